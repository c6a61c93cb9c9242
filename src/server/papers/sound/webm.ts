import type { NotASound, OpusHead, Packet, SoundFound } from './found.ts'
import { opusHead, packetMs } from './opus.ts'

/** Elements of a WebM file that are looked at (RFC 9559). Every other one is passed over by its size. */
export const ID = {
  head: 0x1a45dfa3,
  segment: 0x18538067,
  info: 0x1549a966,
  scale: 0x2ad7b1,
  tracks: 0x1654ae6b,
  track: 0xae,
  number: 0xd7,
  type: 0x83,
  codec: 0x86,
  codecHead: 0x63a2,
  encodings: 0x6d80,
  cluster: 0x1f43b675,
  time: 0xe7,
  group: 0xa0,
  block: 0xa1,
  simpleBlock: 0xa3,
} as const

/** What is gone into; a browser that records does not know how long a segment or a cluster will be. */
const INTO: readonly number[] = [ID.segment, ID.info, ID.tracks, ID.track, ID.cluster, ID.group]
const UNSIZED: readonly number[] = [ID.segment, ID.cluster]

const SOUND = 2n
/** The most elements that are looked at: five minutes of Opus have 5,000 to 30,000. */
const MOST_ELEMENTS = 200_000

interface Element {
  readonly id: number
  readonly body: Uint8Array
  /** Where the next element begins: inside this one, or behind it. */
  readonly next: number
}

/** A number of one to eight bytes whose first byte says how many; `keep`: with the bit that says so. `size` undefined: not said. */
const numberAt = (
  bytes: Uint8Array,
  at: number,
  keep: boolean,
): { value: number | undefined; length: number } | undefined => {
  const first = bytes[at]
  if (!first) return undefined
  const length = Math.clz32(first) - 23
  if (length > 8 || at + length > bytes.length) return undefined
  let value = BigInt(keep ? first : first & (0xff >> length))
  for (let i = 1; i < length; i++) value = (value << 8n) | BigInt(bytes[at + i]!)
  const notSaid = !keep && value === (1n << BigInt(7 * length)) - 1n
  return { value: notSaid ? undefined : Number(value), length }
}

const elementAt = (bytes: Uint8Array, at: number): Element | undefined => {
  const id = numberAt(bytes, at, true)
  if (id?.value === undefined || id.length > 4) return undefined
  const size = numberAt(bytes, at + id.length, false)
  if (!size) return undefined
  const from = at + id.length + size.length
  if (size.value === undefined && !UNSIZED.includes(id.value)) return undefined
  const end = size.value === undefined ? bytes.length : from + size.value
  // What says to be longer than what came was broken off.
  if (end > bytes.length) return undefined
  return { id: id.value, body: bytes.subarray(from, end), next: INTO.includes(id.value) ? from : end }
}

const unsigned = (body: Uint8Array): bigint => body.slice(0, 8).reduce((sum, byte) => (sum << 8n) | BigInt(byte), 0n)

/**
 * Opus out of a WebM file, walked element by element: one track of sound and no other, not encrypted, in blocks of one
 * packet. Undefined sizes of segment and cluster are how browsers record. Where the file lies about its times, what the
 * packets say themselves counts.
 */
export const webmIn = (bytes: Uint8Array): SoundFound | NotASound => {
  let head: OpusHead | undefined
  let tracks = 0
  let isOpus = false
  let scale = 1_000_000
  let cluster = 0
  let sounds = 0
  const packets: Packet[] = []
  let at = 0
  for (let seen = 0; at < bytes.length; seen++) {
    const element = seen < MOST_ELEMENTS ? elementAt(bytes, at) : undefined
    if (!element || (seen === 0 && element.id !== ID.head)) return 'not-a-sound'
    const { id, body } = element
    at = element.next
    if (id === ID.track && ++tracks > 1) return 'not-a-sound'
    if (id === ID.type && unsigned(body) !== SOUND) return 'not-a-sound'
    if (id === ID.encodings) return 'not-a-sound'
    if (id === ID.codec) isOpus = Buffer.from(body).toString('latin1') === 'A_OPUS'
    if (id === ID.codecHead) head = opusHead(body)
    if (id === ID.scale) scale = Number(unsigned(body))
    if (id === ID.time) cluster = Number(unsigned(body))
    if (id !== ID.block && id !== ID.simpleBlock) continue
    const packet = packetIn(body)
    const ms = packet && packetMs(packet.bytes)
    if (!packet || ms === undefined) return 'not-a-sound'
    packets.push({ at: ((cluster + packet.after) * scale) / 1_000_000, bytes: packet.bytes })
    sounds += ms
  }
  if (!head || !isOpus || tracks !== 1 || packets.length === 0) return 'not-a-sound'
  return inTime(head, packets, sounds)
}

/** A block holds the number of its track, its time after its cluster's, flags, and here one packet. */
const packetIn = (block: Uint8Array): { after: number; bytes: Uint8Array } | undefined => {
  const track = numberAt(block, 0, false)
  if (!track || block.length < track.length + 4) return undefined
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength)
  const isLaced = (block[track.length + 2]! & 0x06) !== 0
  if (isLaced) return undefined
  return { after: view.getInt16(track.length), bytes: block.subarray(track.length + 3) }
}

/** From the first packet on, each no earlier than the one before it; as long as its times or its packets say, whichever is more. */
const inTime = (head: OpusHead, packets: readonly Packet[], sounds: number): SoundFound | NotASound => {
  const first = packets[0]!.at
  let last = 0
  const timed = packets.map(({ at, bytes }): Packet => {
    last = Math.max(last, at - first)
    return { at: last, bytes }
  })
  const ms = Math.max(last + packetMs(packets.at(-1)!.bytes)!, sounds)
  return Number.isFinite(ms) ? { of: 'opus', head, packets: timed, ms } : 'not-a-sound'
}
