import { useState } from 'react'
import { hiddenOnPhone, type Hidden } from '#people/hidden'
import type { PinOf } from '#people/pin'
import { isoDayInWords } from '#words'
import { useDoing } from '../clinic/asking.ts'
import { Both, Lang, usePair } from '../parts/languages.tsx'
import { Picture } from '../parts/picture.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { readHidden } from './api.ts'
import type { AtPapers } from './at-papers.ts'
import { Pages } from './pages.tsx'
import { LENGTH, PinPad } from './pin-pad.tsx'

/** What each is, by the picture of the door it lies behind. */
const pictures = { problem: 'home', piece: 'journey', agreed: 'friends', 'from-home': 'letter' } as const

/** What is hidden here: after the PIN once more, by its picture and its day, without a word of it. */
export default function MyHidden({ of, at }: { of: PinOf; at: AtPapers }) {
  const { patient, sayPatient } = usePair()
  const [touched, setTouched] = useState<readonly string[]>([])
  const [hidden, setHidden] = useState<readonly Hidden[]>()
  const { busy, refused, run } = useDoing()
  const take = (next: readonly string[]) => {
    setTouched(next)
    at.onUndo(next.length > 0 ? () => take(next.slice(0, -1)) : undefined)
  }
  const touch = (sign: string) => {
    const pin = [...touched, sign]
    if (pin.length < LENGTH) return take(pin)
    take([])
    void run(async () => setHidden(hiddenOnPhone((await readHidden(pin)).entries)))
  }
  const show = async (one: Hidden) => {
    const { entry } = one.body
    if (!(await at.papers.tell('people.shown-on-phone', { entry }))) return
    setHidden(before => before?.filter(other => other !== one))
    at.onUndo(() => {
      at.onUndo(undefined)
      void at.papers.tell('people.hidden-on-phone', one.body).then(id => {
        if (id) setHidden(before => [one, ...(before ?? [])])
      })
    })
  }
  if (!hidden)
    return (
      <>
        <h2>
          <Both k={`my.pin-${of}`} />
        </h2>
        <div className="my-said" role="alert">
          {refused && <ReasonWords refusal={refused} />}
        </div>
        <PinPad of={of} touched={touched} busy={busy} onTouch={touch} />
      </>
    )
  if (hidden.length === 0)
    return (
      <p className="paper" role="status">
        <Both k="hide.empty" />
      </p>
    )
  return (
    <Pages
      among={hidden}
      most={3}
      className="my-answers"
      renderOne={one => (
        <li key={one.id} className="paper my-person">
          <span className="my-hidden-one">
            <Picture name={pictures[one.body.of]} size={48} />
            <Lang of={patient}>{isoDayInWords(one.source.toldOn, sayPatient, patient.pack)}</Lang>
          </span>
          <button type="button" className="button" disabled={at.papers.busy} onClick={() => void show(one)}>
            <Both k="hide.show" />
          </button>
        </li>
      )}
    />
  )
}
