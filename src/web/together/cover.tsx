import { useEffect, useRef } from 'react'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'

/**
 * A plain sheet over everything, an open sheet of paper too. What lies under it is neither seen nor read aloud; nothing is
 * lost, nobody is signed out, and one touch takes it off.
 */
export const Cover = ({ onUncover }: { onUncover: () => void }) => {
  const cover = useRef<HTMLDialogElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const before = document.activeElement
    const element = cover.current
    // As the last of the browser's own modal dialogs it lies over any that was open.
    if (element && !element.open) element.showModal()
    button.current?.focus()
    return () => {
      element?.close()
      // The table wakes first: until then nothing on it can take the focus.
      if (before instanceof HTMLElement) requestAnimationFrame(() => before.focus())
    }
  }, [])
  return (
    <dialog
      ref={cover}
      className="cover"
      aria-labelledby="cover-says"
      onCancel={event => {
        event.preventDefault()
        onUncover()
      }}
    >
      <div className="cover-sheet">
        <p id="cover-says">
          <Both k="table.covered" />
        </p>
        <button type="button" className="button" ref={button} onClick={onUncover}>
          <Icon name="table" />
          <Both k="table.uncover" />
        </button>
      </div>
    </dialog>
  )
}
