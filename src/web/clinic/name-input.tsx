import type { Ref } from 'react'

/** The field a name is looked for in, in any script. Nothing of it is remembered or corrected by the browser. */
export const NameInput = ({
  id,
  typed,
  explainedBy,
  wrong = false,
  ref,
  onType,
}: {
  id: string
  typed: string
  /** Ids of what explains the field. */
  explainedBy?: string
  wrong?: boolean
  ref?: Ref<HTMLInputElement>
  onType: (typed: string) => void
}) => (
  <input
    id={id}
    ref={ref}
    type="search"
    value={typed}
    dir="auto"
    maxLength={120}
    autoComplete="off"
    spellCheck={false}
    aria-invalid={wrong || undefined}
    aria-describedby={explainedBy}
    onChange={event => onType(event.target.value)}
  />
)
