import { useEffect, useId, useRef, type ReactNode } from 'react'
import type { PhraseKey } from '#words'
import { afterFrame } from '../../parts/after-frame.ts'
import { Both } from '../../parts/languages.tsx'

/** Where the focus goes back to once a tray is seen to be closed: finding the way there costs as much as drawing what was under it. */
let back: { readonly to: Element; readonly leave: () => void } | undefined

const giveBack = (to: Element): void => {
  const give = () => {
    back = undefined
    // A hand that went on meanwhile stays where it is.
    const nowhere = !document.activeElement || document.activeElement === document.body
    if (nowhere && to instanceof HTMLElement && to.isConnected) to.focus()
  }
  back?.leave()
  back = { to, leave: afterFrame(give) }
}

/** Where the focus was before a tray opens, also where another one closed just now. */
const focusBefore = (): Element | null => {
  const before = back?.to ?? document.activeElement
  back?.leave()
  back = undefined
  return before
}

/**
 * A tray beside the picture: what is being done there stays in sight of the life line. Escape goes back a step or closes it, and
 * closing gives the focus back to where it came from.
 */
export const Tray = ({
  title,
  onClose,
  onEscape = onClose,
  children,
}: {
  title: PhraseKey
  onClose: () => void
  onEscape?: () => void
  children: ReactNode
}) => {
  const tray = useRef<HTMLDialogElement>(null)
  const id = useId()
  useEffect(() => {
    const before = focusBefore()
    const top = tray.current?.getBoundingClientRect().top ?? 0
    tray.current?.focus({ preventScroll: true })
    if (top < 0 || top > innerHeight / 2) tray.current?.scrollIntoView({ block: 'start' })
    return () => {
      if (before) giveBack(before)
    }
  }, [])
  useEffect(() => {
    const element = tray.current
    const escape = (event: KeyboardEvent) => {
      const inside = event.target instanceof Element && event.target.closest('dialog') === element
      if (event.key === 'Escape' && inside) onEscape()
    }
    element?.addEventListener('keydown', escape)
    return () => element?.removeEventListener('keydown', escape)
  }, [onEscape])
  return (
    <dialog ref={tray} open className="tray paper stack" aria-labelledby={id} tabIndex={-1}>
      <div className="sheet-head">
        <h2 id={id}>
          <Both k={title} />
        </h2>
        <button type="button" className="button button-plain" onClick={onClose}>
          <Both k="do.close" />
        </button>
      </div>
      {children}
    </dialog>
  )
}
