import { filesIn, type EntryId, type PersonId } from '#record'
import { withoutFiles } from '../feed.ts'
import type { DeskParts } from '../parts.ts'

/** How much is taken in of one patient by one road within a day, and how much of it may wait there for what names it. */
interface Bound {
  readonly files: number
  /** As they are kept. */
  readonly bytes: number
  readonly unnamed: number
}

/** From home a few things a week are told: this is ten times what a busy day would have. */
export const FROM_HOME: Bound = { files: 30, bytes: 60_000_000, unnamed: 10 }
/** A long visit without a connection sends all that was told at once: 200 entries, each with a voice and a picture. */
export const AT_TABLE: Bound = { files: 600, bytes: 1_000_000_000, unnamed: 400 }

const DAY = 24 * 60 * 60_000
/** Patients who are remembered; the one who sent nothing for the longest time is let go. */
const MOST_PATIENTS = 5000

interface Taken {
  readonly at: number
  bytes: number
  id?: EntryId
}

/** The place of one file among those of a day: it is kept, or given back. */
export interface Share {
  /** Whether so many bytes more fit; they count from now on. */
  fits(bytes: number): boolean
  kept(id: EntryId): void
  giveBack(): void
}

/**
 * Counts what was taken in of each patient by one road, in memory as other limits are: begun anew, the program begins to count
 * anew, and several programs count each for itself. What was unsaid meanwhile counts too: its place on the disk is used.
 */
export const boundOn = (desk: Pick<DeskParts, 'store' | 'clinic' | 'clock'>, bound: Bound) => {
  const all = new Map<PersonId, Taken[]>()

  const ofDay = (patient: PersonId): Taken[] => {
    const now = desk.clock()
    const own = (all.get(patient) ?? []).filter(({ at }) => Math.abs(now - at) < DAY)
    all.delete(patient)
    all.set(patient, own)
    const [longest] = all.keys()
    if (all.size > MOST_PATIENTS && longest !== undefined) all.delete(longest)
    return own
  }

  /** Those on their way here, and those that lie here and nothing names. */
  const unnamedIn = async (patient: PersonId, own: readonly Taken[]): Promise<number> => {
    const files = await desk.store.idsOf(desk.clinic.id, 'record.file-kept', patient)
    const here = new Set(files.map(({ id }) => id))
    for (const { body } of await withoutFiles(desk, patient)) for (const { id } of filesIn(body)) here.delete(id)
    return own.filter(({ id }) => id === undefined || here.has(id)).length
  }

  /** A place for one file more; undefined where no more is taken in. */
  return async (patient: PersonId): Promise<Share | undefined> => {
    const own = ofDay(patient)
    const bytes = own.reduce((sum, one) => sum + one.bytes, 0)
    if (own.length >= bound.files || bytes >= bound.bytes) return undefined
    const mine: Taken = { at: desk.clock(), bytes: 0 }
    own.push(mine)
    const giveBack = () => {
      const others = all.get(patient)?.filter(one => one !== mine)
      if (others) all.set(patient, others)
    }
    if (own.length > bound.unnamed && (await unnamedIn(patient, own)) > bound.unnamed) {
      giveBack()
      return undefined
    }
    return {
      fits(more) {
        mine.bytes = more
        return ofDay(patient).reduce((sum, one) => sum + one.bytes, 0) <= bound.bytes
      },
      kept(id) {
        mine.id = id
      },
      giveBack,
    }
  }
}
