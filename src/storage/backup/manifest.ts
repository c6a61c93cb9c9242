import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { PersonId } from '#record'
import * as v from 'valibot'
import type { Safe } from '../keys/safe.ts'
import { CannotOpen } from '../migrations.ts'
import { MANIFEST, readSmall, type Part, type Written } from './files.ts'
import { BackupRefused } from './refused.ts'

const FORMAT = 'tessera-backup-1'
const LONGEST = 64 * 1024

const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
const Base64 = v.pipe(v.string(), v.base64())
const File = v.strictObject({ bytes: Count, lines: Count, sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)) })

const Said = v.strictObject({
  format: v.literal(FORMAT),
  clinic: PersonId,
  /** ISO 8601 in UTC. */
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  head: v.strictObject({ position: Count, seal: Base64 }),
  counts: v.strictObject({
    entries: Count,
    entryKeys: Count,
    patientKeys: Count,
    accounts: Count,
    passkeys: Count,
  }),
  files: v.strictObject({ 'house.jsonl.gz': File, 'entries.jsonl.gz': File, 'keys.jsonl.gz': File }),
  /** The name of the clinic's key that stands for this manifest. Never the key. */
  by: v.string(),
})

/** What a backup says of itself. */
export type Manifest = Omit<v.InferOutput<typeof Said>, 'files' | 'format' | 'by'> & {
  readonly files: Readonly<Record<Part, Written>>
}

const stamp = (key: Uint8Array, said: object): Buffer =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', key, '', 'tessera backup manifest', 32)))
    .update(JSON.stringify(said))
    .digest()

/** A manifest as text, with a stamp only this clinic's key can make. */
export const manifestText = (manifest: Manifest, safe: Safe): string => {
  const key = safe.current(manifest.clinic)
  if (!key) throw new CannotOpen(`The key of this clinic is not in ${safe.place}; without it no backup is made.`)
  const said = { format: FORMAT, ...manifest, by: key.name }
  return `${JSON.stringify({ said, stamp: stamp(key.key, said).toString('base64') }, null, 2)}\n`
}

/** Reads a manifest and its stamp. Throws `BackupRefused` where this safe did not make it as it stands there. */
export const readManifest = async (folder: string, safe: Safe): Promise<Manifest> => {
  let read: unknown
  try {
    read = JSON.parse(await readSmall(folder, MANIFEST, LONGEST))
  } catch (cause) {
    if (cause instanceof BackupRefused) throw cause
    throw new BackupRefused('not-a-backup', undefined, { cause })
  }
  const { said, stamp: given } = (read ?? {}) as { said?: { format?: unknown }; stamp?: unknown }
  const isOurs = typeof said?.format === 'string' && said.format.startsWith('tessera-backup-')
  if (!isOurs || typeof given !== 'string') throw new BackupRefused('not-a-backup')
  if (said.format !== FORMAT) throw new BackupRefused('newer-format')
  const parsed = v.safeParse(Said, said)
  if (!parsed.success) throw new BackupRefused('not-a-backup')
  const { format: _, by, ...manifest } = parsed.output
  const key = safe.all(manifest.clinic).find(({ name }) => name === by)
  if (!key) throw new BackupRefused('wrong-safe')
  const [own, there] = [stamp(key.key, said), Buffer.from(given, 'base64')]
  if (own.length !== there.length || !timingSafeEqual(own, there)) throw new BackupRefused('not-ours')
  return manifest
}
