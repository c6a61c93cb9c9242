/** A plain folded slip of paper: something lies here, and no more is said. */
export const FoldedSlip = () => (
  <svg className="folded" width="48" height="36" viewBox="0 0 48 36" aria-hidden="true" focusable="false">
    <path className="folded-paper" d="M4 6h40v26H4Z" />
    <path className="folded-line" d="M4 6h40v26H4ZM4 6l20 14L44 6" />
  </svg>
)
