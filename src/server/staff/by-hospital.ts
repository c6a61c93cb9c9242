import * as v from 'valibot'
import type { Account } from '#storage'
import { bodyOf } from '../body.ts'
import { hostOf } from '../guard.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signIn } from '../signing-in.ts'
import type { Challenges } from './challenges.ts'
import type { LookAtCode } from './codes.ts'
import { accountFor, Code, written } from './invitations.ts'
import { providerOf, type Sent } from './provider.ts'

const Begin = v.strictObject({ code: v.optional(Code), ...written })

/** What is remembered of somebody on the way: for whom a code stood, where there was one. */
interface Asked extends Sent {
  readonly invited?: { readonly codeHash: string; readonly first?: Account }
}

const BACK = '/api/hospital/back'

/** The hospital's sign-in: there and back. Without a hospital there are no such roads. */
export const hospitalRoutes = (desk: Desk, challenges: Challenges, lookAt: LookAtCode): Route[] => {
  if (!desk.hospital) return []
  const provider = providerOf(desk.hospital)
  const originAt = (c: DeskContext): string => desk.origin ?? `http://${hostOf(c)}`

  const invitedBy = async (
    c: DeskContext,
    { code, ...who }: v.InferOutput<typeof Begin>,
  ): Promise<Pick<Asked, 'invited'> | Response> => {
    if (code === undefined) return {}
    const looked = await lookAt(c, code)
    if ('answer' in looked) return looked.answer
    const account = await accountFor(desk, looked.opened, who)
    if ('reason' in account) return problem(c, { status: 400, ...account })
    return { invited: { codeHash: looked.codeHash, ...(looked.opened.first && { first: account }) } }
  }

  const begin = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Begin)
    if ('answer' in read) return read.answer
    const invited = await invitedBy(c, read.body)
    if (invited instanceof Response) return invited
    const going = await provider.addressFor(`${originAt(c)}${BACK}`).catch(() => undefined)
    if (!going) return problem(c, { status: 502, reason: 'hospital-not-reached' })
    const asked: Asked = { ...going.sent, ...invited }
    return (await challenges.give(c, 'hospital', asked)) ?? c.json({ address: going.address })
  }

  /** Who has this hospital identity, after it was bound to the invited account where a code was brought. */
  const accountAt = async (subject: string, { invited }: Asked): Promise<Account | string> => {
    if (invited) {
      const way = { subject }
      const bound = invited.first
        ? await desk.accounts.acceptFirst(invited.first, way)
        : await desk.accounts.accept(invited.codeHash, way, desk.clock())
      if (bound === 'wrong-code' || bound === 'hospital-taken' || bound === 'name-taken') return bound
    }
    const account = (await desk.accounts.all()).find(account => account.subject === subject)
    if (!account) return 'not-invited'
    return account.leftAt === undefined ? account : 'has-left'
  }

  const back = async (c: DeskContext): Promise<Response> => {
    const refused = (reason: string): Response => {
      c.get('reasons').add(reason)
      return c.redirect(`/?refused=${reason}`, 303)
    }
    const asked = await challenges.take<Asked>(c, 'hospital')
    if (!asked) return refused('asked-too-long-ago')
    const address = new URL(`${BACK}${new URL(c.req.url).search}`, originAt(c))
    const subject = await provider.subjectAt(address, asked).catch(() => undefined)
    if (subject === undefined) return refused('hospital-refused')
    const account = await accountAt(subject, asked)
    if (typeof account === 'string') return refused(account)
    await signIn(c, desk, account)
    return c.redirect('/clinic', 303)
  }

  return [
    { method: 'POST', path: '/api/hospital/begin', answer: begin },
    { method: 'GET', path: BACK, answer: back },
  ]
}
