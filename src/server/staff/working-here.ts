import * as v from 'valibot'
import { isBesideCare } from '#people'
import { PersonId, Tag, type Refusal } from '#record'
import type { Account, Invitation } from '#storage'
import { bodyOf } from '../body.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { hashOfCode, newCode, CODE_WAITS } from './codes.ts'
import { handOver } from './hand-over.ts'
import { Name, newId, Role } from './invitations.ts'
import { asStaff, signedInAt } from './signed-in.ts'

const Nothing = v.strictObject({})
const Invite = v.pipe(
  v.strictObject({ name: Name, role: Role, lead: v.boolean(), language: Tag }),
  v.forward(
    v.check(({ role, lead }) => !(lead && isBesideCare(role)), 'researcher-leads-not'),
    ['lead'],
  ),
)
const Leave = v.strictObject({ handTo: PersonId })

/** Whether nobody else who can come in leads the clinic: then this one stays. */
const isLastLead = async ({ accounts }: Desk, { id, lead, leftAt }: Account): Promise<boolean> => {
  const waiting = await accounts.waiting()
  const others = (await accounts.all()).filter(
    other => other.id !== id && other.lead && other.leftAt === undefined && !waiting.includes(other.id),
  )
  return lead && leftAt === undefined && others.length === 0
}

/** Leaving is said once more, and goes on from where something stood in the way. */
const notHandedOver = (c: DeskContext, { reason }: Refusal): Response =>
  problem(c, { status: reason === 'disk-full' ? 507 : 409, reason })

/** Who works here: inviting, a lost passkey, leaving. */
export const workingHereRoutes = (desk: Desk): Route[] => {
  const { accounts, sessions, clock, random } = desk
  const signedIn = signedInAt(desk)

  const seen = (account: Account, waiting: readonly PersonId[]) => ({
    ...asStaff(account),
    left: account.leftAt !== undefined,
    waiting: waiting.includes(account.id),
  })

  const all = signedIn(async c => {
    const waiting = await accounts.waiting()
    return c.json({ staff: (await accounts.all()).map(account => seen(account, waiting)) })
  }, 'see-staff')

  /** A code, shown once, and the invitation it stands for. */
  const coded = (account: PersonId): { code: string; until: string; invitation: Invitation } => {
    const code = newCode(random)
    const createdAt = clock()
    const expiresAt = createdAt + CODE_WAITS
    const until = Temporal.Instant.fromEpochMilliseconds(expiresAt).toString()
    return { code, until, invitation: { codeHash: hashOfCode(code), account, createdAt, expiresAt } }
  }

  const invite = signedIn(async c => {
    const read = await bodyOf(c, Invite)
    if ('answer' in read) return read.answer
    const account = { id: newId(desk), ...read.body }
    const { code, until, invitation } = coded(account.id)
    if ((await accounts.invite(account, invitation)) === 'name-taken')
      return problem(c, { status: 400, reason: 'name-taken', field: 'name' })
    return c.json({ staff: seen(account, [account.id]), code, until })
  }, 'invite')

  const named = async (c: DeskContext): Promise<Account | undefined> =>
    (await accounts.all()).find(({ id }) => id === c.req.param('account'))

  const inviteAgain = signedIn(async (c, staff) => {
    const read = await bodyOf(c, Nothing)
    if ('answer' in read) return read.answer
    const account = await named(c)
    if (!account) return problem(c, { status: 404, reason: 'not-an-account' })
    if (account.id === staff.id) return problem(c, { status: 403, reason: 'not-yourself' })
    const { code, until, invitation } = coded(account.id)
    const outcome = await accounts.inviteAgain(invitation)
    if (outcome === 'not-an-account') return problem(c, { status: 404, reason: outcome })
    if (outcome === 'has-left') return problem(c, { status: 403, reason: outcome })
    await sessions.endAllOf(account.id)
    return c.json({ code, until })
  }, 'invite')

  const leave = signedIn(async (c, staff) => {
    const read = await bodyOf(c, Leave)
    if ('answer' in read) return read.answer
    const account = await named(c)
    if (!account) return problem(c, { status: 404, reason: 'not-an-account' })
    const next = await accounts.atWork(read.body.handTo)
    if (!next || next.id === account.id || isBesideCare(next.role))
      return problem(c, { status: 400, reason: 'not-an-account', field: 'handTo' })
    if (await isLastLead(desk, account)) return problem(c, { status: 403, reason: 'last-lead' })
    // Nothing more is done in their name; then all of it is handed over, and only then does the account end.
    await sessions.endAllOf(account.id)
    const over = { leaving: account.id, to: next.id, by: staff }
    const kept = account.leftAt === undefined ? await handOver(desk, over) : undefined
    if (kept) return notHandedOver(c, kept)
    const outcome = await accounts.leave(account.id, clock())
    if (outcome === 'not-an-account') return problem(c, { status: 404, reason: outcome })
    if (outcome === 'last-lead') return problem(c, { status: 403, reason: outcome })
    await sessions.endAllOf(account.id)
    await desk.pockets.withdrawOwnOf(account.id, clock())
    const rest = await handOver(desk, over)
    if (rest) return notHandedOver(c, rest)
    return c.json({ staff: seen({ ...account, leftAt: clock() }, []) })
  }, 'end-account')

  return [
    { method: 'GET', path: '/api/staff', answer: all },
    { method: 'POST', path: '/api/staff', answer: invite },
    { method: 'POST', path: '/api/staff/:account/invite', answer: inviteAgain },
    { method: 'POST', path: '/api/staff/:account/leave', answer: leave },
  ]
}
