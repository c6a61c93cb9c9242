import { useCallback, useMemo, useState } from 'react'
import type { Entry } from '#record'
import type { Me } from '../../parts/api.ts'
import { wordsAt } from '../../parts/clinic-words.ts'
import { entryBy, type Hand, type Telling } from '../../parts/hand.ts'
import type { useDesk } from '../../parts/record.ts'
import { namesIn, type AtHand } from '../../parts/table-context.tsx'

/** The hand of a professional alone: what is told here is the professional's own. */
const handOf = (me: Me, staff: string, patient: string, language: string, clinicLanguage: string): Hand => ({
  clinic: me.clinic,
  patient,
  staff,
  today: me.today,
  language,
  clinicLanguage,
  here: [],
})

/** What every part of the own page shares, and a way to take the last thing back. */
export const useOwnHand = (
  {
    me,
    staff,
    patient,
    language,
    clinicLanguage,
  }: Record<'staff' | 'patient' | 'language' | 'clinicLanguage', string> & { me: Me },
  { entries, tell: send }: ReturnType<typeof useDesk>,
): { atHand: AtHand; last: boolean; undo: () => void; settle: () => void } => {
  const hand = useMemo(
    () => handOf(me, staff, patient, language, clinicLanguage),
    [me, staff, patient, language, clinicLanguage],
  )
  const { last, tell, settle } = useTell(hand, staff, send)
  const undo = () => {
    // Latest first, and each in the layer of what it takes back.
    send(
      last
        .toReversed()
        .map(({ id, layer }) =>
          entryBy(hand, { kind: 'record.taken-back', body: { entry: id }, teller: staff, layer }),
        ),
    )
    settle()
  }
  const nameOf = useMemo(() => namesIn(entries), [entries])
  const words = useMemo(() => wordsAt(me), [me])
  const atHand = useMemo(
    (): AtHand => ({ entries, hand, tell, nameOf, words, anchors: me.anchors }),
    [entries, hand, tell, nameOf, words, me],
  )
  return { atHand, last: last.length > 0, undo, settle }
}

/** What was unsaid is not taken back; what was left be at the patient's word is the patient's to open again (red line 3). */
const standsForGood = ({ kind, body }: Entry): boolean =>
  kind === 'record.unsaid' || (kind === 'story.moment-finished' && (body as { what: string }).what === 'leave-be')

/**
 * Tells, and remembers what was told last, without its words. It stands apart from the entries: a function that lives long
 * keeps all that was in sight where it was made, and what was unsaid would stay in the memory of the page.
 */
const useTell = (hand: Hand, staff: string, send: (entries: readonly Entry[]) => void) => {
  const [last, setLast] = useState<readonly Pick<Entry, 'id' | 'layer'>[]>([])
  const tell = useCallback(
    (...tellings: Telling[]) => {
      const told = tellings.map(telling => entryBy(hand, { teller: staff, ...telling }))
      send(told)
      setLast(told.some(standsForGood) ? [] : told.map(({ id, layer }) => ({ id, layer })))
      return told.map(entry => entry.id)
    },
    [hand, staff, send],
  )
  const settle = useCallback(() => setLast([]), [])
  return { last, tell, settle }
}
