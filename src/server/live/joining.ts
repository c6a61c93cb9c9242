import { randomInt } from 'node:crypto'
import * as v from 'valibot'
import { throughDoor } from '../doors/standing.ts'
import { hashOf } from '../doors/making.ts'
import { bodyOf } from '../body.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { layTable, openTableAt } from '../table.ts'
import { openVisits, readVisits } from '../visits.ts'

/** How long a code lets somebody sit down, in milliseconds: it is read from the table and typed. */
const A_MOMENT = 2 * 60_000
/** Wrong codes at this desk within that time; after them nobody joins by a code for as long. */
const MOST_WRONG = 30
const DIGITS = 6

const Asking = v.strictObject({ side: v.picklist(['patient', 'shared'], 'not-readable') })
const Joining = v.strictObject({ code: v.pipe(v.string(), v.maxLength(20, 'too-long')) })
const Nothing = v.strictObject({})

/** Digits as any of our languages types them, without what stands between. */
const plain = (code: string): string =>
  code.replaceAll(/\p{Nd}/gu, digit => String(digitOf(digit))).replaceAll(/[^0-9]/g, '')
/** The value of a decimal digit: in Unicode they stand in tens, each beginning at a multiple of its block. */
const digitOf = (digit: string): number => {
  let zero = digit.codePointAt(0)!
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && digit.codePointAt(0)! - zero < 9) zero--
  return digit.codePointAt(0)! - zero
}

const secretOf = (code: string): string => hashOf(`table ${code}`)

/**
 * Sitting down at a table that is laid: with six digits that stand on it for two minutes and let in once, or from the
 * patient's own phone, which is known already. A device of the patient's side writes by the patient's own hand; another
 * shared screen by the hand of the professional who laid the table. Every one of them dies with the visit.
 */
export const joiningRoutes = (desk: Desk): Route[] => {
  const wrong: number[] = []
  const isFlooded = (): boolean => {
    while (wrong[0] !== undefined && wrong[0] < desk.clock() - A_MOMENT) wrong.shift()
    return wrong.length >= MOST_WRONG
  }

  const code = async (c: DeskContext): Promise<Response> => {
    const laid = await openTableAt(c, desk)
    if (!laid) return problem(c, { status: 401, reason: 'no-open-table' })
    if (laid.side === 'patient') return problem(c, { status: 403, reason: 'only-at-the-shared-table' })
    const read = await bodyOf(c, Asking)
    if ('answer' in read) return read.answer
    const { patient, visit, staff } = laid.table
    const until = desk.clock() + A_MOMENT
    for (;;) {
      const digits = String(randomInt(10 ** DIGITS)).padStart(DIGITS, '0')
      const secretHash = secretOf(digits)
      if (await desk.doors.bySecret(secretHash)) continue
      await desk.doors.put({
        id: Buffer.from(desk.random(16)).toString('hex'),
        of: 'table',
        patient,
        holder: read.body.side === 'patient' ? patient : staff,
        visit,
        secretHash,
        secretUntil: until,
        pinHash: '',
        wrong: 0,
        createdAt: desk.clock(),
        madeBy: staff,
        endsAt: until,
      })
      return c.json({ code: digits })
    }
  }

  const join = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Joining)
    if ('answer' in read) return read.answer
    if (isFlooded()) return problem(c, { status: 429, reason: 'too-many-requests' })
    // Counted before it is looked at, so that many at once count as many; a right one is not.
    const triedAt = desk.clock()
    wrong.push(triedAt)
    const secretHash = secretOf(plain(read.body.code))
    const door = await desk.doors.bySecret(secretHash)
    const deviceHash = hashOf(Buffer.from(desk.random(32)).toString('hex'))
    const isBound =
      door?.of === 'table' && (await desk.doors.bind(door.id, { secretHash, deviceHash, at: desk.clock() }))
    if (!isBound || !door.visit) return problem(c, { status: 403, reason: 'wrong-code' })
    if (wrong.includes(triedAt)) wrong.splice(wrong.indexOf(triedAt), 1)
    await desk.doors.drop(door.id)
    await layTable(c, desk, { staff: door.holder, patient: door.patient, visit: door.visit })
    return c.json({ visit: door.visit })
  }

  const fromPhone = throughDoor(
    desk,
    'patient',
  )(async (c, { patient }) => {
    const read = await bodyOf(c, Nothing)
    if ('answer' in read) return read.answer
    const open = openVisits(await readVisits(desk.store, desk.clinic.id, patient)).at(-1)
    if (!open?.here.includes(patient)) return problem(c, { status: 403, reason: 'visit-closed' })
    await layTable(c, desk, { staff: patient, patient, visit: open.id })
    return c.json({ visit: open.id })
  })

  return [
    { method: 'POST', path: '/api/table/join-code', answer: code },
    { method: 'POST', path: '/api/table/join', answer: join },
    { method: 'POST', path: '/api/my/table', answer: fromPhone },
  ]
}
