import * as v from 'valibot'
import { isBesideCare, roles } from '#people'
import type { Account, Passkey } from '#storage'
import { bodyOf } from '../body.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signIn } from '../signing-in.ts'
import type { Challenges } from './challenges.ts'
import type { LookAtCode, Opened } from './codes.ts'
import { Label, MadePasskey, madePasskey, optionsToMake, placeOf } from './passkeys.ts'
import { asStaff } from './signed-in.ts'

export const Code = v.pipe(v.string(), v.maxLength(80, 'too-long'))
export const Name = v.pipe(
  v.string(),
  v.trim(),
  v.normalize('NFC'),
  v.minLength(1, 'no-name'),
  v.maxLength(120, 'too-long'),
)
export const Role = v.picklist(roles, 'not-a-role')
/** What the bearer of the first code writes. */
export const written = { name: v.optional(Name), role: v.optional(Role) }

const Look = v.strictObject({ code: Code })
const Options = v.strictObject({ code: Code, ...written })
const Accept = v.strictObject({ code: Code, ...written, label: Label, response: MadePasskey })

/** What an invitation's challenge remembers. */
interface Asked {
  readonly challenge: string
  readonly codeHash: string
  readonly account: string
}

interface Written {
  readonly name?: string | undefined
  readonly role?: Account['role'] | undefined
}

/**
 * The account a code opens. The first lead's is made of what was written: one of this name that nobody can use yet, from
 * before there were passkeys, is taken over. `undefined` where name or role are missing, or a researcher would lead.
 */
export const accountFor = async (
  desk: Desk,
  opened: Opened,
  { name, role }: Written,
): Promise<Account | { readonly reason: string; readonly field: string }> => {
  if (!opened.first) return opened.account
  if (name === undefined) return { reason: 'no-name', field: 'name' }
  if (role === undefined) return { reason: 'not-a-role', field: 'role' }
  if (isBesideCare(role)) return { reason: 'researcher-leads-not', field: 'role' }
  const known = (await desk.accounts.all()).find(account => account.name === name)
  const id = known?.id ?? newId(desk)
  return { id, name, role, lead: true, language: desk.clinic.language }
}

/** The id of somebody new: nobody can tell from it who it is. */
export const newId = ({ random }: Pick<Desk, 'random'>): string => `staff-${Buffer.from(random(8)).toString('hex')}`

/** Coming in by a code: looking at it, and the first passkey. */
export const invitationRoutes = (desk: Desk, challenges: Challenges, lookAt: LookAtCode): Route[] => {
  const look = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Look)
    if ('answer' in read) return read.answer
    const looked = await lookAt(c, read.body.code)
    if ('answer' in looked) return looked.answer
    const { opened } = looked
    const hospital = desk.hospital !== undefined
    const invited = opened.first
      ? { name: null, role: 'professional', first: true, hospital }
      : { name: opened.account.name, role: opened.account.role, first: false, hospital }
    return c.json({ invited })
  }

  const options = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Options)
    if ('answer' in read) return read.answer
    const place = placeOf(c, desk)
    if (!place) return problem(c, { status: 403, reason: 'no-passkey-here' })
    const looked = await lookAt(c, read.body.code)
    if ('answer' in looked) return looked.answer
    const account = await accountFor(desk, looked.opened, read.body)
    if ('reason' in account) return problem(c, { status: 400, ...account })
    const options = await optionsToMake(place, account)
    const { challenge } = options
    const asked: Asked = { challenge, codeHash: looked.codeHash, account: account.id }
    return (await challenges.give(c, 'invitation', asked)) ?? c.json({ options })
  }

  const accepted = (opened: Opened, account: Account, codeHash: string, passkey: Passkey) =>
    opened.first
      ? desk.accounts.acceptFirst(account, { passkey })
      : desk.accounts.accept(codeHash, { passkey }, desk.clock())

  const accept = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Accept)
    if ('answer' in read) return read.answer
    const looked = await lookAt(c, read.body.code)
    if ('answer' in looked) return looked.answer
    const place = placeOf(c, desk)
    const asked = await challenges.take<Asked>(c, 'invitation')
    if (!place || asked?.codeHash !== looked.codeHash) return problem(c, { status: 403, reason: 'asked-too-long-ago' })
    const account = await accountFor(desk, looked.opened, read.body)
    if ('reason' in account) return problem(c, { status: 400, ...account })
    const made = await madePasskey(place, read.body.response, asked.challenge)
    if (!made) return problem(c, { status: 403, reason: 'wrong-passkey' })
    const own = { ...account, id: asked.account }
    const passkey = { ...made, account: own.id, label: read.body.label, createdAt: desk.clock() }
    const outcome = await accepted(looked.opened, own, looked.codeHash, passkey)
    if (outcome === 'name-taken') return problem(c, { status: 400, reason: outcome, field: 'name' })
    if (outcome === 'wrong-code' || outcome === 'passkey-taken' || outcome === 'hospital-taken')
      return problem(c, { status: 403, reason: outcome })
    await signIn(c, desk, own)
    return c.json({ staff: asStaff(own) })
  }

  return [
    { method: 'POST', path: '/api/invitation/look', answer: look },
    { method: 'POST', path: '/api/invitation/options', answer: options },
    { method: 'POST', path: '/api/invitation/passkey', answer: accept },
  ]
}
