import { createContext, use, type ReactNode } from 'react'
import type { PhraseKey } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Both, usePair } from '../parts/languages.tsx'
import { HearAtTable } from './hear-at-table.tsx'

/** Undo of the last touch at this table; absent when nothing was told here yet. */
export const UndoContext = createContext<(() => void) | undefined>(undefined)

/** The bar at the foot of the table: what can be done on this side of it, hearing its headings (`heard`), and undo, always in the same place. */
export const ActionBar = ({ heard, children }: { heard: readonly PhraseKey[]; children?: ReactNode }) => {
  const undo = use(UndoContext)
  const { sayPatient } = usePair()
  return (
    <div className="action-bar" role="group" aria-label={sayPatient('table.actions')}>
      {children}
      <HearAtTable keys={heard} />
      <button type="button" className="button undo" disabled={!undo} onClick={undo}>
        <Icon name="undo" />
        <Both k="do.undo" />
      </button>
    </div>
  )
}
