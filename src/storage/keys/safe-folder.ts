import { closeSync, existsSync, fsyncSync, openSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PersonId } from '#record'
import * as v from 'valibot'
import { flushFolder, makeFolder } from '../folder.ts'
import { CannotOpen } from '../migrations.ts'
import { newClinicKey, type ClinicKey, type Closed, type Erased, type Head, type Safe } from './safe.ts'

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

/** A line that a power cut left without its end is ended first, so that it takes no other with it. */
const addLines = (path: string, lines: readonly object[]): void => {
  if (lines.length === 0) return
  const isWhole = !existsSync(path) || /^$|\n$/.test(readFileSync(path, 'utf8'))
  const handle = openSync(path, 'a', 0o600)
  writeFileSync(handle, (isWhole ? '' : '\n') + lines.map(line => `${JSON.stringify(line)}\n`).join(''))
  fsyncSync(handle)
  closeSync(handle)
  flushFolder(dirname(path))
}

/** Reads lines of JSON. A last line cut off by a power cut was never acknowledged, and is left out. */
const linesIn = <T>(path: string): T[] => {
  if (!existsSync(path)) return []
  const lines = readFileSync(path, 'utf8').split('\n').slice(0, -1)
  return lines.flatMap(line => {
    try {
      return [JSON.parse(line) as T]
    } catch {
      return []
    }
  })
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
 * The safe in a folder of its own (mode 0700): `keys.json`, `erased.jsonl`, `closed.jsonl`, `heads.jsonl`. Made where there is none.
 * Throws `CannotOpen` where its keys cannot be read.
 */
export const openSafe = (place: string): Safe => {
  const files = {
    keys: join(place, 'keys.json'),
    erased: join(place, 'erased.jsonl'),
    closed: join(place, 'closed.jsonl'),
    heads: join(place, 'heads.jsonl'),
  }
  makeFolder(place)

  const read = (): Map<PersonId, ClinicKey[]> => {
    if (!existsSync(files.keys)) return new Map()
    try {
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
    } catch {
      // What could not be read may be half a key: it goes into no message.
      throw new CannotOpen(`The keys in ${files.keys} cannot be read. Put back a copy of that file.`)
    }
  }
  let keys = read()
  let readAt = existsSync(files.keys) ? statSync(files.keys).mtimeMs : 0
  /** Another program may have renewed a key since. */
  const now = (): Map<PersonId, ClinicKey[]> => {
    const changedAt = existsSync(files.keys) ? statSync(files.keys).mtimeMs : 0
    if (changedAt !== readAt) [keys, readAt] = [read(), changedAt]
    return keys
  }
  const write = (): void => {
    replace(files.keys, keysText(keys))
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
    noteErased: lines => addLines(files.erased, lines),
    erased: clinic => linesIn<Erased>(files.erased).filter(line => line.clinic === clinic),
    noteClosed: line => addLines(files.closed, [line]),
    closed: clinic => linesIn<Closed>(files.closed).filter(line => line.clinic === clinic),
    noteHead: head => addLines(files.heads, [head]),
    heads: clinic => linesIn<Head>(files.heads).filter(head => head.clinic === clinic),
  }
}

/** Puts keys into a safe that has none of this clinic. False where it has: then nothing is changed. */
export const putKeys = (place: string, clinic: PersonId, keys: readonly ClinicKey[]): boolean => {
  const safe = openSafe(place)
  if (safe.all(clinic).length > 0) return false
  const others = safe.clinics().map(other => [other, safe.all(other)] as const)
  replace(join(place, 'keys.json'), keysText(new Map([...others, [clinic, keys]])))
  return true
}
