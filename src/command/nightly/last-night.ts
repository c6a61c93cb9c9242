import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import type { Night } from './proving.ts'

const FILE = 'last.json'

const Kept = v.object({
  at: v.pipe(v.string(), v.isoTimestamp()),
  outcome: v.string(),
  backup: v.optional(v.string()),
  entries: v.optional(v.number()),
})

/** How the last night went, as it is kept beside the backups; undefined where nothing readable is. */
export const lastNight = (backups: string): Night | undefined => {
  try {
    const { at, outcome, backup, entries } = v.parse(Kept, JSON.parse(readFileSync(join(backups, FILE), 'utf8')))
    return { at, outcome, ...(backup ? { backup } : {}), ...(entries === undefined ? {} : { entries }) }
  } catch {
    return undefined
  }
}

export const keepNight = (backups: string, night: Night): void => {
  const path = join(backups, FILE)
  writeFileSync(`${path}.new`, `${JSON.stringify(night, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${path}.new`, path)
}
