import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { uuidv7, type Entry, type PersonId } from '#record'
import type { Store } from '#storage'
import { CannotStart } from './options.ts'

const LIVES = join(import.meta.dirname, '../../lives')

/** The clinic that invented people are patients of. */
export const INVENTED = 'invented'

/** The entries of one invented life. A file whose first line does not say that it is invented is a fault of ours. */
export const lifeIn = (text: string): Entry[] => {
  const [header, ...lines] = text.split('\n').filter(line => line.trim() !== '')
  const { lives } = JSON.parse(header ?? '{}') as { lives?: unknown }
  const entries = lines.map(line => JSON.parse(line) as Entry)
  if (lives !== INVENTED || entries.some(entry => entry.clinic !== INVENTED))
    throw new Error('a life that is not marked as invented')
  return entries
}

/** Those who sign in to the demo; the first lets all of them join the care team of everybody invented. */
const CARE_TEAM = ['lis', 'omar'] as const

/** An id that is the same whenever this person joins this care team at this moment. */
const idFor = (patient: PersonId, person: PersonId, storedAt: string): string =>
  uuidv7(
    Temporal.Instant.from(storedAt).epochMilliseconds,
    createHash('sha256').update(`${patient} ${person}`).digest().subarray(0, 10),
  )

const joining = (patient: PersonId, storedAt: string): Entry[] =>
  CARE_TEAM.map(person => ({
    id: idFor(patient, person, storedAt),
    clinic: INVENTED,
    patient,
    kind: 'people.care-team-joined',
    layer: 'table',
    source: {
      teller: CARE_TEAM[0],
      listeners: [],
      toldOn: storedAt.slice(0, 10),
      language: 'da',
      mode: 'in-writing',
      originalKept: 'nothing',
      byHandOf: CARE_TEAM[0],
      saidBack: 'not-yet',
    },
    body: { person },
  }))

/** Stores the invented lives, each in one piece, with those who sign in to the demo on every care team. */
export const seedLives = async (store: Store, storedAt: string, folder = LIVES): Promise<void> => {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  for (const file of files.sort()) {
    const life = lifeIn(readFileSync(join(folder, file), 'utf8'))
    const patients = new Set(life.map(entry => entry.patient))
    const team = [...patients].flatMap(patient => joining(patient, storedAt))
    const receipts = await store.append(INVENTED, [...life, ...team], storedAt)
    if (receipts.some(receipt => receipt.outcome === 'refused'))
      throw new CannotStart('There is no room on the disk for the invented people.')
  }
}
