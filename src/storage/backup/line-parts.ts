import * as v from 'valibot'

/** What the lines of a backup are made of. */
export const Count = v.pipe(v.number(), v.integer(), v.minValue(0))
export const Text = v.pipe(v.string(), v.maxLength(10_000))

/** Bytes as a line holds them: base64. */
export const bytesText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64')
/** Looked over by writing it again: a pattern gives up on a text as long as a file. */
const isBase64 = (given: string): boolean => bytesText(Buffer.from(given, 'base64')) === given
export const Bytes = v.pipe(
  v.string(),
  v.check(isBase64),
  v.transform((given): Uint8Array => Buffer.from(given, 'base64')),
)
