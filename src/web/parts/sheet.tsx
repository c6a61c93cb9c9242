import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { PhraseKey, Values } from '#words'
import { Both } from './languages.tsx'

/**
 * A sheet of paper over the table: the browser's own modal dialog, which keeps the focus inside, closes on Escape, gives the
 * focus back, and stays where it stands in the page, so that it keeps the language and direction around it.
 */
export const Sheet = ({
  title,
  values,
  onClose,
  children,
}: {
  title: PhraseKey
  values?: Values
  onClose: () => void
  children: ReactNode
}) => {
  const dialog = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const element = dialog.current
    if (element && !element.open) element.showModal()
    return () => element?.close()
  }, [])
  return (
    <dialog
      ref={dialog}
      className="sheet"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
    >
      <div className="stack">
        <div className="sheet-head">
          <h2 id={id}>
            <Both k={title} {...(values && { values })} />
          </h2>
          <button type="button" className="button button-plain" onClick={onClose}>
            <Both k="do.close" />
          </button>
        </div>
        {children}
      </div>
    </dialog>
  )
}
