import { useEffect, useRef } from 'react'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'

/** A plain sheet over everything. What lies under it is neither seen nor read aloud; nothing is lost. */
export const Cover = ({ onUncover }: { onUncover: () => void }) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    button.current?.focus()
    return () => {
      // The table wakes first: until then nothing on it can take the focus.
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus())
    }
  }, [])
  return (
    <div className="cover" role="dialog" aria-modal="true" aria-labelledby="cover-says">
      <div className="cover-sheet">
        <p id="cover-says">
          <Both k="table.covered" />
        </p>
        <button type="button" className="button" ref={button} onClick={onUncover}>
          <Icon name="table" />
          <Both k="table.uncover" />
        </button>
      </div>
    </div>
  )
}
