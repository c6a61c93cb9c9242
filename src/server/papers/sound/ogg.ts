import type { NotASound, Packet, SoundFound } from './found.ts'
import { opusHead, packetMs } from './opus.ts'

const PAGE = 'OggS'
/** A page before its table of lengths. */
const PAGE_HEAD = 27
const TAGS = 'OpusTags'
/** A length that says: the packet goes on. */
const GOES_ON = 255
/** The most packets that are looked at: five minutes of the shortest have 120,000. */
const MOST_PACKETS = 130_000

interface Page {
  readonly serial: number
  /** Samples at 48 kHz by the end of this page; undefined where no packet ends on it. */
  readonly samples: number | undefined
  /** Stretches of packets; the last one goes on where `open`. */
  readonly parts: readonly Uint8Array[]
  readonly open: boolean
  readonly continues: boolean
  readonly next: number
}

const pageAt = (bytes: Uint8Array, at: number): Page | undefined => {
  if (at + PAGE_HEAD > bytes.length || Buffer.from(bytes.subarray(at, at + 4)).toString('latin1') !== PAGE)
    return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, bytes.byteLength - at)
  if (view.getUint8(4) !== 0) return undefined
  const count = view.getUint8(26)
  if (PAGE_HEAD + count > view.byteLength) return undefined
  const lengths = bytes.subarray(at + PAGE_HEAD, at + PAGE_HEAD + count)
  const parts: Uint8Array[] = []
  let from = at + PAGE_HEAD + count
  let length = 0
  for (const one of lengths) {
    length += one
    if (one === GOES_ON) continue
    parts.push(bytes.subarray(from, from + length))
    from += length
    length = 0
  }
  const open = lengths.at(-1) === GOES_ON
  if (open) parts.push(bytes.subarray(from, from + length))
  const next = from + (open ? length : 0)
  if (next > bytes.length) return undefined
  const samples = view.getBigInt64(6, true)
  return {
    serial: view.getUint32(14, true),
    samples: samples < 0n ? undefined : Number(samples),
    parts,
    open,
    continues: (view.getUint8(5) & 1) !== 0,
    next,
  }
}

/** Every packet of the one stream in the file, and how many samples it says to have; undefined where it breaks off or has more than a sound has. */
const packetsIn = (bytes: Uint8Array): { packets: Uint8Array[]; samples: number } | undefined => {
  const packets: Uint8Array[] = []
  let begun: Uint8Array[] = []
  let serial: number | undefined
  let samples = 0
  for (let at = 0; at < bytes.length;) {
    const page = pageAt(bytes, at)
    if (!page || (serial ?? page.serial) !== page.serial || page.continues !== begun.length > 0) return undefined
    serial = page.serial
    samples = Math.max(samples, page.samples ?? 0)
    for (const [nth, part] of page.parts.entries()) {
      begun.push(part)
      if (page.open && nth === page.parts.length - 1) break
      packets.push(Buffer.concat(begun))
      begun = []
    }
    if (packets.length > MOST_PACKETS) return undefined
    at = page.next
  }
  return begun.length === 0 ? { packets, samples } : undefined
}

/** Opus out of an Ogg file (RFC 7845): one stream, its head, its tags, which are left behind, and its packets. */
export const oggIn = (bytes: Uint8Array): SoundFound | NotASound => {
  const read = packetsIn(bytes)
  const [first, tags, ...rest] = read?.packets ?? []
  const head = first && opusHead(first)
  if (!read || !head || !tags || Buffer.from(tags.subarray(0, 8)).toString('latin1') !== TAGS || rest.length === 0)
    return 'not-a-sound'
  const packets: Packet[] = []
  let sounds = 0
  for (const packet of rest) {
    const ms = packetMs(packet)
    if (ms === undefined) return 'not-a-sound'
    packets.push({ at: sounds, bytes: packet })
    sounds += ms
  }
  return { of: 'opus', head, packets, ms: Math.max(sounds, (read.samples - head.preSkip) / 48) }
}
