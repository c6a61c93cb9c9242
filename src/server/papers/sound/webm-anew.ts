import type { OpusHead, Packet } from './found.ts'
import { opusHeadBytes } from './opus.ts'
import { ID } from './webm.ts'

/** Who wrote the file, as far as it says: nothing of a device, a browser, a day. */
const WRITER = 'tessera'
/** A cluster holds at most this many milliseconds. */
const CLUSTER = 10_000
/** What a decoder hears before a place it jumps to, in nanoseconds (RFC 7845, 4.6). */
const PRE_ROLL = 80_000_000

const idBytes = (id: number): Buffer => Buffer.from((id.toString(16).length % 2 ? '0' : '') + id.toString(16), 'hex')
const element = (id: number, ...bodies: readonly Uint8Array[]): Buffer => {
  const body = Buffer.concat(bodies)
  const size = Buffer.alloc(8)
  size.writeBigUInt64BE((1n << 56n) | BigInt(body.length))
  return Buffer.concat([idBytes(id), size, body])
}
const unsigned = (id: number, value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(BigInt(Math.round(value)))
  return element(id, bytes)
}
const text = (id: number, value: string): Buffer => element(id, Buffer.from(value, 'latin1'))
const real = (id: number, value: number): Buffer => {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value)
  return element(id, bytes)
}

const block = (after: number, bytes: Uint8Array): Buffer => {
  const head = Buffer.from([0x81, 0, 0, 0x80])
  head.writeInt16BE(Math.round(after), 1)
  return element(ID.simpleBlock, head, bytes)
}

const trackOf = (head: OpusHead): Buffer =>
  element(
    ID.track,
    unsigned(ID.number, 1),
    unsigned(0x73c5, 1),
    unsigned(ID.type, 2),
    text(ID.codec, 'A_OPUS'),
    element(ID.codecHead, opusHeadBytes(head)),
    unsigned(0x56aa, (head.preSkip / 48_000) * 1e9),
    unsigned(0x56bb, PRE_ROLL),
    element(0xe1, real(0xb5, 48_000), unsigned(0x9f, head.channels)),
  )

/**
 * A WebM file of these packets, written from nothing: of the container that came no tag, no name of a program and no stray
 * element is left, and it says how long it is, which a browser that records does not.
 */
export const webmOf = (head: OpusHead, packets: readonly Packet[], ms: number): Buffer => {
  const clusters = [...Map.groupBy(packets, ({ at }) => Math.floor(at / CLUSTER))].map(([nth, held]) =>
    element(
      ID.cluster,
      unsigned(ID.time, nth * CLUSTER),
      ...held.map(({ at, bytes }) => block(at - nth * CLUSTER, bytes)),
    ),
  )
  const versions = [0x4286, 0x42f7].map(id => unsigned(id, 1))
  const lengths = [unsigned(0x42f2, 4), unsigned(0x42f3, 8)]
  const kind = [text(0x4282, 'webm'), unsigned(0x4287, 4), unsigned(0x4285, 2)]
  const info = element(
    ID.info,
    unsigned(ID.scale, 1_000_000),
    real(0x4489, ms),
    text(0x4d80, WRITER),
    text(0x5741, WRITER),
  )
  return Buffer.concat([
    element(ID.head, ...versions, ...lengths, ...kind),
    element(ID.segment, info, element(ID.tracks, trackOf(head)), ...clusters),
  ])
}
