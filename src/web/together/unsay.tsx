import './unsay.css'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { EntryId, PersonId } from '#record'
import { isoDayInWords } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useAtHand } from '../parts/table-context.tsx'
import { useKeeping } from './keeping.ts'
import { Torn } from './torn.tsx'

/** What is to be unsaid, who told it, and what can be done with it where it must be kept. */
interface Unsayable {
  readonly entry: EntryId
  readonly teller: PersonId
  /** Leaves it be instead: its button, if there is one. */
  readonly instead?: ReactNode
  /** It was unsaid: what showed it closes. */
  readonly onUnsaid?: () => void
  /** What was told, as it lies on the table. */
  readonly children: ReactNode
}

/**
 * What lay here was unsaid and goes away with the focus on it: the focus stays on the paper around it, so that Escape and the
 * keyboard go on from there.
 */
const useFocusStays = () => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const paper = button.current?.closest<HTMLElement>('dialog')
    return () => {
      if (document.activeElement === document.body && paper?.isConnected) paper.focus({ preventScroll: true })
    }
  }, [])
  return button
}

/**
 * Unsays what was told, in two touches: the first only shows what will happen. What a professional told is unsaid by nobody
 * else.
 */
export const Unsay = (unsayable: Unsayable) => {
  const { hand } = useAtHand()
  const [asked, setAsked] = useState(false)
  const { professionals } = useKeeping()
  const button = useFocusStays()
  if (unsayable.teller !== hand.staff && professionals.has(unsayable.teller)) return null
  return (
    <>
      <button ref={button} type="button" className="button button-plain unsay" onClick={() => setAsked(true)}>
        <Icon name="torn" />
        <Both k="keep.unsay" />
      </button>
      {asked && <AskOnce {...unsayable} onClose={() => setAsked(false)} />}
    </>
  )
}

/** A second touch on the same spot, as of a hand that trembles, does nothing yet: in milliseconds. */
const HELD = 700

const AskOnce = ({
  entry,
  teller,
  instead,
  onUnsaid: onDone,
  children,
  onClose,
}: Unsayable & { onClose: () => void }) => {
  const { tell } = useAtHand()
  const { kept, onUnsaid } = useKeeping()
  const [ready, setReady] = useState(false)
  useEffect(() => {
    const held = setTimeout(() => setReady(true), HELD)
    return () => clearTimeout(held)
  }, [])
  const unsay = () => {
    onClose()
    const [tombstone] = tell({ kind: 'record.unsaid', body: { entry, why: 'asked' }, teller })
    if (tombstone) onUnsaid(tombstone)
    onDone?.()
  }
  return (
    <Sheet title="keep.unsay" onClose={onClose}>
      <div className="unsay-what">{children}</div>
      {kept?.unsay === 'kept-until-then' ? (
        <>
          <p>
            <Both
              k="keep.unsay-kept"
              values={({ pack }, say) => ({ law: kept.law, day: isoDayInWords(kept.until, say, pack) })}
            />
          </p>
          <div className="unsay-choice">
            <button type="button" className="button" onClick={onClose}>
              <Both k="do.close" />
            </button>
            {instead}
          </div>
        </>
      ) : (
        <>
          <div className="unsay-picture">
            <Torn state="whole" />
            <Torn state="torn" />
            <Torn state="gone" />
          </div>
          <p className="unsay-says">
            <Both k="keep.unsay-what" />
          </p>
          <p>
            <Both k="keep.unsay-goes" />
          </p>
          <div className="unsay-choice">
            <button type="button" className="button button-main unsay-not" onClick={onClose}>
              <Icon name="papers" />
              <Both k="keep.unsay-not" />
            </button>
            <button
              type="button"
              className="button unsay-do"
              aria-disabled={!ready}
              onClick={ready ? unsay : undefined}
            >
              <Icon name="torn" />
              <Both k="keep.unsay-do" />
            </button>
          </div>
        </>
      )}
    </Sheet>
  )
}
