import * as v from 'valibot'
import { bodyOf } from '../body.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signIn } from '../signing-in.ts'
import type { Challenges } from './challenges.ts'
import { GivenPasskey, givenPasskey, optionsToGive, placeOf } from './passkeys.ts'
import { asStaff } from './signed-in.ts'

const Nothing = v.strictObject({})
const Given = v.strictObject({ response: GivenPasskey })

/** Signing in by a passkey: the authenticator says who it is, nobody types a name. */
export const passkeyRoutes = (desk: Desk, challenges: Challenges): Route[] => {
  const options = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Nothing)
    if ('answer' in read) return read.answer
    const place = placeOf(c, desk)
    if (!place) return problem(c, { status: 403, reason: 'no-passkey-here' })
    const options = await optionsToGive(place)
    const refused = await challenges.give(c, 'passkey-sign-in', { challenge: options.challenge })
    return refused ?? c.json({ options })
  }

  const given = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Given)
    if ('answer' in read) return read.answer
    const place = placeOf(c, desk)
    const asked = await challenges.take<{ challenge: string }>(c, 'passkey-sign-in')
    if (!place || !asked) return problem(c, { status: 403, reason: 'asked-too-long-ago' })
    const given = await givenPasskey(desk, place, read.body.response, asked.challenge)
    if ('refused' in given) return problem(c, { status: 403, reason: given.refused })
    const account = await desk.accounts.atWork(given.passkey.account)
    if (!account) return problem(c, { status: 403, reason: 'has-left' })
    await signIn(c, desk, account)
    return c.json({ staff: asStaff(account) })
  }

  return [
    { method: 'POST', path: '/api/passkey/options', answer: options },
    { method: 'POST', path: '/api/passkey/sign-in', answer: given },
  ]
}
