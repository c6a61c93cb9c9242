import { accountsOf } from '#storage'
import type { Entry, Recorded } from '#record'
import { browser, deskWith, entry, LIS, PATIENT, registered } from '../invented.ts'

const OMAR = { id: 'omar', name: 'Dr. Omar', role: 'doctor', lead: false, language: 'da' }
const IDA = { id: 'ida', name: 'Ida', role: 'social-worker', lead: false, language: 'da' }
const KAREN = { id: 'karen', name: 'Karen', role: 'coordinator', lead: true, language: 'da' }
const SOFIE = { id: 'sofie', name: 'Sofie', role: 'researcher', lead: false, language: 'da' }

const HOUR = 3_600_000
export const ENTRIES = `/api/patients/${PATIENT}/entries`
/** Words that stand in a danger and nowhere else. */
const WORDS = 'wellplanted words'

export type Hand = ReturnType<typeof browser>

/** A clinic at eleven in the morning (UTC) with Amina registered by Lis, who alone is on her care team. */
export const clinic = async (parts: Parameters<typeof deskWith>[0] = {}) => {
  const time = { now: Date.UTC(2026, 2, 2, 11) }
  const accounts = accountsOf([LIS, OMAR, IDA, KAREN, SOFIE])
  const desk = deskWith({ accounts, clock: () => time.now, ...parts })
  const signedIn = async (account: string): Promise<Hand> => {
    const hand = browser(desk.app)
    await hand.post('/api/sign-in', { account })
    return hand
  }
  const everybody = async () => ({
    lis: await signedIn('lis'),
    omar: await signedIn('omar'),
    ida: await signedIn('ida'),
    karen: await signedIn('karen'),
  })
  const hands = await everybody()
  await push(hands.lis, registered())
  /** So many hours on, everybody signed in anew. */
  const later = (hours: number) => {
    time.now += hours * HOUR + 1
    return everybody()
  }
  return { ...desk, time, signedIn, later, ...hands }
}

/** Sends entries; gives what became of each, or why the door is shut. */
export const push = async (hand: Hand, ...entries: Entry[]) => {
  const { json } = await hand.post(ENTRIES, { entries })
  return (json.receipts ?? [json]).map(one => ('reason' in one ? one.reason : (one as { outcome: string }).outcome))
}

/** Something told by a professional, by their own hand. */
export const own = (kind: string, body: object, by = 'lis') => entry(kind, body, { teller: by, by })
/** Worried about Amina: named, and to be seen by one o’clock UTC. */
export const raised = (named = 'omar', more: object = {}, by = 'lis') =>
  own(
    'plan.danger-raised',
    { about: 'self-harm', from: 'touch', words: WORDS, named, by: '2026-03-02T13:00:00Z', ...more },
    by,
  )
/** Something written of a danger. */
export const of = (danger: Entry, kind: string, by: string, more: object = {}) =>
  own(`plan.danger-${kind}`, { danger: danger.id, ...more }, by)
/** Who was told, what was done, what the patient was told. */
export const allThree = (danger: Entry, by: string) => [
  of(danger, 'told', by, { whom: 'the doctor on call' }),
  of(danger, 'done', by, { words: 'stayed with her' }),
  of(danger, 'said', by, { outcome: 'told', words: 'we look after you' }),
]
/** The kinds of what stands before somebody now. */
export const kindsBefore = async (hand: Hand) => (await hand.get('/api/danger')).json.entries.map(({ kind }) => kind)
/** Amina’s record, as somebody reads it. */
export const record = async (hand: Hand): Promise<Recorded[]> => (await hand.get(ENTRIES)).json.entries

/** Says that somebody is away for four days. */
export const away = (hand: Hand, who: string, standIn: string) =>
  hand.post(`/api/staff/${who}/away`, { from: '2026-03-02', until: '2026-03-05', standIn })
