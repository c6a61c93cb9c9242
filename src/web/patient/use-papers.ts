import { useCallback, useEffect, useRef, useState } from 'react'
import type { EntryId, Recorded, Refusal } from '#record'
import { peopleOf } from '#people'
import { Refused, type Me } from '../parts/api.ts'
import { entryBy, type Telling } from '../parts/hand.ts'
import { sendHeld } from '../parts/sending-files.ts'
import { readPapers, tellPapers, type FromHere } from './api.ts'

/** Reasons that say: this phone opens nothing just now. */
const shutDoors: ReadonlySet<string> = new Set(['no-open-door', 'not-signed-in', 'card-over', 'card-locked'])

const ROAD = '/api/my/entries'

export interface Papers {
  readonly entries: readonly Recorded[]
  /** Undefined where nothing can be sent from here yet. */
  readonly home: FromHere | undefined
  readonly ready: boolean
  readonly busy: boolean
  readonly trouble: Refusal | undefined
  /** Reads them anew. */
  readonly again: () => void
  /**
   * Takes down what the patient decides or sends here, by the patient's own hand; gives its id once the record has it. With
   * the same `id` it can be sent again where nobody knows whether it arrived.
   */
  readonly tell: (kind: string, body: object, id?: EntryId) => Promise<EntryId | undefined>
}

/**
 * The papers as they are shown on the own phone, read anew with each door that is touched and after whatever was told; never by
 * the clock, so that a phone that was put down closes. `onShut`: they do not open any more.
 */
export const usePapers = (me: Me, onShut: () => void): Papers => {
  const [entries, setEntries] = useState<readonly Recorded[]>()
  const [home, setHome] = useState<FromHere>()
  const [busy, setBusy] = useState(false)
  const [trouble, setTrouble] = useState<Refusal>()
  const shut = useRef(onShut)
  useEffect(() => {
    shut.current = onShut
  }, [onShut])
  const refuse = useCallback((cause: unknown) => {
    const refusal = cause instanceof Refused ? cause.refusal : { reason: 'no-connection' }
    if (shutDoors.has(refusal.reason)) shut.current()
    setTrouble(refusal)
  }, [])
  const read = useCallback(
    () =>
      readPapers().then(answer => {
        setEntries(answer.entries)
        setHome(answer.home)
        setTrouble(undefined)
      }),
    [],
  )
  const again = useCallback(() => void read().catch(refuse), [read, refuse])
  useEffect(again, [again])
  const tell = async (kind: string, body: object, id?: EntryId): Promise<EntryId | undefined> => {
    setBusy(true)
    setTrouble(undefined)
    try {
      const entry = entryFor(me, entries ?? [], { kind, body, ...(id && { id }) })
      const [lost] = await sendHeld(ROAD, [entry])
      if (lost) throw new Refused(lost.refusal)
      const { receipts } = await tellPapers(entry)
      const refused = receipts.find(receipt => receipt.outcome === 'refused')
      if (refused) throw new Refused(refused)
      // It is with the clinic, whether it can be read again at once or not.
      await read().catch(refuse)
      return entry.id
    } catch (cause) {
      refuse(cause)
      return undefined
    } finally {
      setBusy(false)
    }
  }
  return { entries: entries ?? [], home, ready: entries !== undefined, busy, trouble, again, tell }
}

/** By the patient's own hand, in writing, heard by nobody. */
const entryFor = (me: Me, entries: readonly Recorded[], telling: Pick<Telling, 'kind' | 'body' | 'id'>) => {
  const patient = peopleOf(entries).patient
  const id = patient?.id ?? me.door?.patient ?? ''
  const language = patient?.speaks[0]?.language ?? me.clinicLanguage
  const hand = {
    clinic: me.clinic,
    patient: id,
    staff: id,
    today: me.today,
    language,
    clinicLanguage: language,
    here: [],
  }
  return entryBy(hand, { ...telling, teller: id, mode: 'in-writing' })
}
