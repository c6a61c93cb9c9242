import type { EntryId } from './id.ts'

/** A file something told is kept in: a paper's scan, the voice it was told with, a picture from paper. */
export interface FileNamed {
  readonly as: 'file' | 'voice' | 'image'
  readonly id: EntryId
}

const AS: readonly string[] = ['file', 'voice', 'image']
const isAs = (key: string): key is FileNamed['as'] => AS.includes(key)

/** The files a body names, whatever its kind: in every schema a field of one of these names holds the id of a file. */
export const filesIn = (body: unknown): readonly FileNamed[] => {
  if (typeof body !== 'object' || body === null) return []
  return Object.entries(body).flatMap(([key, value]) =>
    typeof value === 'string' ? (isAs(key) ? { as: key, id: value } : []) : filesIn(value),
  )
}
