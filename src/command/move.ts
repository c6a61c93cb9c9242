import { rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { keptApart } from '#storage'
import { backup, emptyLog, eraseListed, houseIn, inWords, markMoved, restore, verify, type Rows } from '#storage/backup'
import type { PersonId } from '#record'
import { differencesInWords, differencesOf, hashOf, viewsIn, type Views } from './comparing.ts'
import { clearTheWay, onItsWay } from './on-its-way.ts'
import { CannotStart, optionsIn } from './options.ts'
import { clearPlace, newPlace } from './restore.ts'
import {
  ENDED,
  ending,
  nameOf,
  safeAt,
  takeRecord,
  WHERE,
  whereIn,
  type Found,
  type Surroundings,
  type Where,
} from './where.ts'
import type { Safe } from '#storage/keys'

/** From where to where a record is asked to move. Throws `CannotStart`. */
const askedIn = (args: readonly string[], around: Surroundings): { from: Where; to: Where } => {
  const options = optionsIn(args, { ...WHERE, 'to-data': { type: 'string' }, 'to-postgres': { type: 'boolean' } })
  const data = options['to-data']
  if ((data === undefined) === (options['to-postgres'] === undefined))
    throw new CannotStart('Say where the record goes: --to-data DIR or --to-postgres.')
  if (data !== undefined) {
    const from = whereIn(options, around)
    return { from, to: { kind: 'sqlite', data: resolve(data), safe: from.safe } }
  }
  if (!around.databaseUrl) throw new CannotStart('Name the PostgreSQL database in DATABASE_URL.')
  const from = whereIn(options, {})
  return { from, to: { kind: 'postgres', url: around.databaseUrl, safe: from.safe } }
}

const houseHash = async (rows: Rows, clinic: PersonId): Promise<string> => hashOf(await houseIn(rows, clinic))

/** The data folder that is part of a move; beside it the copy is on its way. */
const folderOf = (from: Where, to: Where): string => {
  if (from.kind === 'sqlite') return from.data
  if (to.kind === 'sqlite') return to.data
  throw new RangeError('a record moves from a data folder, or into one')
}

/** Copies the record, holds every view of both places against each other, and only then marks the first one as moved. */
const moveRecord = async (source: Found, from: Where, to: Where, safe: Safe): Promise<number> => {
  const { clinic, database } = source
  const at = Temporal.Now.instant().toString({ smallestUnit: 'second' })
  await eraseListed(database, clinic, safe, at)
  const { broken } = await verify(database, clinic, { safe })
  if (broken) {
    console.error(`Nothing was moved. ${nameOf(from)}: ${inWords(broken)}`)
    return ENDED.wrong
  }
  const target = await newPlace(to, safe)
  let way: string | undefined
  let isOver = false
  try {
    clearTheWay(folderOf(from, to))
    way = onItsWay(folderOf(from, to))
    let before: Views = new Map()
    const copy = await backup(database, clinic, safe, {
      to: way,
      at,
      alongside: async rows => void (before = await viewsIn(rows, clinic, safe)),
    })
    const { verified } = await restore(copy.folder, target.database, safe, at)
    const after = await target.database.withScope(clinic, rows => viewsIn(rows, clinic, safe), { oneMoment: true })
    const differences = differencesOf(before, after)
    if (differences.length > 0) {
      console.error(`Nothing was moved: the copy does not show the same.\n${differencesInWords(differences)}`)
      return ENDED.wrong
    }
    const { position } = copy.manifest.head
    const isMarked = await markMoved(
      database,
      clinic,
      position,
      async rows => (await houseHash(rows, clinic)) === before.get('house')?.['house'],
    )
    if (!isMarked) throw new CannotStart('Nothing was moved: somebody wrote meanwhile. Stop the program first.')
    isOver = true
    if (from.kind === 'sqlite') emptyLog(from.data)
    console.log(`${verified.entries} entries of ${before.size - 1} patients: every view is the same in ${nameOf(to)}.`)
    console.log(
      `${nameOf(from)} does not open any more, and its keys are destroyed. The safe stays in ${to.safe}; everybody signs in anew.`,
    )
    return ENDED.fine
  } finally {
    await target.close()
    if (!isOver) clearPlace(to)
    if (way !== undefined) rmSync(way, { recursive: true })
  }
}

/** `tessera move`: a record from SQLite to PostgreSQL, or back. The first place does not open it any more. */
export const moveCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const { from, to } = askedIn(args, around)
    const safe = safeAt(from.safe)
    if (to.kind === 'sqlite') keptApart(to.data, to.safe)
    const source = await takeRecord(from, safe)
    try {
      return await moveRecord(source, from, to, safe)
    } finally {
      await source.close()
    }
  })
