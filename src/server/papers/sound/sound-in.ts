import type { SoundFound } from './found.ts'
import { mp4In } from './mp4.ts'
import { oggIn } from './ogg.ts'
import { isNothing } from './opus.ts'
import { webmOf } from './webm-anew.ts'
import { webmIn } from './webm.ts'

/** The most bytes of a recording that are taken in: five minutes of speech in Opus are about 650,000. */
export const MOST_OF_A_SOUND = 4_000_000
/** How long a recording is at most, and at least, in milliseconds. */
const LONGEST = 5 * 60_000
const SHORTEST = 500

export interface Sound {
  readonly type: 'audio/webm' | 'audio/mp4'
  readonly bytes: Uint8Array
}
export interface SoundRefused {
  readonly refused: 'not-a-sound' | 'sound-too-long' | 'sound-too-short' | 'sound-silent'
}

const begins = (bytes: Uint8Array, ...start: number[]): boolean => start.every((byte, i) => bytes[i] === byte)

const found = (bytes: Uint8Array): SoundFound | 'not-a-sound' => {
  if (begins(bytes, 0x1a, 0x45, 0xdf, 0xa3)) return webmIn(bytes)
  if (begins(bytes, 0x4f, 0x67, 0x67, 0x53)) return oggIn(bytes)
  if (begins(bytes.subarray(4), 0x66, 0x74, 0x79, 0x70)) return mp4In(bytes)
  return 'not-a-sound'
}

/**
 * A recording by its content alone, as it is kept: Opus in a container written anew, or an MP4 with nothing in it that is
 * not needed. Nothing is decoded: how long it is, its packets and samples say. Opus in which no packet holds anything is
 * refused as silent; what is merely quiet is kept. `longest`: in milliseconds.
 */
export const soundIn = (bytes: Uint8Array, longest: number = LONGEST): Sound | SoundRefused => {
  if (bytes.length > MOST_OF_A_SOUND) return { refused: 'sound-too-long' }
  const sound = found(bytes)
  if (sound === 'not-a-sound') return { refused: sound }
  if (sound.ms > longest) return { refused: 'sound-too-long' }
  if (sound.ms < SHORTEST) return { refused: 'sound-too-short' }
  if (sound.of === 'mp4') return { type: 'audio/mp4', bytes: sound.bytes }
  if (sound.packets.every(({ bytes }) => isNothing(bytes))) return { refused: 'sound-silent' }
  return { type: 'audio/webm', bytes: webmOf(sound.head, sound.packets, sound.ms) }
}
