import type { OpusHead } from './found.ts'

const HEAD = 'OpusHead'
/** A head that says nothing of several streams is as long as this. */
const HEAD_LENGTH = 19

/** The head of an Opus recording (RFC 7845, 5.1), one voice or two; undefined where it is none. */
export const opusHead = (bytes: Uint8Array): OpusHead | undefined => {
  if (bytes.length < HEAD_LENGTH || Buffer.from(bytes.subarray(0, 8)).toString('latin1') !== HEAD) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const [version, channels, family] = [view.getUint8(8), view.getUint8(9), view.getUint8(18)]
  if (version >> 4 !== 0 || family !== 0 || (channels !== 1 && channels !== 2)) return undefined
  return { channels, preSkip: view.getUint16(10, true), gain: view.getInt16(16, true) }
}

/** The same head written anew; at which rate it was recorded is not kept. */
export const opusHeadBytes = ({ channels, preSkip, gain }: OpusHead): Buffer => {
  const head = Buffer.alloc(HEAD_LENGTH)
  head.write(HEAD, 0, 'latin1')
  head.set([1, channels], 8)
  head.writeUInt16LE(preSkip, 10)
  head.writeUInt32LE(48_000, 12)
  head.writeInt16LE(gain, 16)
  return head
}

/** How long one frame is, in milliseconds, by the first five bits of a packet (RFC 6716, 3.1). */
const frameMs = (config: number): number => {
  if (config < 12) return [10, 20, 40, 60][config & 3]!
  if (config < 16) return [10, 20][config & 1]!
  return [2.5, 5, 10, 20][config & 3]!
}

/** The longest packet there is, in milliseconds. */
const LONGEST = 120

/** How many frames a packet has, as it says itself. */
const framesIn = (first: number, second: number | undefined): number => {
  const code = first & 3
  return code === 0 ? 1 : code < 3 ? 2 : (second ?? 0) & 63
}

/** How long a packet sounds, in milliseconds, as it says itself; undefined where it is no packet of Opus. */
export const packetMs = (bytes: Uint8Array): number | undefined => {
  const [first, second] = bytes
  if (first === undefined) return undefined
  const code = first & 3
  if (code === 3 && second === undefined) return undefined
  const frames = framesIn(first, second)
  const ms = frames * frameMs(first >> 3)
  return frames > 0 && ms <= LONGEST ? ms : undefined
}

/** Of a frame of ten milliseconds or more nothing can be said in so few bytes: Opus speaks in 6,000 bits a second at least. */
const NOTHING_SAID = 2
const FRAME_MS = 10

/**
 * Whether a packet is what an encoder makes where there is no signal at all: its frames are of two bytes or none. The faintest
 * noise of a room, and the softest voice, has seven times as many. A packet that is padded, or of shorter frames, is not
 * taken for silent.
 */
export const isNothing = (bytes: Uint8Array): boolean => {
  const [first, second] = bytes
  if (first === undefined || frameMs(first >> 3) < FRAME_MS) return false
  const head = (first & 3) === 3 ? 2 : 1
  return bytes.length - head <= NOTHING_SAID * framesIn(first, second)
}
