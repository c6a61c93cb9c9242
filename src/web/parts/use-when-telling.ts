import { useMemo, useState, type Dispatch, type SetStateAction } from 'react'
import type { Said } from '#record'
import type { Form } from '#time'
import type { Say } from '#words'
import type { Landmark } from '#words/heard'
import { usePair } from './languages.tsx'
import { wordOfPicture } from './picture.tsx'
import { useAtHand } from './table-context.tsx'
import { useHearing, useOnceHeard } from './when-field-hearing.ts'
import type { Other } from './when-field-relation.tsx'
import { whensSaid, type WhensSaid, type WhenTelling } from './when-field-telling.ts'

/** All that is being said of when on one tray, and what goes with it. */
export interface SayingWhen {
  readonly telling: WhenTelling
  readonly set: Dispatch<SetStateAction<WhenTelling>>
  readonly said: WhensSaid
  readonly form: Form
  /** Pieces and anchors something can be told in relation to; nothing that is left be is among them. */
  readonly others: readonly Other[]
  /** How many times it was tried: each time the field that cannot be kept takes the focus. */
  readonly attempt: number
  /** Hears the phrase at once. */
  readonly hear: () => void
  /** Keeps it: as soon as the phrase that was just written is heard. */
  readonly keep: () => void
}

/** The names something may be called by in a phrase: its words, and its picture's word in the languages of this table. */
const namesOf = ({ original, rendered = [], picture }: Said, says: readonly Say[]): string[] => {
  const drawn = picture ? wordOfPicture(picture) : 'picture.other'
  return [
    ...[original, ...rendered].flatMap(text => (text ? [text.text] : [])),
    ...(drawn === 'picture.other' ? [] : says.map(say => say(drawn))),
  ]
}

const useLandmarks = (others: readonly Other[]): readonly Landmark[] => {
  const { sayPatient, sayClinic } = usePair()
  return useMemo(
    () => others.map(({ id, said }) => ({ id, names: [...new Set(namesOf(said, [sayPatient, sayClinic]))] })),
    [others, sayPatient, sayClinic],
  )
}

/** What is said of when, while it is being said. `onKeep` gets all of it once it can be kept; what cannot be kept is shown instead. */
export const useWhenTelling = (
  first: () => WhenTelling,
  form: Form | ((telling: WhenTelling) => Form),
  others: readonly Other[],
  onKeep: (said: Exclude<WhensSaid, { is: 'refused' }>, form: Form) => void,
): SayingWhen => {
  const { hand } = useAtHand()
  const [telling, set] = useState(first)
  const [attempt, setAttempt] = useState(0)
  const landmarks = useLandmarks(others)
  const { hear, waits } = useHearing(telling, set, { toldOn: hand.today, landmarks })
  const formNow = typeof form === 'function' ? form(telling) : form
  const said = whensSaid(telling, formNow, hand.language)
  const keep = useOnceHeard(waits, hear, () => {
    setAttempt(before => before + 1)
    if (said.is === 'refused') set(before => ({ ...before, open: said.part }))
    else onKeep(said, formNow)
  })
  return { telling, set, said, form: formNow, others, attempt, hear: () => void hear(), keep }
}
