import { createHash, randomBytes } from 'node:crypto'
import type { PersonId } from '#record'
import { combine, split } from 'shamir-secret-sharing'
import type { ClinicKey } from './safe.ts'

/** 32 letters and digits that are not taken for one another. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
const VERSION = 1
const CHECK = 4

/** Why shares do not give a key back, each with its sentence. */
export const MISFITS = {
  'not-a-share': 'This is no share, or a letter of it was read wrongly.',
  'two-sets': 'These shares are not of the same splitting.',
  'too-few': 'These are too few shares.',
  'no-fit': 'These shares do not give a key together.',
} as const

/** These shares do not give a key back. It never holds anything of a share. */
export class DoesNotFit extends Error {
  override readonly name = 'DoesNotFit'
  readonly reason: keyof typeof MISFITS
  constructor(reason: keyof typeof MISFITS, where?: string) {
    super(`${where === undefined ? '' : `${where}: `}${MISFITS[reason]} (${reason})`)
    this.reason = reason
  }
}

/** The keys of one clinic. */
export interface ClinicKeys {
  readonly clinic: PersonId
  readonly keys: readonly ClinicKey[]
}

const checkOf = (...parts: readonly Uint8Array[]): Buffer => {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}

const toLetters = (bytes: Uint8Array): string => {
  let [text, held, bits] = ['', 0, 0]
  for (const byte of bytes) {
    held = (held << 8) | byte
    for (bits += 8; bits >= 5; bits -= 5) text += LETTERS[(held >> (bits - 5)) & 31]
    held &= (1 << bits) - 1
  }
  return bits > 0 ? text + LETTERS[(held << (5 - bits)) & 31] : text
}

const fromLetters = (text: string, name: string): Buffer => {
  const bytes: number[] = []
  let [held, bits] = [0, 0]
  for (const letter of text) {
    const value = LETTERS.indexOf(letter)
    if (value === -1) throw new DoesNotFit('not-a-share', name)
    held = (held << 5) | value
    bits += 5
    if (bits >= 8) {
      bits -= 8
      bytes.push((held >> bits) & 255)
      held &= (1 << bits) - 1
    }
  }
  return Buffer.from(bytes)
}

const SECRET_CHECK = 8
/** Of a key: 6 bytes of its name, 4 of the second it was retired (0: it was not), 32 of the key itself. */
const KEY = 42

/** As short as it can be, because people may have to type it. */
const secretOf = ({ clinic, keys }: ClinicKeys): Buffer => {
  const name = Buffer.from(clinic)
  const all = keys.map(({ name, key, retiredAt }) => {
    const bytes = Buffer.alloc(KEY)
    bytes.write(name.replace(/^key-/, ''), 'hex')
    bytes.writeUInt32BE(
      retiredAt === undefined ? 0 : Math.floor(Temporal.Instant.from(retiredAt).epochMilliseconds / 1000),
      6,
    )
    bytes.set(key, 10)
    return bytes
  })
  const said = Buffer.concat([Uint8Array.of(name.length), name, ...all])
  return Buffer.concat([said, checkOf(said).subarray(0, SECRET_CHECK)])
}

const keysFrom = (secret: Buffer): ClinicKeys => {
  const said = secret.subarray(0, -SECRET_CHECK)
  if (!checkOf(said).subarray(0, SECRET_CHECK).equals(secret.subarray(-SECRET_CHECK))) throw new DoesNotFit('no-fit')
  const start = 1 + said[0]!
  const keys: ClinicKey[] = []
  for (let at = start; at < said.length; at += KEY) {
    const retired = said.readUInt32BE(at + 6)
    const retiredAt = Temporal.Instant.fromEpochMilliseconds(retired * 1000).toString()
    keys.push({
      name: `key-${said.toString('hex', at, at + 6)}`,
      key: Buffer.from(said.subarray(at + 10, at + KEY)),
      ...(retired === 0 ? {} : { retiredAt }),
    })
  }
  return { clinic: said.toString('utf8', 1, start), keys }
}

/**
 * Splits the keys of a clinic into so many shares, of which so many (2 to 255) give them back and fewer tell nothing.
 * Each is text in groups of four letters, with a check of its own.
 */
export const splitKeys = async (keys: ClinicKeys, shares: number, needed: number): Promise<string[]> => {
  const parts = await split(new Uint8Array(secretOf(keys)), shares, needed)
  const set = randomBytes(4)
  return parts.map((part, at) => {
    const bytes = Buffer.concat([Uint8Array.of(VERSION), set, Uint8Array.of(needed, at + 1), part])
    const letters = toLetters(Buffer.concat([bytes, checkOf(bytes).subarray(0, CHECK)]))
    const groups = letters.match(/.{1,4}/g) ?? []
    return groups
      .map((group, at) => group + (at % 8 === 7 ? '\n' : ' '))
      .join('')
      .trimEnd()
  })
}

/**
 * Puts shares together again. Spaces, lines and small letters do not matter. Throws `DoesNotFit`, with the name of the share
 * that is none, as far as names are given.
 */
export const joinKeys = async (texts: readonly string[], names: readonly string[] = []): Promise<ClinicKeys> => {
  const shares = texts.map((text, at) => {
    const name = names[at] ?? `Share ${at + 1}`
    const bytes = fromLetters(text.toUpperCase().replaceAll(/[\s-]/g, ''), name)
    const [said, check] = [bytes.subarray(0, -CHECK), bytes.subarray(-CHECK)]
    if (said[0] !== VERSION || said.length < 10 || !checkOf(said).subarray(0, CHECK).equals(check))
      throw new DoesNotFit('not-a-share', name)
    return { set: said.subarray(1, 5).toString('hex'), needed: said[5]!, number: said[6]!, part: said.subarray(7) }
  })
  if (new Set(shares.map(({ set }) => set)).size > 1) throw new DoesNotFit('two-sets')
  const own = [...new Map(shares.map(share => [share.number, share])).values()]
  if (own.length < (own[0]?.needed ?? 2)) throw new DoesNotFit('too-few')
  try {
    return keysFrom(Buffer.from(await combine(own.map(({ part }) => new Uint8Array(part)))))
  } catch (error) {
    throw error instanceof DoesNotFit ? error : new DoesNotFit('no-fit')
  }
}
