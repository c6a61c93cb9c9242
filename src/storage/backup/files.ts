import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { constants, lstatSync, readdirSync } from 'node:fs'
import { open, rename, type FileHandle } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { BackupRefused } from './refused.ts'

/** The files of rows, in the order they are put back. Beside them lies `manifest.json`, and nothing else. */
export const PARTS = ['house.jsonl.gz', 'entries.jsonl.gz', 'keys.jsonl.gz'] as const
export type Part = (typeof PARTS)[number]
export const MANIFEST = 'manifest.json'

/** What the manifest says of one file; `bytes` and `sha256` (hex) are of the file as it lies there. */
export interface Written {
  readonly bytes: number
  readonly lines: number
  readonly sha256: string
}

/** The longest line that is read, in bytes: more than the largest entry, a file of ten million bytes. */
const LONGEST = 24 * 1024 * 1024

/** Makes the names in a folder durable. */
export const flushFolder = async (folder: string): Promise<void> => {
  const handle = await open(folder, 'r')
  await handle.sync()
  await handle.close()
}

/** Writes rows as lines of JSON, compressed. The file is for its owner alone, and durable when this returns. */
export const writeLines = async (path: string, pages: AsyncIterable<readonly object[]>): Promise<Written> => {
  const hash = createHash('sha256')
  let [bytes, lines] = [0, 0]
  const weighing = new Transform({
    transform(chunk: Uint8Array, _, done) {
      hash.update(chunk)
      bytes += chunk.length
      done(null, chunk)
    },
  })
  const handle = await open(path, 'w', 0o600)
  const gzip = createGzip({ level: 1 })
  const written = pipeline(gzip, weighing, handle.createWriteStream({ flush: true }))
  const write = async () => {
    for await (const page of pages) {
      if (page.length === 0) continue
      lines += page.length
      if (!gzip.write(`${page.map(row => JSON.stringify(row)).join('\n')}\n`)) await once(gzip, 'drain')
    }
    gzip.end()
  }
  await Promise.all([written, write().catch((error: unknown) => void gzip.destroy(error as Error))])
  return { bytes, lines, sha256: hash.digest('hex') }
}

/** Opens a plain file of a backup; never what a link leads to. */
const openPlain = async (path: string, name: string): Promise<FileHandle> => {
  const handle = await open(path, constants.O_RDONLY | constants.O_NOFOLLOW).catch((cause: unknown) => {
    throw new BackupRefused('odd-file', name, { cause })
  })
  if ((await handle.stat()).isFile()) return handle
  await handle.close()
  throw new BackupRefused('odd-file', name)
}

/**
 * Reads what `writeLines` wrote, in pages, and holds it against what the manifest says of it: never more lines or bytes
 * than that, and never a line longer than any of ours. Throws `BackupRefused`; what was read before may not be kept.
 */
export async function* readLines(folder: string, name: Part, written: Written): AsyncGenerator<unknown[]> {
  const handle = await openPlain(join(folder, name), name)
  const hash = createHash('sha256')
  let [bytes, lines] = [0, 0]
  const weighing = new Transform({
    transform(chunk: Uint8Array, _, done) {
      bytes += chunk.length
      hash.update(chunk)
      done(bytes > written.bytes ? new BackupRefused('too-long', name) : null, chunk)
    },
  })
  const gunzip = createGunzip()
  const flowing = pipeline(handle.createReadStream(), weighing, gunzip).then(
    () => undefined,
    (error: unknown) => error,
  )
  const parse = (line: string): unknown => {
    if (++lines > written.lines) throw new BackupRefused('too-long', name)
    try {
      return JSON.parse(line)
    } catch (cause) {
      throw new BackupRefused('odd-line', `${name}, line ${lines}`, { cause })
    }
  }
  try {
    let rest: Buffer[] = []
    let held = 0
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      const cut = chunk.lastIndexOf(10)
      if (cut === -1) {
        rest.push(chunk)
        held += chunk.length
        if (held > LONGEST) throw new BackupRefused('too-long', name)
        continue
      }
      const whole = Buffer.concat([...rest, chunk.subarray(0, cut)]).toString('utf8')
      rest = [chunk.subarray(cut + 1)]
      held = chunk.length - cut - 1
      yield whole.split('\n').map(parse)
    }
    if (held > 0) throw new BackupRefused('odd-line', name)
  } catch (error) {
    gunzip.destroy()
    const why = await flowing
    if (error instanceof BackupRefused) throw error
    throw why instanceof BackupRefused ? why : new BackupRefused('file-changed', name, { cause: error })
  } finally {
    gunzip.destroy()
    await flowing
  }
  if (lines !== written.lines || bytes !== written.bytes || hash.digest('hex') !== written.sha256)
    throw new BackupRefused('file-changed', name)
}

/** Throws `BackupRefused` where a folder holds anything but the plain files of a backup. */
export const holdsABackup = (folder: string): void => {
  const names = readdirSync(folder)
  for (const name of names)
    if (![MANIFEST, ...PARTS].includes(name as Part) || !lstatSync(join(folder, name)).isFile())
      throw new BackupRefused('odd-file')
  for (const name of [MANIFEST, ...PARTS]) if (!names.includes(name)) throw new BackupRefused('file-missing', name)
}

/** The text of a small plain file. */
export const readSmall = async (folder: string, name: string, limit: number): Promise<string> => {
  const handle = await openPlain(join(folder, name), name)
  try {
    if ((await handle.stat()).size > limit) throw new BackupRefused('too-long', name)
    return await handle.readFile('utf8')
  } finally {
    await handle.close()
  }
}

/** Writes a small file durably, in the place of one that may be there. */
export const writeSmall = async (folder: string, name: string, text: string): Promise<void> => {
  const beside = join(folder, `${name}.new`)
  const handle = await open(beside, 'w', 0o600)
  await handle.writeFile(text)
  await handle.sync()
  await handle.close()
  await rename(beside, join(folder, name))
  await flushFolder(dirname(join(folder, name)))
}
