import { mkdirSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { dataOf, type Call } from './trace.ts'

/** Chance, as a number from 0 to 1. */
type Chance = () => number

const SECTOR = 512
/** How many of the sectors that were not synced are half written. */
const TORN = 0.05

type Change = { readonly at: number; readonly data: Buffer } | { readonly size: number }

/** A file: what a sync made sure of, and what was written since. */
interface File {
  readonly is: 'file'
  sure: Buffer
  since: Change[]
  /** How long it is for those who use it. */
  size: number
}

type Naming = { readonly name: string; readonly node: Node | undefined; readonly was?: string }

/** A folder: the names a sync made sure of, and what was named, renamed and removed since. */
interface Folder {
  readonly is: 'folder'
  sure: Map<string, Node>
  since: Naming[]
}
type Node = File | Folder

const named = (names: ReadonlyMap<string, Node>, { name, node, was }: Naming): Map<string, Node> => {
  const after = new Map(names)
  if (was !== undefined) after.delete(was)
  if (node) after.set(name, node)
  else after.delete(name)
  return after
}
const namesNow = ({ sure, since }: Folder) => since.reduce(named, sure)

/** A file as it may be found: of what was not synced each sector is there with the chance `kept`, and some are torn. */
const found = ({ sure, since }: File, kept: number, chance: Chance): Buffer => {
  const ends = since.map(change => ('size' in change ? change.size : change.at + change.data.length))
  const content = Buffer.alloc(Math.max(sure.length, ...ends))
  sure.copy(content)
  let size = sure.length
  for (const change of since) {
    if ('size' in change) {
      if (chance() >= kept) continue
      content.fill(0, change.size)
      size = change.size
      continue
    }
    const end = change.at + change.data.length
    for (let from = change.at, to = from; from < end; from = to) {
      to = Math.min(end, (Math.floor(from / SECTOR) + 1) * SECTOR)
      if (chance() >= kept) continue
      const isTorn = kept < 1 && chance() < TORN
      const until = isTorn ? from + Math.floor(chance() * (to - from)) : to
      change.data.copy(content, from, from - change.at, until - change.at)
      size = Math.max(size, to)
    }
  }
  return content.subarray(0, size)
}

/**
 * A disk under one folder, as far as system calls tell of it. What a completed sync covers is sure: a file's content by a
 * sync of the file, a name by a sync of its folder. Everything else may or may not be there.
 */
export class Disk {
  readonly #root: string
  readonly #top: Folder = { is: 'folder', sure: new Map(), since: [] }

  constructor(root: string) {
    this.#root = root
  }

  #at(path: string): Node | undefined {
    if (path === this.#root) return this.#top
    if (!path.startsWith(`${this.#root}/`)) return undefined
    const folder = this.#at(dirname(path))
    return folder?.is === 'folder' ? namesNow(folder).get(basename(path)) : undefined
  }

  #name(path: string, node: Node | undefined, was?: string): void {
    const folder = this.#at(dirname(path))
    if (folder?.is === 'folder')
      folder.since.push({ name: basename(path), node, ...(was ? { was: basename(was) } : {}) })
  }

  /** Carries out what has begun: an open, a write, a name. Throws where a call is not known here. */
  begin(call: Call): void {
    const { name, args, path, result } = call
    const node = this.#at(path)
    const file = node?.is === 'file' ? node : undefined
    const write = (at: number, data: Buffer): void => {
      file?.since.push({ at, data })
      if (file) file.size = Math.max(file.size, at + data.length)
    }
    if (name === 'openat' && args.includes('O_CREAT') && !node)
      this.#name(path, { is: 'file', sure: Buffer.alloc(0), since: [], size: 0 })
    else if (name === 'openat' && args.includes('O_TRUNC')) this.#resize(file, 0)
    else if (name === 'pwrite64') write(Number(/(\d+)$/.exec(args)?.[1]), dataOf(call)[0]!.subarray(0, result))
    else if (name === 'write') write(file?.size ?? 0, dataOf(call)[0]!.subarray(0, result))
    else if (name === 'ftruncate') this.#resize(file, Number(/(\d+)$/.exec(args)?.[1]))
    else if (name === 'mkdir') this.#name(path, { is: 'folder', sure: new Map(), since: [] })
    else if (name === 'unlink') this.#name(path, undefined)
    else if (name === 'rename') {
      const [, to = ''] = dataOf(call).map(String)
      this.#name(to, node, path)
    } else if (!/^(openat|read|recvfrom|fsync|fdatasync)$/.test(name)) throw new Error(`the disk knows no ${name}`)
  }

  #resize(file: File | undefined, size: number): void {
    file?.since.push({ size })
    if (file) file.size = size
  }

  /** A sync that has ended: what was there is sure from now on. */
  sync(path: string): void {
    const node = this.#at(path)
    if (node?.is === 'folder') {
      node.sure = namesNow(node)
      node.since = []
    } else if (node) {
      node.sure = found(node, 1, () => 0)
      node.since = []
    }
  }

  /** Writes into a folder what may be found after the power went; of what is not sure, each part with the chance `kept`. */
  findAfterCut(into: string, kept: number, chance: Chance): void {
    const put = (folder: Folder, path: string): void => {
      mkdirSync(path, { recursive: true, mode: 0o700 })
      const reached = kept === 1 ? folder.since.length : Math.floor(chance() * kept * (folder.since.length + 1))
      for (const [name, node] of folder.since.slice(0, reached).reduce(named, folder.sure)) {
        if (node.is === 'folder') put(node, join(path, name))
        else writeFileSync(join(path, name), found(node, kept, chance), { mode: 0o600 })
      }
    }
    put(this.#top, into)
  }
}
