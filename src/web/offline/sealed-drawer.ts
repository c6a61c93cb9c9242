import { filesIn, type Entry, type EntryId } from '#record'
import type { SealedBox } from './database.ts'
import type { Drawer } from './drawer.ts'

type Bytes = Uint8Array<ArrayBuffer>

/** Where boxes lie. */
export interface Boxes {
  readonly put: (box: SealedBox) => Promise<unknown>
  readonly delete: (id: string) => Promise<unknown>
}

/** What a sealed drawer works with: the desk's public key stands behind `seal`, the files a telling names behind `fileOf`. */
export interface Sealing {
  readonly boxes: Boxes
  readonly seal: (bytes: Bytes) => Promise<Bytes>
  /** What lets the desk take it in later, from whomever. */
  readonly late: () => Promise<string>
  readonly fileOf: (id: EntryId) => Blob | undefined
  /** Milliseconds since 1970. */
  readonly clock: () => number
}

const bytesOf = (what: unknown): Bytes => new TextEncoder().encode(JSON.stringify(what))

/** Base64 of a file, in parts: a recording is too long for one call. */
export const base64 = async (file: Blob): Promise<string> => {
  const bytes = new Uint8Array(await file.arrayBuffer())
  let text = ''
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

/**
 * The drawer of a shared clinic device: what waits is sealed for the desk before it is put down, with what it was told with. This
 * device can write it, send it and throw it away; nobody can read it here, whoever takes the device along.
 */
export const sealedDrawer = ({ boxes, seal, late, fileOf, clock }: Sealing): Drawer => ({
  put: async entries => {
    const token = await late()
    for (const entry of entries) {
      const box = await seal(bytesOf({ late: token, entries: [entry] }))
      await boxes.put({ id: entry.id, version: 1, at: clock(), box, files: await filesOf(entry, token) })
    }
    async function filesOf(entry: Entry, lateToken: string): Promise<Bytes[]> {
      const files: Bytes[] = []
      for (const { id } of filesIn(entry.body)) {
        const file = fileOf(id)
        if (!file) continue
        const type = file.type.split(';', 1)[0] ?? ''
        files.push(
          await seal(bytesOf({ late: lateToken, file: { id, type, bytes: await base64(file), layer: entry.layer } })),
        )
      }
      return files
    }
  },
  drop: async ids => {
    for (const id of ids) await boxes.delete(id)
  },
  waiting: async () => [],
})
