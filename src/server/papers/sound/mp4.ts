import type { NotASound, SoundFound } from './found.ts'

interface Box {
  readonly name: string
  /** Where it begins, where its content begins, and where it ends. */
  readonly at: number
  readonly from: number
  readonly end: number
}

/** The boxes that are needed to play a sound, each inside the one before (ISO 14496-12); all others are emptied. */
const NEEDED: Readonly<Record<string, readonly string[]>> = {
  '': ['ftyp', 'moov', 'moof', 'mdat'],
  moov: ['mvhd', 'trak', 'mvex'],
  mvex: ['mehd', 'trex'],
  trak: ['tkhd', 'edts', 'mdia'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  minf: ['smhd', 'dinf', 'stbl'],
  stbl: ['stsd', 'stts', 'stsc', 'stsz', 'stco', 'co64', 'sgpd', 'sbgp'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'sgpd', 'sbgp'],
}
/** The most boxes that are looked at; a recording sent in parts of a second has some hundreds. */
const MOST_BOXES = 20_000

const boxesIn = (view: Buffer, from: number, end: number): Box[] | undefined => {
  const boxes: Box[] = []
  for (let at = from; at < end;) {
    if (at + 8 > end) return undefined
    const short = view.readUInt32BE(at)
    const isLong = short === 1
    if (isLong && at + 16 > end) return undefined
    const size = isLong ? Number(view.readBigUInt64BE(at + 8)) : short
    const head = isLong ? 16 : 8
    if (size < head || at + size > end) return undefined
    boxes.push({ name: view.toString('latin1', at + 4, at + 8), at, from: at + head, end: at + size })
    at += size
  }
  return boxes
}

/** How long the sound is by every telling of it, in milliseconds, and what it is made of. */
interface Heard {
  readonly handlers: string[]
  readonly codecs: string[]
  bytes: number
  readonly seconds: number[]
  /** Ticks of the track in one second. */
  scale: number
  defaultTicks: number
  runTicks: number
}

/**
 * A sound in an MP4 file as Safari records it, whole or in fragments: one track, of AAC or Opus. What is not needed to play
 * it (the name of the device, its place, the day, anything else) is written over with nothing, so that all else lies where
 * the file says it lies. Its length is the longest of what its heads, its samples and its fragments say.
 */
export const mp4In = (bytes: Uint8Array): SoundFound | NotASound => {
  const file = Buffer.from(bytes)
  const heard: Heard = { handlers: [], codecs: [], bytes: 0, seconds: [], scale: 0, defaultTicks: 0, runTicks: 0 }
  try {
    if (!walked(file, { name: '', at: 0, from: 0, end: file.length }, heard, { left: MOST_BOXES })) return 'not-a-sound'
  } catch {
    // A head that is shorter than what it says.
    return 'not-a-sound'
  }
  const isSound = heard.handlers.length === 1 && heard.handlers[0] === 'soun'
  const isPlayed = heard.codecs.length === 1 && ['mp4a', 'Opus'].includes(heard.codecs[0]!)
  if (!isSound || !isPlayed || heard.bytes === 0) return 'not-a-sound'
  const ms = Math.max(...heard.seconds, heard.scale > 0 ? heard.runTicks / heard.scale : 0) * 1000
  return Number.isFinite(ms) ? { of: 'mp4', bytes: file, ms } : 'not-a-sound'
}

const walked = (file: Buffer, box: Box, heard: Heard, budget: { left: number }): boolean => {
  const boxes = boxesIn(file, box.from, box.end)
  if (!boxes) return false
  for (const inner of boxes) {
    if (--budget.left < 0) return false
    if (!NEEDED[box.name]!.includes(inner.name)) emptied(file, inner)
    else if (Object.hasOwn(NEEDED, inner.name)) {
      if (!walked(file, inner, heard, budget)) return false
    } else read(file, inner, heard)
  }
  return true
}

const emptied = (file: Buffer, { at, from, end }: Box): void => {
  file.write('free', at + 4, 'latin1')
  file.fill(0, from, end)
}

/** A head of version 1 has times of eight bytes: when it was made and changed, which are not kept; then ticks, then a length. */
const timesIn = (head: Buffer): { scale: number; length: number } => {
  const isLong = head[0] === 1
  const at = isLong ? 20 : 12
  head.fill(0, 4, at)
  const length = isLong ? Number(head.readBigUInt64BE(at + 4)) : head.readUInt32BE(at + 4)
  // All bits set: not known.
  const isKnown = isLong ? length < 2 ** 53 : length !== 0xffffffff
  return { scale: head.readUInt32BE(at), length: isKnown ? length : 0 }
}

/** What one box says. It is looked at by itself, so that a number too large in it leads no further than its end: that throws. */
const read = (file: Buffer, { name, from, end }: Box, heard: Heard): void => {
  const own = file.subarray(from, end)
  if (name === 'mvhd' || name === 'mdhd') {
    const { scale, length } = timesIn(own)
    if (scale > 0) heard.seconds.push(length / scale)
    if (name === 'mdhd') heard.scale = scale
  }
  if (name === 'tkhd') own.fill(0, 4, own[0] === 1 ? 20 : 12)
  if (name === 'hdlr') {
    heard.handlers.push(own.toString('latin1', 8, 12))
    own.fill(0, 24)
  }
  if (name === 'stsd') for (const { name: codec } of boxesIn(file, from + 8, end) ?? []) heard.codecs.push(codec)
  if (name === 'stts') {
    let ticks = 0
    for (let at = 8; at < own.length; at += 8) ticks += own.readUInt32BE(at) * own.readUInt32BE(at + 4)
    if (heard.scale > 0) heard.seconds.push(ticks / heard.scale)
  }
  if (name === 'trex') heard.defaultTicks = own.readUInt32BE(12)
  if (name === 'tfhd') heard.defaultTicks = ticksOfFragment(own) ?? heard.defaultTicks
  if (name === 'trun') heard.runTicks += ticksOfRun(own, heard.defaultTicks)
  if (name === 'mdat') heard.bytes += own.length
}

/** The length of a sample that stands for all of a fragment (`tfhd`), where it is said. */
const ticksOfFragment = (head: Buffer): number | undefined => {
  const flags = head.readUIntBE(1, 3)
  if (!(flags & 0x08)) return undefined
  return head.readUInt32BE(8 + (flags & 0x01 ? 8 : 0) + (flags & 0x02 ? 4 : 0))
}

/** The lengths of the samples of one run (`trun`). */
const ticksOfRun = (run: Buffer, each: number): number => {
  const flags = run.readUIntBE(1, 3)
  const count = run.readUInt32BE(4)
  if (!(flags & 0x100)) return count * each
  const wide = [0x100, 0x200, 0x400, 0x800].filter(flag => flags & flag).length * 4
  let at = 8 + (flags & 0x01 ? 4 : 0) + (flags & 0x04 ? 4 : 0)
  let ticks = 0
  for (let nth = 0; nth < count; nth++, at += wide) ticks += run.readUInt32BE(at)
  return ticks
}
