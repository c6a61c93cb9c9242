import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { listAgain, recordIn } from '#storage/backup'
import {
  DoesNotFit,
  forgetRetired,
  joinKeys,
  openSafe,
  putKeys,
  rotate,
  safeHolding,
  splitKeys,
  theyOpen,
  type ClinicKeys,
} from '#storage/keys'
import { holds } from './backup.ts'
import { counted } from './counted.ts'
import { CannotStart, withWordsIn } from './options.ts'
import {
  ENDED,
  ending,
  lookAtRecord,
  nameOf,
  safeAt,
  takeRecord,
  WHERE,
  whereIn,
  type Found,
  type Surroundings,
  type Where,
} from './where.ts'

const HOW = 'Say what is to be done with the keys: tessera keys rotate, split, join or forget-retired.'

const OPTIONS = {
  ...WHERE,
  shares: { type: 'string' },
  needed: { type: 'string' },
  to: { type: 'string' },
  sure: { type: 'boolean' },
} as const

type Asked = ReturnType<typeof withWordsIn<typeof OPTIONS>>['values']

const now = () => Temporal.Now.instant().toString({ smallestUnit: 'second' })

const rotateKeys = async (where: Where): Promise<number> => {
  const safe = safeAt(where.safe)
  const record = await takeRecord(where, safe)
  try {
    const wrapped = await rotate(record.database, record.clinic, safe, Temporal.Now.instant().toString())
    console.log(
      `A new key wraps the keys of ${counted(wrapped, 'patient', 'patients')}. Copy ${where.safe} to where its copies lie, and split anew.`,
    )
    console.log('Backups from before need the old key, which stays in the safe: tessera keys forget-retired.')
    return ENDED.fine
  } finally {
    await record.close()
  }
}

const forgetKeys = async (where: Where, { sure }: Asked): Promise<number> => {
  const safe = safeAt(where.safe)
  if (!sure)
    throw new CannotStart(
      'Backups made before the last rotation can be read by nobody after this. Say --sure if that is meant.',
    )
  const record = await takeRecord(where, safe)
  try {
    const forgotten = await forgetRetired(record.database, record.clinic, safe)
    if (forgotten === undefined)
      throw new CannotStart(
        'Nothing was forgotten: a retired key still wraps something. Rotate first: tessera keys rotate.',
      )
    console.log(`${counted(forgotten, 'retired key is', 'retired keys are')} forgotten.`)
    return ENDED.fine
  } finally {
    await record.close()
  }
}

const numberIn = (text: string | undefined, what: string): number => {
  const number = Number(text)
  if (text !== undefined && /^\d+$/.test(text) && number >= 2 && number <= 255) return number
  throw new CannotStart(`${what} is a whole number from 2 to 255.`)
}

/** Enough shares are the key: they lie neither with the record nor where the safe is copied. */
const sharesApart = (to: string, where: Where): void => {
  const kept = [where.safe, ...(where.kind === 'sqlite' ? [where.data] : [])]
  if (kept.some(folder => holds(folder, to)))
    throw new CannotStart('Shares must lie outside the folder of the record and outside the safe.')
}

const splitInShares = async (where: Where, { shares, needed, to }: Asked): Promise<number> => {
  const [all, enough] = [numberIn(shares, '--shares'), numberIn(needed, '--needed')]
  if (enough > all) throw new CannotStart('There cannot be more needed than there are shares.')
  const safe = safeAt(where.safe)
  const folder = to === undefined ? undefined : resolve(to)
  if (folder !== undefined) sharesApart(folder, where)
  for (const clinic of safe.clinics()) {
    const texts = await splitKeys({ clinic, keys: safe.all(clinic) }, all, enough)
    const day = Temporal.Now.plainDateISO().toString()
    const pages = texts.map(
      (text, at) =>
        `Tessera, share ${at + 1} of ${all} of the key of ${clinic}, ${day}. Any ${enough} open it.\n\n${text}\n`,
    )
    if (folder === undefined) console.log(pages.join('\n'))
    else {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      for (const [at, page] of pages.entries()) {
        const file = join(folder, `${clinic}-share-${at + 1}.txt`)
        writeFileSync(file, page, { mode: 0o600, flag: 'wx' })
        console.log(file)
      }
    }
  }
  return ENDED.fine
}

/** The shares in files, one a file: what follows the empty line after its heading, or all of it. */
const shareIn = (file: string): string => {
  try {
    const text = readFileSync(file, 'utf8')
    return text.includes('\n\n') ? text.slice(text.indexOf('\n\n')) : text
  } catch (cause) {
    throw new CannotStart(`This share cannot be read: ${file}`, { cause })
  }
}

/** The record to try joined keys on, where there is one. Throws `CannotStart` where they do not open it. */
const recordOf = async (where: Where, joined: ClinicKeys): Promise<Found | undefined> => {
  if (where.kind === 'sqlite' && !existsSync(recordIn(where.data))) return undefined
  const record = await lookAtRecord(where, safeHolding(joined))
  if (record.clinic === joined.clinic && (await theyOpen(joined, record.database))) return record
  await record.close()
  throw new DoesNotFit('no-fit', nameOf(where))
}

const joinShares = async (where: Where, files: readonly string[]): Promise<number> => {
  if (files.length === 0) throw new CannotStart('Name the files of the shares: tessera keys join FILE FILE ...')
  const joined = await joinKeys(files.map(shareIn), files)
  const { clinic, keys } = joined
  const record = await recordOf(where, joined)
  try {
    if (!putKeys(where.safe, clinic, keys))
      throw new CannotStart(`There is a key of this clinic in ${where.safe} already. Nothing was written.`)
    console.log(`${counted(keys.length, `key of ${clinic} is`, `keys of ${clinic} are`)} in ${where.safe}.`)
    if (!record) {
      console.log('There is no record here to try them on.')
      return ENDED.fine
    }
    const listed = await listAgain(record.database, clinic, openSafe(where.safe), now())
    console.log(
      `They open this record. ${counted(listed, 'of its tombstones was', 'of its tombstones were')} put on the list of what was erased again.`,
    )
    return ENDED.fine
  } finally {
    await record?.close()
  }
}

/** `tessera keys`: renews what wraps the patients' keys, or puts it into several hands and back. */
export const keysCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const { values, words } = withWordsIn(args, OPTIONS)
    const [what, ...files] = words
    const where = whereIn(values, around)
    if (what !== 'join' && files.length > 0) throw new CannotStart(HOW)
    if (what === 'rotate') return rotateKeys(where)
    if (what === 'forget-retired') return forgetKeys(where, values)
    if (what === 'split') return splitInShares(where, values)
    if (what === 'join') return joinShares(where, files)
    throw new CannotStart(HOW)
  })
