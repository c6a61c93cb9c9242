import { gzip } from 'node:zlib'
import { promisify } from 'node:util'
import * as v from 'valibot'
import { may, reachOf } from '#people'
import { PersonId, type Recorded } from '#record'
import type { Account } from '#storage'
import type { Pocket } from '#storage/pockets'
import { theirsIn } from '../care-team.ts'
import { pageForStaff, type Page } from '../feed.ts'
import { HOUR, noteOpened } from '../opened.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from '../staff/index.ts'
import { today } from '../today.ts'
import { withPocketAt } from './here.ts'

const packed = promisify(gzip)

/** The most bytes of one answer on the wire: what a slow connection brings in a moment. */
const MOST_BYTES = 190_000
/** Quick rather than small: a page is packed while somebody waits. */
const LEVEL = 4

/** Where to go on from: whose record, after which position of it. */
interface Cursor {
  readonly patient: PersonId
  readonly after: number
}

/** A record, or the part of it that this page has. */
interface Carried {
  readonly id: PersonId
  readonly entries: readonly Recorded[]
  readonly upTo: number
  readonly more: boolean
}

const Position = v.strictTuple([PersonId, v.pipe(v.number(), v.safeInteger(), v.minValue(0))])

const cursorText = ({ patient, after }: Cursor): string =>
  Buffer.from(JSON.stringify([patient, after])).toString('base64url')

/** Who is asked for is looked up anew with every page, so a cursor somebody made up opens nothing. */
const cursorIn = (text: string | undefined): Cursor | 'beginning' | undefined => {
  if (text === undefined) return 'beginning'
  if (!/^[A-Za-z0-9_-]{1,200}$/.test(text)) return undefined
  const Text = v.pipe(v.string(), v.parseJson(), Position)
  const read = v.safeParse(Text, Buffer.from(text, 'base64url').toString())
  return read.success ? { patient: read.output[0], after: read.output[1] } : undefined
}

/** Today's patients of one professional: on whose care team they are, and nobody else's; always in one order. */
const todaysOf = async (desk: Desk, staff: Account): Promise<PersonId[]> => {
  const cards = await desk.index.cards()
  const on = await desk.index.onDay(today(desk))
  const own = on.filter(patient => {
    const card = cards.get(patient)
    return card !== undefined && may(staff, 'carry-along', theirsIn(card, desk.clock()))
  })
  return own.sort()
}

/** As many of these as fit, counted packed or not; at least one, so that every page goes on. */
const fitting = async (page: Carried, room: number, sizeOf: (text: string) => Promise<number>): Promise<Carried> => {
  let { entries } = page
  while (entries.length > 1 && (await sizeOf(JSON.stringify(entries))) > room)
    entries = entries.slice(0, Math.ceil(entries.length / 2))
  if (entries.length === page.entries.length) return page
  return { ...page, entries, upTo: entries.at(-1)?.place?.patient ?? page.upTo, more: true }
}

/**
 * What an own device may carry today: the records of this professional's patients of the day, page by page, each page small
 * enough for a slow connection. What lies apart, files and what others think by themselves are never among it. The patient
 * reads that it was opened, once a day.
 */
export const alongRoutes = (desk: Desk): Route[] => {
  const page = async ({ id, name, role }: Account, { patient, after }: Cursor): Promise<Page> => {
    const opening = { patient, by: id, called: name, role, as: 'care-team', part: 'record' } as const
    await noteOpened(desk, opening, 24 * HOUR)
    return pageForStaff(desk, id, patient, after)
  }

  /** Whose records are left after a place, and from where in the first of them. */
  const leftAfter = (patients: readonly PersonId[], from: Cursor | 'beginning'): Cursor[] =>
    patients
      .filter(patient => from === 'beginning' || patient >= from.patient)
      .map(patient => ({ patient, after: from !== 'beginning' && patient === from.patient ? from.after : 0 }))

  const pageFrom = async (staff: Account, left: Cursor[], sizeOf: (text: string) => Promise<number>) => {
    const patients: Carried[] = []
    let room = MOST_BYTES
    while (left[0]) {
      const { patient } = left[0]
      const whole = { id: patient, ...(await page(staff, left[0])) }
      const some = await fitting(whole, room, sizeOf)
      const size = await sizeOf(JSON.stringify(some))
      if (size > room && patients.length > 0) break
      patients.push(some)
      room -= size
      if (some.more) left[0] = { patient, after: some.upTo }
      else left.shift()
      if (room <= 0 || some.entries.length < whole.entries.length) break
    }
    return { patients, ...(left[0] ? { next: cursorText(left[0]) } : {}) }
  }

  const carried = async (c: DeskContext, staff: Account): Promise<Response> => {
    const from = cursorIn(c.req.query('after'))
    if (from === undefined) return problem(c, { status: 400, reason: 'not-a-position', field: 'after' })
    const isPacked = /\bgzip\b/.test(c.req.header('accept-encoding') ?? '')
    const sizeOf = async (text: string) =>
      isPacked ? (await packed(text, { level: LEVEL })).length : Buffer.byteLength(text)
    const left = leftAfter(await todaysOf(desk, staff), from)
    return answered(c, JSON.stringify(await pageFrom(staff, left, sizeOf)), isPacked)
  }

  const read = signedInAt(desk)(async (c, staff) => {
    if (reachOf(staff, 'carry-along') === 'nobody') return problem(c, { status: 403, reason: 'not-your-role' })
    const isTheirs = ({ of, staff: whose }: Pocket) => of === 'own' && whose === staff.id
    return withPocketAt(desk)(async (_, pocket) =>
      isTheirs(pocket) ? carried(c, staff) : problem(c, { status: 403, reason: 'no-pocket' }),
    )(c)
  })

  return [{ method: 'GET', path: '/api/along', answer: read }]
}

/**
 * Packed where that is taken. It tells nobody what is inside by its length: nothing of the request stands in the answer, and
 * no other site can ask for it with this cookie (docs/decisions/0017).
 */
const answered = async (c: DeskContext, text: string, isPacked: boolean): Promise<Response> => {
  const headers = { 'content-type': 'application/json', vary: 'accept-encoding' }
  if (!isPacked) return c.body(text, 200, headers)
  const bytes = new Uint8Array(await packed(text, { level: LEVEL }))
  return c.body(bytes, 200, { ...headers, 'content-encoding': 'gzip' })
}
