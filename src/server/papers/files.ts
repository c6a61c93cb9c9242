import * as v from 'valibot'
import { EntryId, standing, type PersonId, type Recorded, type RecordEntry } from '#record'
import type { Account } from '#storage'
import type { VisitEntry } from '#visit'
import { withOwnAt } from '../at-patient.ts'
import { bytesOf } from '../body.ts'
import { wayInto } from '../care-team.ts'
import { noteOpened } from '../opened.ts'
import { ownEntry } from '../own-entry.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { drawingAside } from './drawing.ts'
import { fileIn, type FileRefused } from './what-file.ts'

/** The most bytes that are taken in; what is kept of them may be less. */
const MOST = 10_000_000

type Kept = Extract<RecordEntry, { kind: 'record.file-kept' }>
type FileType = Kept['body']['type']
type Found = { readonly type: FileType; readonly bytes: Uint8Array } | FileRefused | { readonly refused: 'busy' }

const STATUS = { 'not-a-file-type': 415, 'file-damaged': 400, 'too-many-pixels': 413, 'file-too-large': 413 } as const

/** Papers of one patient: a scan is taken in and given out by its id. What names it is an entry of its own. */
export const fileRoutes = (desk: Desk): Route[] => {
  const draw = drawingAside()

  /** What is kept of bytes that came: an image drawn anew, a PDF as it is. */
  const keepable = async (bytes: Uint8Array): Promise<Found> => {
    const found = fileIn(bytes)
    if ('refused' in found) return found
    if (found.type === 'application/pdf') return { type: found.type, bytes }
    const drawn = await draw({ bytes, image: found })
    if (drawn === 'busy') return { refused: 'busy' }
    return drawn === 'damaged' ? { refused: 'file-damaged' } : drawn
  }

  const takeIn = async (c: DeskContext, staff: Account, patient: PersonId): Promise<Response> => {
    if (!(await desk.cards.of(patient))) return problem(c, { status: 404, reason: 'not-found' })
    const bytes = await bytesOf(c.req.raw, MOST)
    if (bytes === 'too-large') return problem(c, { status: 413, reason: 'file-too-large' })
    if (bytes === 'broken-off') return problem(c, { status: 400, reason: 'not-readable' })
    const file = await keepable(bytes)
    if ('refused' in file) {
      if (file.refused !== 'busy') return problem(c, { status: STATUS[file.refused], reason: file.refused })
      c.header('retry-after', '10')
      return problem(c, { status: 429, reason: 'too-many-requests' })
    }
    const [receipt] = await desk.intake.put([
      ownEntry(desk, {
        patient,
        kind: 'record.file-kept',
        layer: 'working',
        by: staff.id,
        body: { type: file.type, bytes: Buffer.from(file.bytes).toString('base64') },
      }),
    ])
    if (receipt?.outcome !== 'refused') return c.json({ file: receipt?.id })
    return problem(c, { status: receipt.reason === 'disk-full' ? 507 : 409, reason: receipt.reason })
  }

  const giveOut = async (c: DeskContext, staff: Account, patient: PersonId): Promise<Response> => {
    const id = v.safeParse(EntryId, c.req.param('file'))
    const file = id.success ? await fileOf(desk, patient, id.output) : undefined
    if (!file) return problem(c, { status: 404, reason: 'not-found' })
    await noted(desk, staff, patient)
    const { type, bytes } = file.body
    return c.body(new Uint8Array(Buffer.from(bytes, 'base64')), 200, {
      'content-type': type,
      'content-disposition': `${type === 'application/pdf' ? 'attachment' : 'inline'}; filename="${NAMES[type]}"`,
    })
  }

  const withOwn = withOwnAt(desk)
  return [
    { method: 'POST', path: '/api/patients/:patient/files', answer: withOwn('plan-day', takeIn) },
    { method: 'GET', path: '/api/patients/:patient/files/:file', answer: withOwn('open', giveOut) },
  ]
}

/** No name of anybody is in the name of a file. */
const NAMES: Readonly<Record<FileType, string>> = {
  'image/jpeg': 'paper.jpg',
  'image/png': 'paper.png',
  'application/pdf': 'paper.pdf',
}

/** What names files, and what says that it does not any more. */
const NAMING = ['visit.scan-attached', 'record.taken-back', 'record.unsaid']

/** A file of this patient that some paper of theirs names still; of nobody else, and of no other kind. */
const fileOf = async (desk: Desk, patient: PersonId, id: EntryId): Promise<Recorded<Kept> | undefined> => {
  const found = await desk.store.find(desk.clinic.id, id)
  if (found?.patient !== patient || found.kind !== 'record.file-kept') return undefined
  const all = await desk.store.read(desk.clinic.id, patient, {
    after: 0,
    limit: Number.MAX_SAFE_INTEGER,
    kinds: NAMING,
  })
  const isNamed = (standing(all) as Recorded<VisitEntry>[]).some(
    entry => entry.kind === 'visit.scan-attached' && entry.body.file === id,
  )
  return isNamed ? (found as Recorded<Kept>) : undefined
}

/** The patient can read who looked at a paper. */
const noted = async (desk: Desk, { id, name, role }: Account, patient: PersonId): Promise<void> =>
  noteOpened(desk, { patient, by: id, called: name, role, as: await wayInto(desk, id, patient), part: 'paper' })
