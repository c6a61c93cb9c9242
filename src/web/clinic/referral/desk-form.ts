import { useState } from 'react'
import { parseEntry, recordKinds, type Entry, type EntryId, type Refusal } from '#record'
import { peopleKinds } from '#people'
import { planKinds } from '#plan'
import { storyKinds } from '#story'
import { visitKinds } from '#visit'
import { Refused, type Me } from '../../parts/api.ts'
import { entryBy, newId, type Hand, type Telling } from '../../parts/hand.ts'
import { keepAll } from './api.ts'

const kinds = { ...recordKinds, ...peopleKinds, ...storyKinds, ...visitKinds, ...planKinds }

/** The first thing that is wrong with these entries, before anything is sent. */
export const refusalIn = (entries: readonly Entry[]): Refusal | undefined => {
  for (const entry of entries) {
    const read = parseEntry(entry, kinds)
    if ('refusal' in read) return read.refusal
  }
  return undefined
}

/** The hand of somebody at the desk, alone with a patient’s papers. */
export const handAtDesk = (me: Me, staff: string, patient: string, language: string): Hand => ({
  clinic: me.clinic,
  patient,
  staff,
  today: me.today,
  language,
  clinicLanguage: language,
  here: [],
})

const MOST = 4
const newIds = (): EntryId[] => Array.from({ length: MOST }, newId)

/**
 * One form of the desk: what is written becomes entries of the professional’s own, at most four at once, under ids that
 * stay the same when it is sent again. `wrongAt` says whether a field of the body is what cannot be kept.
 */
export const useDeskForm = (hand: Hand, onKept: () => void) => {
  const [ids, setIds] = useState(newIds)
  const [busy, setBusy] = useState(false)
  const [wrong, setWrong] = useState<Refusal>()
  const refuse = (refusal: Refusal | undefined) => {
    if (refusal?.reason === 'id-in-use') setIds(newIds())
    setWrong(refusal)
  }
  const keep = async (...tellings: readonly Telling[]): Promise<void> => {
    const entries = tellings.map((telling, nth) =>
      entryBy(hand, { teller: hand.staff, mode: 'in-writing', ...telling, id: ids[nth]! }),
    )
    const found = refusalIn(entries)
    setWrong(found)
    if (found) return
    setBusy(true)
    try {
      await keepAll(hand.patient, entries)
      setIds(newIds())
      onKept()
    } catch (cause) {
      refuse(cause instanceof Refused ? cause.refusal : { reason: 'no-connection' })
    } finally {
      setBusy(false)
    }
  }
  const wrongAt = (field: string): Refusal | undefined =>
    wrong?.field === `body.${field}` || wrong?.field?.startsWith(`body.${field}.`) ? wrong : undefined
  return { busy, wrong, wrongAt, refuse, keep }
}
