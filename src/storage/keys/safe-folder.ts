import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { PersonId } from '#record'
import * as v from 'valibot'
import { flushFolder, isForbidden, isThere, makeFolder } from '../folder.ts'
import { CannotOpen } from '../migrations.ts'
import { addLines, ClosedLine, ErasedLine, HeadLine, linesIn } from './lists.ts'
import { newClinicKey, type ClinicKey, type Safe } from './safe.ts'

const Keys = v.strictObject({
  format: v.literal(1),
  clinics: v.record(
    v.string(),
    v.array(
      v.strictObject({
        name: v.string(),
        key: v.pipe(
          v.string(),
          v.check(text => Buffer.from(text, 'base64').length === 32),
        ),
        retiredAt: v.optional(v.string()),
      }),
    ),
  ),
})

/** Writes a whole file so that after a power cut either the old or the new one is there. */
const replace = (path: string, text: string): void => {
  const beside = `${path}.new`
  const handle = openSync(beside, 'w', 0o600)
  writeFileSync(handle, text)
  fsyncSync(handle)
  closeSync(handle)
  renameSync(beside, path)
  flushFolder(dirname(path))
}

const keysText = (keys: ReadonlyMap<PersonId, readonly ClinicKey[]>): string => {
  const clinics = Object.fromEntries(
    [...keys].map(([clinic, all]) => [
      clinic,
      all.map(({ key, ...rest }) => ({ ...rest, key: Buffer.from(key).toString('base64') })),
    ]),
  )
  return `${JSON.stringify({ format: 1, clinics }, null, 2)}\n`
}

/**
 * The safe in a folder of its own (mode 0700): `keys.json`, `erased.jsonl`, `closed.jsonl`, `heads.jsonl`.
 * Made when something is first put into it. Throws `CannotOpen` where its keys cannot be read.
 */
export const openSafe = (place: string): Safe => {
  const files = {
    keys: join(place, 'keys.json'),
    erased: join(place, 'erased.jsonl'),
    closed: join(place, 'closed.jsonl'),
    heads: join(place, 'heads.jsonl'),
  }

  let isNew = !existsSync(place)
  /** Only where there was none: one that went away meanwhile is somebody's disk that is not there. */
  const make = (): void => {
    if (isNew) makeFolder(place)
    isNew = false
  }

  const read = (): Map<PersonId, ClinicKey[]> => {
    try {
      if (!isThere(files.keys)) return new Map()
      const { clinics } = v.parse(Keys, JSON.parse(readFileSync(files.keys, 'utf8')))
      return new Map(
        Object.entries(clinics).map(([clinic, keys]) => [
          clinic,
          keys.map(({ name, key, retiredAt }) => ({
            name,
            key: Buffer.from(key, 'base64'),
            ...(retiredAt ? { retiredAt } : {}),
          })),
        ]),
      )
    } catch (error) {
      if (isForbidden(error))
        throw new CannotOpen(
          `This account may not read ${files.keys}; use the one that Tessera runs as. The keys are there: leave the file as it is.`,
          { cause: error },
        )
      // What could not be read may be half a key: it goes into no message.
      throw new CannotOpen(`The keys in ${files.keys} cannot be read. Put back a copy of that file.`)
    }
  }
  const changedAt = (): number => statSync(files.keys, { throwIfNoEntry: false })?.mtimeMs ?? 0
  let keys = read()
  let readAt = changedAt()
  /** Another program may have renewed a key since. */
  const now = (): Map<PersonId, ClinicKey[]> => {
    const at = changedAt()
    if (at !== readAt) [keys, readAt] = [read(), at]
    return keys
  }
  const write = (): void => {
    make()
    replace(files.keys, keysText(keys))
  }
  const note = (path: string, lines: readonly object[]): void => {
    if (lines.length === 0) return
    make()
    addLines(path, lines)
  }
  const all = (clinic: PersonId) => now().get(clinic) ?? []

  return {
    place,
    all,
    current: clinic => all(clinic).find(key => key.retiredAt === undefined),
    clinics: () => [...now().keys()],
    renew(clinic, at) {
      const key = newClinicKey()
      // Looked up first: it may read the file anew.
      const before = all(clinic)
      keys.set(clinic, [...before.map(old => ({ retiredAt: at, ...old })), key])
      write()
      return key
    },
    forgetRetired(clinic) {
      const current = all(clinic).filter(key => key.retiredAt === undefined)
      keys.set(clinic, current)
      write()
    },
    noteErased: lines => note(files.erased, lines),
    erased: clinic => linesIn(files.erased, ErasedLine).lines.filter(line => line.clinic === clinic),
    noteClosed: line => note(files.closed, [line]),
    closed: clinic => linesIn(files.closed, ClosedLine).lines.filter(line => line.clinic === clinic),
    noteHead: head => note(files.heads, [head]),
    heads: clinic => linesIn(files.heads, HeadLine).lines.filter(head => head.clinic === clinic),
    unread() {
      const lists = [
        [files.erased, linesIn(files.erased, ErasedLine).unread],
        [files.closed, linesIn(files.closed, ClosedLine).unread],
        [files.heads, linesIn(files.heads, HeadLine).unread],
      ] as const
      return new Map(lists.flatMap(([path, unread]) => (unread > 0 ? [[basename(path), unread] as const] : [])))
    },
  }
}

/** Puts keys into a safe that has none of this clinic. False where it has: then nothing is changed. */
export const putKeys = (place: string, clinic: PersonId, keys: readonly ClinicKey[]): boolean => {
  const safe = openSafe(place)
  if (safe.all(clinic).length > 0) return false
  makeFolder(place)
  const others = safe.clinics().map(other => [other, safe.all(other)] as const)
  replace(join(place, 'keys.json'), keysText(new Map([...others, [clinic, keys]])))
  return true
}
