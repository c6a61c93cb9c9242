import { useState } from 'react'
import { isEasyPin, type Pin, type PinOf } from '#people/pin'
import type { PhraseKey } from '#words'
import { useDoing } from '../clinic/asking.ts'
import { Both } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { changePin } from './api.ts'
import type { AtPapers } from './at-papers.ts'
import { LENGTH, PinPad } from './pin-pad.tsx'

type Signs = readonly string[]

/** Where somebody is: the old ones, the new ones, the new ones again; done. */
type Step = 'old' | 'choose' | 'again' | 'done'

/** New pictures or numbers: first the old ones, then the new ones twice. */
export const NewPin = ({ of, at: { onUndo } }: { of: PinOf; at: AtPapers }) => {
  const [step, setStep] = useState<Step>('old')
  const [old, setOld] = useState<Signs>([])
  const [chosen, setChosen] = useState<Signs>([])
  const [touched, setTouched] = useState<Signs>([])
  const [differs, setDiffers] = useState<PhraseKey>()
  const { busy, refused, run } = useDoing()
  const show = (next: Signs) => {
    setTouched(next)
    onUndo(next.length > 0 ? () => show(next.slice(0, -1)) : undefined)
  }
  const begin = (next: Step) => {
    setStep(next)
    show([])
  }
  const takeNew = (pin: Signs) => {
    if (step === 'choose') {
      const isEasy = isEasyPin(pin as Pin)
      setDiffers(isEasy ? 'reason.pin-too-easy' : undefined)
      setChosen(pin)
      return begin(isEasy ? 'choose' : 'again')
    }
    if (pin.join() !== chosen.join()) {
      setDiffers('my.pin-differs')
      return begin('choose')
    }
    begin('old')
    void run(async () => {
      await changePin(old, pin)
      begin('done')
    })
  }
  const touch = (sign: string) => {
    const pin = [...touched, sign]
    if (pin.length < LENGTH) return show(pin)
    setDiffers(undefined)
    if (step !== 'old') return takeNew(pin)
    setOld(pin)
    begin('choose')
  }
  if (step === 'done')
    return (
      <p role="status" className="paper">
        <Both k="my.pin-changed" />
      </p>
    )
  return (
    <>
      <div className="my-said" role="alert">
        {refused && <ReasonWords refusal={refused} />}
        {differs && <Both k={differs} />}
      </div>
      <h2>
        <Both k={step === 'old' ? 'my.pin-old' : step === 'choose' ? `my.pin-choose-${of}` : 'my.pin-again'} />
      </h2>
      <PinPad of={of} touched={touched} busy={busy} onTouch={touch} />
    </>
  )
}
