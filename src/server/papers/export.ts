import { strToU8, zipSync, type Zippable } from 'fflate'
import * as v from 'valibot'
import { givenAlong, ownRecord } from '#exchange'
import { peopleOf } from '#people'
import { filesIn, PersonId, Tag, wordsOf, type EntryId, type Recorded } from '#record'
import type { Account } from '#storage'
import { visitsOf } from '#visit'
import { languageFor } from '#words'
import { languageShownTo } from '#words/shown'
import { bodyOf } from '../body.ts'
import { seenOnPhone } from '../doors/seen.ts'
import { throughDoor } from '../doors/standing.ts'
import { withoutFiles } from '../feed.ts'
import { refusedWith, wayInto } from '../care-team.ts'
import { noteOpened } from '../opened.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from '../staff/signed-in.ts'
import { today } from '../today.ts'
import { fileHere } from './named.ts'
import type { Kept } from './taking-in.ts'

/** In which language the folder reads, and whether what is sealed apart goes along: the patient's choice, made alone. */
const Taking = v.strictObject({ language: Tag, sealed: v.boolean() })

const TakingOwn = v.strictObject({ language: Tag })

const ENDINGS: Readonly<Record<string, string>> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'application/pdf': 'pdf',
  'audio/webm': 'webm',
  'audio/mp4': 'm4a',
}

/** A file as it stands in the folder, in this part of it and with this number. They are packed already. */
const placed = (folder: string, nth: number, { type, bytes }: Kept['body']): readonly [string, Zippable[string]] => [
  `${folder}/${nth + 1}.${ENDINGS[type]}`,
  [Buffer.from(bytes, 'base64'), { level: 0 }],
]

const FOLDERS = { voice: 'voices', image: 'pictures' } as const

/**
 * The recordings and pictures that something given along was told with, numbered in the order they are named; `nameOf`:
 * where one lies in the folder.
 */
const toldWithIn = async (desk: Desk, patient: PersonId, given: readonly Recorded[]) => {
  const files: Record<string, Zippable[string]> = {}
  const names = new Map<EntryId, string>()
  const count = { voice: 0, image: 0 }
  for (const { as, id } of given.flatMap(({ body }) => filesIn(body))) {
    if (as === 'file' || names.has(id)) continue
    const file = await fileHere(desk, patient, id)
    if (!file) continue
    const [name, bytes] = placed(FOLDERS[as], count[as]++, file.body)
    names.set(id, name)
    files[name] = bytes
  }
  return { files, nameOf: (id: EntryId) => names.get(id) }
}

/**
 * Scans and letters, numbered in the order they came: those some paper of the patient's names still, so that one that was
 * found to be somebody else's stays here.
 */
const papersIn = (given: readonly Recorded[]): Zippable => {
  const named = new Set(
    given.flatMap(({ kind, body }) => (kind === 'visit.scan-attached' ? (body as { file: EntryId }).file : [])),
  )
  const papers = given.filter(({ id, kind }) => kind === 'record.file-kept' && named.has(id))
  return Object.fromEntries(papers.map(({ body }, nth) => placed('papers', nth, body as Kept['body'])))
}

const namesFor = async (desk: Desk, entries: readonly Recorded[], language: string) => {
  const accounts = new Map((await desk.accounts.all()).map(({ id, name }) => [id, name]))
  const { patient, named } = peopleOf(entries)
  const here = new Map(visitsOf(entries).flatMap(visit => visit.here.map(({ person, name }) => [person, name])))
  return (person: PersonId): string => {
    if (person === patient?.id) return patient.names[0]?.text ?? ''
    const called = named.get(person)?.called
    return accounts.get(person) ?? (called && wordsOf(called, language)?.text) ?? here.get(person) ?? ''
  }
}

/** The folder of one patient's own record, as one ZIP file. */
const folderOf = async (
  desk: Desk,
  patient: PersonId,
  entries: readonly Recorded[],
  { language, sealed }: v.InferOutput<typeof Taking>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const given = givenAlong(entries, { sealed })
  const shownIn = languageShownTo(peopleOf(entries).patient, language, desk.clinic.language)
  const shown = await languageFor(shownIn.shown, 'table')
  const toldWith = await toldWithIn(desk, patient, given)
  const files = ownRecord(given, {
    language: shown,
    asked: language,
    nameOf: await namesFor(desk, entries, shown.tag),
    fileOf: toldWith.nameOf,
    on: today(desk),
  })
  const pages = Object.fromEntries(files.map(({ name, text }) => [name, strToU8(text)]))
  return zipSync({ ...pages, ...papersIn(given), ...toldWith.files })
}

/** A name that says nothing of anybody. */
const ZIP = {
  'content-type': 'application/zip',
  'content-disposition': 'attachment; filename="my-record.zip"',
  'cache-control': 'no-store',
}

/** A patient's own record, taken along: made with the patient, by somebody of the care team, and never in an emergency. It is noted. */
export const exportRoutes = (desk: Desk): Route[] => {
  const take = async (c: DeskContext, staff: Account): Promise<Response> => {
    const patient = v.safeParse(PersonId, c.req.param('patient'))
    if (!patient.success) return problem(c, { status: 404, reason: 'not-found' })
    const sent = await bodyOf(c, Taking)
    if ('answer' in sent) return sent.answer
    for (const action of sent.body.sealed ? (['open-protected', 'open'] as const) : (['open'] as const)) {
      const refusal = await refusedWith(desk, staff, action, patient.output)
      if (refusal) return problem(c, { status: 403, ...refusal })
    }
    if ((await wayInto(desk, staff.id, patient.output)) === 'emergency')
      return problem(c, { status: 403, reason: 'not-on-the-care-team' })
    const all = { after: 0, limit: Number.MAX_SAFE_INTEGER }
    const entries = await desk.store.read(desk.clinic.id, patient.output, all)
    await noteOpened(desk, {
      patient: patient.output,
      by: staff.id,
      called: staff.name,
      role: staff.role,
      as: 'export',
      part: sent.body.sealed ? 'protected' : 'record',
    })
    return c.body(await folderOf(desk, patient.output, entries, sent.body), 200, ZIP)
  }
  /** From the own phone goes what it shows, and nothing nobody has gone through with the patient (red line 7). */
  const takeOwn = throughDoor(
    desk,
    'patient',
  )(async (c, { patient }) => {
    const sent = await bodyOf(c, TakingOwn)
    if ('answer' in sent) return sent.answer
    const shown = seenOnPhone(await withoutFiles(desk, patient))
    return c.body(await folderOf(desk, patient, shown, { ...sent.body, sealed: true }), 200, ZIP)
  })
  return [
    { method: 'POST', path: '/api/patients/:patient/export', answer: signedInAt(desk)(take) },
    { method: 'POST', path: '/api/my/export', answer: takeOwn },
  ]
}
