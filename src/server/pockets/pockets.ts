import * as v from 'valibot'
import { may, reachOf } from '#people'
import { isEasyPin, Pin } from '#people/pin'
import { MOST_WRONG, type Account } from '#storage'
import type { Pocket } from '#storage/pockets'
import { bodyOf } from '../body.ts'
import { bindBrowser } from '../cookies.ts'
import { hashOf, moment, newToken } from '../doors/making.ts'
import { hashOfPin, isPin } from '../doors/pins.ts'
import type { Desk, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { isConfirmed } from '../signing-in.ts'
import { signedInAt } from '../staff/index.ts'
import { pocketAt, withPocketAt } from './here.ts'

const Making = v.union([
  v.strictObject({ of: v.literal('shared') }),
  v.strictObject({ of: v.literal('own'), by: v.literal('passkey') }),
  v.strictObject({ of: v.literal('own'), by: v.literal('pin'), pin: Pin }),
])
type Making = v.InferOutput<typeof Making>
const Opening = v.strictObject({ pin: Pin })
const Withdrawing = v.strictObject({ id: v.pipe(v.string(), v.maxLength(64, 'too-long')) })

/** Bytes of the half that stays here. */
const HALF = 32

const inText = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64url')

/** Devices that may carry something of the clinic without a network: making one, opening it, seeing and withdrawing them. */
export const pocketRoutes = (desk: Desk): Route[] => {
  const { pockets, accounts, clock, random } = desk
  const signedIn = signedInAt(desk)
  const withPocket = withPocketAt(desk)
  const sealTo = async (): Promise<string> => inText(await desk.boxes.sealTo())

  const lockOf = async (making: Making): Promise<Pick<Pocket, 'half' | 'pinHash'>> =>
    making.of === 'own' && making.by === 'pin'
      ? { half: Uint8Array.from(random(HALF)), pinHash: await hashOfPin(making.pin, random) }
      : {}

  /** A shared device serves whoever lays a table or sees patients; an own one whoever may carry patients along. */
  const make = signedIn(async (c, staff) => {
    if (reachOf(staff, 'see-patients') === 'nobody') return problem(c, { status: 403, reason: 'not-your-role' })
    const read = await bodyOf(c, Making)
    if ('answer' in read) return read.answer
    if (read.body.of === 'own' && reachOf(staff, 'carry-along') === 'nobody')
      return problem(c, { status: 403, reason: 'not-your-role' })
    if ('pin' in read.body && isEasyPin(read.body.pin))
      return problem(c, { status: 400, reason: 'pin-too-easy', field: 'pin' })
    if (!(await isConfirmed(c, desk))) return problem(c, { status: 403, reason: 'not-confirmed' })
    const token = newToken(desk)
    const now = clock()
    const lock = await lockOf(read.body)
    const pocket: Pocket = {
      id: Buffer.from(random(16)).toString('hex'),
      of: read.body.of,
      staff: staff.id,
      tokenHash: hashOf(token),
      ...lock,
      wrong: 0,
      createdAt: now,
      lastUsedAt: now,
    }
    const sealing = await sealTo()
    await pockets.put(pocket, (await pocketAt(c, desk))?.id)
    bindBrowser(c, desk, 'pocket', token)
    return c.json({
      id: pocket.id,
      of: pocket.of,
      sealTo: sealing,
      ...(lock.half ? { half: inText(lock.half) } : {}),
    })
  })

  const here = withPocket(async (c, { of }) => c.json({ of, sealTo: await sealTo() }))

  /** The half is given for the right PIN alone. The fifth wrong one destroys it: the device carries nothing any more. */
  const half = withPocket(async (c, pocket) => {
    const read = await bodyOf(c, Opening)
    if ('answer' in read) return read.answer
    const locked = () => problem(c, { status: 403, reason: 'pocket-locked' })
    const counted = await pockets.attempt(pocket.id)
    const right = await isPin(read.body.pin, counted?.pinHash)
    if (counted?.half && right) {
      await pockets.succeeded(pocket.id, clock())
      return c.json({ half: inText(counted.half) })
    }
    // A half that no key here opens is none; it is not destroyed for that.
    if (counted && !counted.half) return locked()
    if (counted && counted.wrong < MOST_WRONG) return problem(c, { status: 403, reason: 'wrong-pin' })
    await pockets.lock(pocket.id)
    return locked()
  })

  const isWhose = (staff: Account, pocket: Pocket): boolean => pocket.staff === staff.id || may(staff, 'end-account')

  const all = signedIn(async (c, staff) => {
    const mine = await pocketAt(c, desk)
    const names = new Map((await accounts.all()).map(({ id, name }) => [id, name]))
    const seen = (await pockets.all()).filter(pocket => isWhose(staff, pocket))
    return c.json({
      pockets: seen.map(({ id, of, staff: whose, createdAt, lastUsedAt }) => ({
        id,
        of,
        staff: whose,
        name: names.get(whose) ?? null,
        createdAt: moment(createdAt),
        lastUsedAt: moment(lastUsedAt),
        here: id === mine?.id,
      })),
    })
  })

  const withdraw = signedIn(async (c, staff) => {
    const read = await bodyOf(c, Withdrawing)
    if ('answer' in read) return read.answer
    const pocket = (await pockets.all()).find(({ id }) => id === read.body.id)
    // Somebody else's is told apart from none by nobody.
    if (!pocket || !isWhose(staff, pocket)) return problem(c, { status: 404, reason: 'no-pocket' })
    await pockets.withdraw(pocket.id, clock())
    return c.json({ ended: true })
  })

  return [
    { method: 'POST', path: '/api/pockets', answer: make },
    { method: 'GET', path: '/api/pocket', answer: here },
    { method: 'POST', path: '/api/pocket/half', answer: half },
    { method: 'GET', path: '/api/pockets', answer: all },
    { method: 'POST', path: '/api/pockets/withdraw', answer: withdraw },
  ]
}
