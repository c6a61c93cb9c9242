import { EntryId, PersonId } from '#record'
import type { Selectable } from 'kysely'
import * as v from 'valibot'
import { holderOf } from '../envelope.ts'
import { howMany, type Rows } from '../scope.ts'
import type { Tables } from '../tables.ts'
import { DeviceLine, devicePages } from './device-lines.ts'
import { bytesText as text, Bytes, Count, Text } from './line-parts.ts'

const PAGE = 1000

/** One line of `house.jsonl.gz`: what the clinic decided, who works there with their passkeys' public halves, devices, reviews and clips. */
export const HouseLine = v.union([
  v.strictObject({ settings: v.pipe(v.string(), v.maxLength(1_000_000)) }),
  v.strictObject({
    account: v.strictObject({
      account: PersonId,
      name: Text,
      role: Text,
      language: Text,
      lead: v.picklist([0, 1]),
      left_at: v.nullable(Count),
      subject: v.nullable(Text),
      /** Older backups do not say it. */
      speaks: v.optional(Text, '[]'),
    }),
  }),
  v.strictObject({
    passkey: v.strictObject({
      credential: Text,
      account: PersonId,
      public_key: Bytes,
      counter: Count,
      transports: Text,
      label: Text,
      created_at: Count,
      last_used_at: v.nullable(Count),
    }),
  }),
  DeviceLine,
  v.strictObject({
    review: v.strictObject({
      review: EntryId,
      language: Text,
      phrase: Text,
      source: Text,
      words: Text,
      shipped: v.picklist([0, 1]),
      by_staff: PersonId,
      by_name: Text,
      on_day: Text,
    }),
  }),
  v.strictObject({
    clip: v.strictObject({
      clip: EntryId,
      language: Text,
      phrase: Text,
      words: Text,
      by_staff: PersonId,
      by_name: Text,
      on_day: Text,
      type: Text,
      sound: Bytes,
    }),
  }),
])

/** One line of `entries.jsonl.gz`: a row as it lies there, ciphertext and seal. */
export const EntryLine = v.strictObject({
  position: Count,
  patient: PersonId,
  patient_position: Count,
  id: EntryId,
  kind: v.pipe(v.string(), v.regex(/^[a-z]+\.[a-z][a-z0-9-]*$/)),
  about: v.nullable(EntryId),
  body: Bytes,
  seal: Bytes,
})

/** One line of `keys.jsonl.gz`: a key, wrapped as it is. `holder` says whose key wraps the key of an entry. */
export const KeyLine = v.union([
  v.strictObject({ patient: PersonId, clinic_key: Text, wrapped: Bytes }),
  v.strictObject({ entry: EntryId, holder: PersonId, wrapped: Bytes }),
])

export async function* housePages(rows: Rows, clinic: PersonId): AsyncGenerator<object[]> {
  const own = await rows.selectFrom('clinics').select('settings').where('clinic', '=', clinic).executeTakeFirst()
  yield [{ settings: own?.settings ?? '{}' }]
  const accounts = await rows
    .selectFrom('accounts')
    .select(['account', 'name', 'role', 'language', 'lead', 'left_at', 'subject', 'speaks'])
    .where('clinic', '=', clinic)
    .execute()
  const byAccount = accounts.toSorted((one, other) => (one.account < other.account ? -1 : 1))
  yield byAccount.map(account => ({ account }))
  const passkeys = await rows
    .selectFrom('passkeys')
    .select(['credential', 'account', 'public_key', 'counter', 'transports', 'label', 'created_at', 'last_used_at'])
    .where('clinic', '=', clinic)
    .execute()
  const byCredential = passkeys.toSorted((one, other) => (one.credential < other.credential ? -1 : 1))
  yield byCredential.map(({ public_key, ...passkey }) => ({
    passkey: { ...passkey, public_key: text(public_key) },
  }))
  yield* devicePages(rows, clinic)
  yield* spokenPages(rows, clinic)
}

/** Reviews, and clips one at a time: each may be as large as thousands of lines. */
async function* spokenPages(rows: Rows, clinic: PersonId): AsyncGenerator<object[]> {
  const reviews = await rows
    .selectFrom('reviews')
    .select(['review', 'language', 'phrase', 'source', 'words', 'shipped', 'by_staff', 'by_name', 'on_day'])
    .where('clinic', '=', clinic)
    .orderBy('review')
    .execute()
  yield reviews.map(review => ({ review }))
  for (let after = ''; ;) {
    const clip = await rows
      .selectFrom('clips')
      .select(['clip', 'language', 'phrase', 'words', 'by_staff', 'by_name', 'on_day', 'type', 'sound'])
      .where('clinic', '=', clinic)
      .where('clip', '>', after)
      .orderBy('clip')
      .limit(1)
      .executeTakeFirst()
    if (!clip) return
    after = clip.clip
    yield [{ clip: { ...clip, sound: text(clip.sound) } }]
  }
}

type EntryRow = Selectable<Tables['entries']>

export async function* entryPages(rows: Rows, clinic: PersonId): AsyncGenerator<object[]> {
  for (let after = 0; ;) {
    const page: Omit<EntryRow, 'clinic'>[] = await rows
      .selectFrom('entries')
      .select(['position', 'patient', 'patient_position', 'id', 'kind', 'about', 'body', 'seal'])
      .where('clinic', '=', clinic)
      .where('position', '>', after)
      .orderBy('position')
      .limit(await howMany(rows, clinic, after, PAGE))
      .execute()
    if (page.length === 0) return
    after = page.at(-1)!.position
    yield page.map(({ body, seal, ...row }) => ({ ...row, body: text(body), seal: text(seal) }))
  }
}

export async function* keyPages(rows: Rows, clinic: PersonId): AsyncGenerator<object[]> {
  for (let after = ''; ;) {
    const page = await rows
      .selectFrom('patient_keys')
      .selectAll()
      .where('clinic', '=', clinic)
      .where('patient', '>', after)
      .orderBy('patient')
      .limit(PAGE)
      .execute()
    if (page.length === 0) break
    after = page.at(-1)!.patient
    yield page.map(({ patient, clinic_key, wrapped }) => ({ patient, clinic_key, wrapped: text(wrapped) }))
  }
  for (let after = 0; ;) {
    const page = await rows
      .selectFrom('entry_keys')
      .innerJoin('entries', join =>
        join.onRef('entries.clinic', '=', 'entry_keys.clinic').onRef('entries.id', '=', 'entry_keys.id'),
      )
      .select(['entry_keys.wrapped', 'entries.clinic', 'entries.id', 'entries.patient', 'entries.kind'])
      .select('entries.position')
      .where('entries.clinic', '=', clinic)
      .where('entries.position', '>', after)
      .orderBy('entries.position')
      .limit(PAGE)
      .execute()
    if (page.length === 0) return
    after = page.at(-1)!.position
    yield page.map(row => ({ entry: row.id, holder: holderOf(row), wrapped: text(row.wrapped) }))
  }
}
