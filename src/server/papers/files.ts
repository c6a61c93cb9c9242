import { standing, type EntryId, type PersonId, type Recorded } from '#record'
import type { Account } from '#storage'
import type { VisitEntry } from '#visit'
import { withOwnAt } from '../at-patient.ts'
import { refusedWith, wayInto } from '../care-team.ts'
import { seenBy, withoutFiles } from '../feed.ts'
import { noteOpened, type Opening } from '../opened.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { fileAsked, fileHere, givenOut, isNamedIn } from './named.ts'
import type { Kept, takingIn } from './taking-in.ts'

/** Files of one patient for those who care for the patient: a scan is taken in, and any is given out by its id while something names it. */
export const fileRoutes = (desk: Desk, takeIn: ReturnType<typeof takingIn>): Route[] => {
  const giveOut = async (c: DeskContext, staff: Account, patient: PersonId): Promise<Response> => {
    const id = fileAsked(c)
    const file = id && (await fileHere(desk, patient, id))
    const part = file && (await partOf(desk, staff, file))
    if (!file || !part) return problem(c, { status: 404, reason: 'not-found' })
    await noted(desk, staff, patient, part)
    return givenOut(c, file, PAPERS[file.body.type])
  }

  const withOwn = withOwnAt(desk)
  return [
    {
      method: 'POST',
      path: '/api/patients/:patient/files',
      answer: withOwn('plan-day', (c, { id: by }, patient) =>
        takeIn(c, { patient, by, layer: 'working', as: 'paper' }),
      ),
    },
    { method: 'GET', path: '/api/patients/:patient/files/:file', answer: withOwn('open', giveOut) },
  ]
}

const PAPERS: Partial<Record<Kept['body']['type'], string>> = { 'image/jpeg': 'paper.jpg', 'image/png': 'paper.png' }

/** As what of the papers somebody is given a file: as a scan, with what was told, as what lies apart; undefined where nothing they may read names it. */
const partOf = async (desk: Desk, staff: Account, { id, patient, layer }: Recorded<Kept>) => {
  if (layer === 'working') return (await isScan(desk, patient, id)) ? 'paper' : undefined
  const stands = standing(await withoutFiles(desk, patient))
  if (isNamedIn(stands.filter(seenBy(staff.id)), id)) return 'record'
  const isApart = isNamedIn(
    stands.filter(entry => entry.layer === 'protected'),
    id,
  )
  return isApart && !(await refusedWith(desk, staff, 'open-protected', patient)) ? 'protected' : undefined
}

/** What names scans, and what says that it does not any more. */
const NAMING = ['visit.scan-attached', 'record.taken-back', 'record.unsaid']

const isScan = async (desk: Desk, patient: PersonId, id: EntryId): Promise<boolean> => {
  const part = { after: 0, limit: Number.MAX_SAFE_INTEGER, kinds: NAMING }
  const all = await desk.store.read(desk.clinic.id, patient, part)
  return (standing(all) as Recorded<VisitEntry>[]).some(
    entry => entry.kind === 'visit.scan-attached' && entry.body.file === id,
  )
}

/** The patient can read who looked at a paper, and who opened what else is given out here. */
const noted = async (
  desk: Desk,
  { id, name, role }: Account,
  patient: PersonId,
  part: Opening['part'],
): Promise<void> =>
  noteOpened(desk, { patient, by: id, called: name, role, as: await wayInto(desk, id, patient), part })
