/** A written sheet, and the same torn in two, its writing gone: what unsaying does, for eyes that do not read. */
export const Torn = ({ state }: { state: 'whole' | 'torn' | 'gone' }) => (
  <svg className="torn" width="72" height="72" viewBox="0 0 72 72" aria-hidden="true" focusable="false">
    {state === 'whole' && (
      <>
        <path className="torn-paper" d="M16 6h40v60H16Z" />
        <path className="torn-ink" d="M24 20h24M24 30h24M24 40h24M24 50h14" />
      </>
    )}
    {state === 'torn' && (
      <>
        <path className="torn-paper" d="M8 9l21-3 4 11-5 9 5 10-5 9 4 10-1 10-15 2Z" />
        <path className="torn-paper" d="M43 6l21 5-9 57-16-3 3-9-4-10 5-9-4-11 5-9Z" />
        <path className="torn-ink" d="M15 22l12-2M16 33l10-1M51 22l8 1M50 33l8 1" />
      </>
    )}
    {state === 'gone' && <path className="torn-nothing" d="M16 6h40v60H16Z" />}
  </svg>
)
