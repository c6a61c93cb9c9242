import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { pinOf, type Pin, type PinOf } from '#people/pin'
import { MOST_WRONG, type Door } from '#storage'
import type { Desk } from '../parts.ts'

const hashed = promisify(argon2)

/** As OWASP asks of argon2id: 19 MiB, two passes, one lane. About 35 ms on the machine of a clinic. */
const COST = { memory: 19_456, passes: 2, parallelism: 1, tagLength: 32 } as const

const hashBy = (pin: readonly string[], nonce: Uint8Array): Promise<Buffer> =>
  hashed('argon2id', { ...COST, message: pin.join(' '), nonce })

const asText = (of: PinOf, salt: Uint8Array, hash: Uint8Array): string =>
  [of, ...[salt, hash].map(bytes => Buffer.from(bytes).toString('base64url'))].join('$')

/** A PIN as a door keeps it: what it is made of, its salt and its argon2id, as one text. */
export const hashOfPin = async (pin: Pin, random: Desk['random']): Promise<string> => {
  const salt = random(16)
  return asText(pinOf(pin), salt, await hashBy(pin, salt))
}

/** Which keys the PIN of a door needs. */
export const keysOf = ({ pinHash }: Door): PinOf => (pinHash.startsWith('pictures$') ? 'pictures' : 'digits')

const isRight = async (pin: readonly string[], pinHash: string): Promise<boolean> => {
  const [, salt = '', hash = ''] = pinHash.split('$')
  const kept = Buffer.from(hash, 'base64url')
  const tried = await hashBy(pin, Buffer.from(salt, 'base64url'))
  return kept.length === tried.length && timingSafeEqual(kept, tried)
}

/** What a PIN is held against where there is no door: it takes as long, and nothing is right. */
const NOBODY = asText('digits', randomBytes(16), randomBytes(COST.tagLength))

/** Whether this is the PIN that was kept; where none was, it takes as long and is wrong. */
export const isPin = (pin: readonly string[], pinHash: string | undefined): Promise<boolean> =>
  isRight(pin, pinHash ?? NOBODY)

/**
 * Tries a PIN, or a code said aloud, at a door. The attempt is counted before it is looked at. Without a door it is wrong,
 * and takes about as long. The fifth wrong one locks, whatever comes after it.
 */
export const tryAt = async (
  { doors, clock }: Pick<Desk, 'doors' | 'clock'>,
  door: Door | undefined,
  pin: readonly string[],
): Promise<'right' | 'wrong' | 'locked'> => {
  const counted = door && (await doors.attempt(door.id))
  const right = await isPin(pin, counted?.pinHash)
  if (door && !counted) return 'locked'
  if (!counted || !right) return counted && counted.wrong >= MOST_WRONG ? 'locked' : 'wrong'
  await doors.succeeded(counted.id, clock())
  return 'right'
}
