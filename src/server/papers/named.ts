import * as v from 'valibot'
import { EntryId, filesIn, type Entry, type PersonId, type Recorded, type Refusal } from '#record'
import type { Desk, DeskContext } from '../parts.ts'
import type { Kept } from './taking-in.ts'

/** The id of a file in an address. */
export const fileAsked = (c: DeskContext): EntryId | undefined => {
  const id = v.safeParse(EntryId, c.req.param('file'))
  return id.success ? id.output : undefined
}

/** A file of this patient, and of nobody else. */
export const fileHere = async (
  { store, clinic }: Pick<Desk, 'store' | 'clinic'>,
  patient: PersonId,
  id: EntryId,
): Promise<Recorded<Kept> | undefined> => {
  const found = await store.find(clinic.id, id)
  return found?.patient === patient && found.kind === 'record.file-kept' ? (found as Recorded<Kept>) : undefined
}

/** Whether one of these entries was told with this recording or picture: whoever may read the entry may hear and see it. */
export const isNamedIn = (entries: readonly Entry[], id: EntryId): boolean =>
  entries.some(({ body }) => filesIn(body).some(file => file.as !== 'file' && file.id === id))

/** No name of anybody is in the name of a file. */
const NAMES: Readonly<Record<Kept['body']['type'], string>> = {
  'image/jpeg': 'picture.jpg',
  'image/png': 'picture.png',
  'application/pdf': 'paper.pdf',
  'audio/webm': 'voice.webm',
  'audio/mp4': 'voice.m4a',
}

/** A file as it is given out: of the type it was found to be, to be looked at or saved and never run. */
export const givenOut = (c: DeskContext, { body: { type, bytes } }: Kept, name = NAMES[type]): Response =>
  c.body(new Uint8Array(Buffer.from(bytes, 'base64')), 200, {
    'content-type': type,
    'content-disposition': `${type === 'application/pdf' ? 'attachment' : 'inline'}; filename="${name}"`,
  })

const OF = { voice: 'audio/', image: 'image/' } as const

/**
 * Why an entry may not name a recording or a picture: it is none of this patient's, it is no such thing, or it lies
 * elsewhere. What was handed in apart is named by what lies apart and by nothing else, so that no table, phone or page is
 * ever shown it; a paper of the clinic's is none that was told with.
 */
export const refusedToName = async (
  desk: Pick<Desk, 'store' | 'clinic'>,
  entry: Entry,
): Promise<Refusal | undefined> => {
  for (const { as, id } of filesIn(entry.body)) {
    if (as === 'file') continue
    const file = await fileHere(desk, entry.patient, id)
    const lies = entry.layer === 'protected' ? 'protected' : 'table'
    if (!file?.body.type.startsWith(OF[as]) || file.layer !== lies)
      return { reason: 'not-known-here', field: `body.${as}` }
  }
  return undefined
}
