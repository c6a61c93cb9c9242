import { useState } from 'react'
import type { EntryId } from '#record'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import type { AtPapers } from './at-papers.ts'

/** Hides one thing on this phone; what that means is said before. Undo shows it again. */
export const HideIt = ({
  at: { papers, onUndo },
  entry,
  of,
}: {
  at: AtPapers
  entry: EntryId
  of: 'problem' | 'piece' | 'agreed' | 'from-home'
}) => {
  const [sure, setSure] = useState(false)
  const hide = async () => {
    if (await papers.tell('people.hidden-on-phone', { entry, of }))
      onUndo(() => void papers.tell('people.shown-on-phone', { entry }).then(() => onUndo(undefined)))
  }
  if (!sure)
    return (
      <button type="button" className="button button-plain my-hide" onClick={() => setSure(true)}>
        <Icon name="fold" size={20} />
        <Both k="hide.do" />
      </button>
    )
  return (
    <div className="stack" role="alert">
      <p>
        <Both k="hide.how" />
      </p>
      <div className="my-pages">
        <button type="button" className="button button-main" disabled={papers.busy} onClick={() => void hide()}>
          <Both k="hide.do" />
        </button>
        <button type="button" className="button" onClick={() => setSure(false)}>
          <Both k="do.cancel" />
        </button>
      </div>
    </div>
  )
}
