import * as v from 'valibot'
import type { Account, Passkey } from '#storage'
import { bodyOf } from '../body.ts'
import { takeCookie, tokenIn } from '../cookies.ts'
import { hostOf, isLocal } from '../guard.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { confirm, isConfirmed } from '../signing-in.ts'
import type { Challenges } from './challenges.ts'
import {
  GivenPasskey,
  givenPasskey,
  Label,
  MadePasskey,
  madePasskey,
  optionsToGive,
  optionsToMake,
  placeOf,
} from './passkeys.ts'
import { signedInAt } from './signed-in.ts'

const Nothing = v.strictObject({})
const One = v.strictObject({ id: v.pipe(v.string(), v.maxLength(2000, 'too-long')) })
const Made = v.strictObject({ label: Label, response: MadePasskey })
const Given = v.strictObject({ response: v.optional(GivenPasskey) })

interface Asked {
  readonly challenge: string
  readonly account: string
}

const moment = (milliseconds: number): string => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()

const asPasskey = ({ credential, label, createdAt, lastUsedAt }: Passkey) => ({
  id: credential,
  label,
  createdAt: moment(createdAt),
  lastUsedAt: lastUsedAt === undefined ? null : moment(lastUsedAt),
})

/** What opens the clinic in one's own name: passkeys, and where one is signed in. */
export const ownRoutes = (desk: Desk, challenges: Challenges): Route[] => {
  const signedIn = signedInAt(desk)

  const devices = signedIn(async (c, { id }) => {
    const here = (['staff', 'table'] as const).map(cookie => desk.sessions.idOf(tokenIn(c, desk, cookie) ?? ''))
    const passkeys = await desk.accounts.passkeys(id)
    const sessions = await desk.sessions.of(id)
    return c.json({
      passkeys: passkeys.map(asPasskey),
      sessions: sessions.map(({ id, of, createdAt, lastUsedAt }) => ({
        id,
        createdAt: moment(createdAt),
        lastUsedAt: moment(lastUsedAt),
        here: here.includes(id),
        of,
      })),
    })
  })

  const endOne = signedIn(async (c, staff) => {
    const read = await bodyOf(c, One)
    if ('answer' in read) return read.answer
    await desk.sessions.endOne(staff.id, read.body.id)
    if (read.body.id === desk.sessions.idOf(tokenIn(c, desk, 'staff') ?? '')) takeCookie(c, desk, 'staff')
    return c.json({ ended: true })
  })

  /** A session that somebody took along opens no second door: whoever changes passkeys has just shown who it is. */
  const confirmed = (answer: (c: DeskContext, staff: Account) => Promise<Response>) =>
    signedIn(async (c, staff) =>
      (await isConfirmed(c, desk)) ? answer(c, staff) : problem(c, { status: 403, reason: 'not-confirmed' }),
    )

  const optionsToAdd = confirmed(async (c, staff) => {
    const read = await bodyOf(c, Nothing)
    if ('answer' in read) return read.answer
    const place = placeOf(c, desk)
    if (!place) return problem(c, { status: 403, reason: 'no-passkey-here' })
    const options = await optionsToMake(place, staff, await desk.accounts.passkeys(staff.id))
    const asked: Asked = { challenge: options.challenge, account: staff.id }
    return (await challenges.give(c, 'own-passkey', asked)) ?? c.json({ options })
  })

  const add = confirmed(async (c, staff) => {
    const read = await bodyOf(c, Made)
    if ('answer' in read) return read.answer
    const place = placeOf(c, desk)
    const asked = await challenges.take<Asked>(c, 'own-passkey')
    if (!place || asked?.account !== staff.id) return problem(c, { status: 403, reason: 'asked-too-long-ago' })
    const made = await madePasskey(place, read.body.response, asked.challenge)
    if (!made) return problem(c, { status: 403, reason: 'wrong-passkey' })
    const passkey = { ...made, account: staff.id, label: read.body.label, createdAt: desk.clock() }
    if ((await desk.accounts.addPasskey(passkey)) === 'passkey-taken')
      return problem(c, { status: 403, reason: 'passkey-taken' })
    return c.json({ passkey: asPasskey(passkey) })
  })

  const drop = confirmed(async (c, staff) => {
    const read = await bodyOf(c, One)
    if ('answer' in read) return read.answer
    const dropped = await desk.accounts.dropPasskey(staff.id, read.body.id)
    if (dropped === 'not-found') return problem(c, { status: 404, reason: dropped, field: 'id' })
    return dropped === 'dropped' ? c.json({ dropped: true }) : problem(c, { status: 403, reason: dropped })
  })

  /** In the demo, where nobody has a passkey, a touch on this machine is enough. */
  const isByTouch = (c: DeskContext, own: readonly Passkey[]): boolean =>
    desk.mode === 'demo' && own.length === 0 && isLocal(hostOf(c))

  const optionsToConfirm = signedIn(async (c, staff) => {
    const read = await bodyOf(c, Nothing)
    if ('answer' in read) return read.answer
    const own = await desk.accounts.passkeys(staff.id)
    if (isByTouch(c, own)) return c.json({ options: null })
    const place = placeOf(c, desk)
    if (!place || own.length === 0) return problem(c, { status: 403, reason: 'no-passkey-here' })
    const options = await optionsToGive(place, own)
    const asked: Asked = { challenge: options.challenge, account: staff.id }
    return (await challenges.give(c, 'confirm', asked)) ?? c.json({ options })
  })

  const isShown = async (c: DeskContext, staff: Account, { response }: v.InferOutput<typeof Given>) => {
    if (isByTouch(c, await desk.accounts.passkeys(staff.id))) return undefined
    const place = placeOf(c, desk)
    const asked = await challenges.take<Asked>(c, 'confirm')
    if (!place || !response || asked?.account !== staff.id) return 'asked-too-long-ago'
    const given = await givenPasskey(desk, place, response, asked.challenge)
    if ('refused' in given) return given.refused
    return given.passkey.account === staff.id ? undefined : 'wrong-passkey'
  }

  const confirmOnce = signedIn(async (c, staff) => {
    const read = await bodyOf(c, Given)
    if ('answer' in read) return read.answer
    const reason = await isShown(c, staff, read.body)
    if (reason) return problem(c, { status: 403, reason })
    if (!(await confirm(c, desk))) return problem(c, { status: 401, reason: 'not-signed-in' })
    return c.json({ confirmed: true })
  })

  return [
    { method: 'GET', path: '/api/own/devices', answer: devices },
    { method: 'POST', path: '/api/own/sessions/end', answer: endOne },
    { method: 'POST', path: '/api/own/passkeys/options', answer: optionsToAdd },
    { method: 'POST', path: '/api/own/passkeys', answer: add },
    { method: 'POST', path: '/api/own/passkeys/drop', answer: drop },
    { method: 'POST', path: '/api/own/confirm/options', answer: optionsToConfirm },
    { method: 'POST', path: '/api/own/confirm', answer: confirmOnce },
  ]
}
