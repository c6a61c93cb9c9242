import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { PhraseKey } from '#words'
import { Both } from '../../parts/languages.tsx'

/**
 * A tray beside the picture: what is being done there stays in sight of the life line. Escape closes it and gives the focus back
 * to where it came from.
 */
export const Tray = ({
  title,
  onClose,
  children,
}: {
  title: PhraseKey
  onClose: () => void
  children: ReactNode
}) => {
  const tray = useRef<HTMLElement>(null)
  const id = useId()
  useEffect(() => {
    const before = document.activeElement
    tray.current?.focus()
    tray.current?.scrollIntoView({ block: 'nearest' })
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus()
    }
  }, [])
  return (
    <section
      ref={tray}
      className="tray paper stack"
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onKeyDown={event => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
      }}
    >
      <div className="sheet-head">
        <h2 id={id}>
          <Both k={title} />
        </h2>
        <button type="button" className="button button-plain" onClick={onClose}>
          <Both k="do.close" />
        </button>
      </div>
      {children}
    </section>
  )
}
