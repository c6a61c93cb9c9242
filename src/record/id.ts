import * as v from 'valibot'

/** A UUIDv7 given by the device that wrote the entry: unique in a clinic, so that sending twice stores once. */
export const EntryId = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/, 'not-an-id'),
)
export type EntryId = v.InferOutput<typeof EntryId>

/**
 * A UUIDv7 (RFC 9562) from a time in milliseconds since 1970 and ten random bytes. Time and chance come in as arguments.
 */
export const uuidv7 = (milliseconds: number, random: Uint8Array): string => {
  const bytes = new Uint8Array(16)
  for (let i = 0; i < 6; i++) bytes[i] = Math.floor(milliseconds / 2 ** (8 * (5 - i))) & 0xff
  bytes.set(random.subarray(0, 10), 6)
  bytes[6] = 0x70 | (bytes[6]! & 0x0f)
  bytes[8] = 0x80 | (bytes[8]! & 0x3f)
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}
