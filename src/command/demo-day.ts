import { randomBytes } from 'node:crypto'
import { uuidv7, type Entry, type PersonId } from '#record'
import { REGISTERED, type Store } from '#storage'
import { layerOf, type Slot } from '#visit'
import { usualLengths } from '#visit/day'
import { INVENTED } from './lives.ts'

/** One meeting of an invented day: minutes from now, and what was planned and wished. */
interface Planned {
  readonly patient: PersonId
  readonly from: number
  readonly slot: object
  readonly wishes?: readonly (readonly [about: string, words: string])[]
}

/** Interpreters those patients know already. */
const NADIA = { person: 'interp-nadia', name: 'Nadia', mode: 'by-phone' }
const AYAAN = { person: 'interp-ayaan', name: 'Ayaan', mode: 'in-the-room' }

const DAY: readonly Planned[] = [
  {
    patient: 'yusuf',
    from: -60,
    slot: { minutes: 60, room: 'Lokale 1', staff: ['omar'], interpreter: NADIA },
  },
  {
    patient: 'samira',
    from: 15,
    slot: {
      minutes: 90,
      room: 'Lokale 2',
      staff: ['lis'],
      interpreter: NADIA,
      transport: 'Taxa er bestilt',
      childCare: 'Hendes søster passer de små',
    },
    wishes: [
      ['seating', 'Med ryggen mod væggen og døren i sigte'],
      ['calms', 'Et glas vand og god tid til at begynde'],
    ],
  },
  {
    patient: 'senad',
    from: 60,
    slot: { minutes: 45, room: 'Lokale 2', staff: ['omar', 'lis'] },
  },
  {
    patient: 'hodan',
    from: 150,
    slot: { minutes: 60, room: 'Lokale 1', staff: ['lis'], interpreter: AYAAN, words: 'Tager sin søster med' },
    wishes: [['interpreter', 'Helst en kvinde']],
  },
]

/** Rooms of the invented clinic, and how long its visits are. */
export const INVENTED_ROOMS = { rooms: ['Lokale 1', 'Lokale 2', 'Samtalerum'], minutes: usualLengths }

const MADE = 'visit.appointment-made'
/** Appointments begin on the quarter. */
const QUARTER = 15
/** The first and last quarter a day's appointments are laid around, as minutes of the clinic's day. */
const EARLIEST = 10 * 60
const LATEST = 17 * 60

/** The middle of the day's appointments: now, kept so that all of them lie on this day. */
const middleOf = (now: Temporal.ZonedDateTime): number => {
  const minutes = now.hour * 60 + now.minute
  const clamped = Math.min(LATEST, Math.max(EARLIEST, minutes))
  return clamped - (clamped % QUARTER)
}

const clock = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map(part => String(part).padStart(2, '0')).join(':')

/**
 * An invented day for a stranger to see: a few of the invented people have an appointment around now, where none has one
 * on this day yet. Entries like anybody's, by the hand of the invented coordinator.
 */
export const planInventedDay = async (store: Store, at: Temporal.Instant, timeZone: string): Promise<void> => {
  const now = at.toZonedDateTimeISO(timeZone)
  const day = now.toPlainDate().toString()
  const known = await store.readOf(
    INVENTED,
    DAY.map(({ patient }) => patient),
    [REGISTERED, MADE],
  )
  const made = known.filter(({ kind }) => kind === MADE)
  if (made.some(({ body }) => (body as { slot: Slot }).slot.day === day)) return
  const entry = (patient: PersonId, kind: string, body: object, teller: PersonId): Entry => ({
    id: uuidv7(at.epochMilliseconds, randomBytes(10)),
    clinic: INVENTED,
    patient,
    kind,
    layer: layerOf(kind),
    source: {
      teller,
      listeners: [],
      toldOn: day,
      language: 'da',
      mode: 'in-writing',
      originalKept: 'nothing',
      byHandOf: 'karen',
      saidBack: 'not-yet',
    },
    body,
  })
  const middle = middleOf(now)
  const entries = DAY.flatMap(({ patient, from, slot, wishes = [] }) => {
    if (!known.some(one => one.patient === patient)) return []
    const isFirst = !made.some(one => one.patient === patient)
    return [
      entry(patient, MADE, { slot: { day, at: clock(middle + from), ...slot } }, 'karen'),
      ...(isFirst ? wishes : []).map(([about, words]) =>
        entry(patient, 'people.wish-told', { about, said: { rendered: [{ language: 'da', text: words }] } }, patient),
      ),
    ]
  })
  if (entries.length > 0) await store.append(INVENTED, entries, at.toString())
}
