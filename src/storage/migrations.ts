import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import type { DatabaseSync } from 'node:sqlite'

/** Why a folder cannot be opened, as one sentence for the person who started the program. */
export class CannotOpen extends Error {
  override readonly name = 'CannotOpen'
}

export interface Migration {
  readonly name: string
  readonly sql: string
  readonly hash: string
}

/** The migrations of one kind of database, in order. */
export const migrationsFor = (kind: 'sqlite' | 'postgres'): Migration[] => {
  const folder = new URL(`migrations/${kind}/`, import.meta.url)
  return readdirSync(folder)
    .filter(name => name.endsWith('.sql'))
    .sort()
    .map(name => {
      const sql = readFileSync(new URL(name, folder), 'utf8')
      return { name, sql, hash: createHash('sha256').update(sql).digest('hex') }
    })
}

/**
 * The migrations that a database still needs, given those it has, in order. Throws `CannotOpen` where it has steps this
 * program does not know, or steps that read differently.
 */
export const migrationsLeft = (
  applied: readonly { readonly name: string; readonly hash: string }[],
  migrations: readonly Migration[],
): readonly Migration[] => {
  for (const [at, { name, hash }] of applied.entries()) {
    const ours = migrations[at]
    if (!ours) throw new CannotOpen('This record was written by a newer Tessera; open it with that one.')
    if (ours.name !== name || ours.hash !== hash)
      throw new CannotOpen(`This record was built differently at step ${ours.name}; this Tessera does not open it.`)
  }
  return migrations.slice(applied.length)
}

/** Brings an SQLite database to this program's form, forward only, each step in a transaction. Throws `CannotOpen`. */
export const migrate = (database: DatabaseSync): void => {
  database.exec('create table if not exists migrations (name text not null primary key, hash text not null) strict')
  const applied = database.prepare('select name, hash from migrations order by name').all() as {
    name: string
    hash: string
  }[]
  for (const { name, sql, hash } of migrationsLeft(applied, migrationsFor('sqlite'))) {
    database.exec('begin immediate')
    database.exec(sql)
    database.prepare('insert into migrations (name, hash) values (?, ?)').run(name, hash)
    database.exec('commit')
  }
}
