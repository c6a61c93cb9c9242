import { may, refusalFor } from '#people'
import type { Away, Aways } from '#plan'
import { IsoDay, PersonId } from '#record'
import type { Account } from '#storage'
import * as v from 'valibot'
import { bodyOf } from '../body.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { signedInAt } from '../staff/signed-in.ts'
import { today } from '../today.ts'
import { awaysIn } from './settings.ts'
import { answering } from './watch.ts'

const Absence = v.pipe(
  v.strictObject({ from: IsoDay, until: IsoDay, standIn: PersonId }),
  v.forward(
    v.check(({ from, until }) => from <= until, 'ends-before-it-begins'),
    ['until'],
  ),
)
/** Without a day it is the absence of today; with one, the absence that begins then. */
const Back = v.strictObject({ from: v.optional(IsoDay) })

/** Absences of one person that are kept at a time. */
const MOST = 20

type Change = (own: readonly Away[]) => readonly Away[]
const changing = new WeakMap<Desk['accounts'], Promise<unknown>>()

/** Changes who is away, one change after the other; what is over is let go of. */
export const changeAways = async (desk: Desk, change: (aways: Aways) => Aways): Promise<Aways> => {
  const { accounts } = desk
  const now = (changing.get(accounts) ?? Promise.resolve()).then(async () => {
    const left = Object.entries(change(awaysIn(await accounts.settings()))).map(
      ([person, own]) => [person, own.filter(({ until }) => until >= today(desk))] as const,
    )
    const aways = Object.fromEntries(left.filter(([, own]) => own.length > 0))
    await accounts.set({ aways })
    return aways
  })
  changing.set(
    accounts,
    now.catch(() => undefined),
  )
  return now
}

/** Being away, with somebody who stands in; and being back. Oneself, or somebody else where one may. */
export const awayRoutes = (desk: Desk): Route[] => {
  const aboutSomebody = (answer: (c: DeskContext, account: Account) => Promise<Response>) =>
    signedInAt(desk)(async (c, staff) => {
      const id = c.req.param('account') ?? ''
      const refusal = id === staff.id && may(staff, 'see-staff') ? undefined : refusalFor(staff, 'set-others-away')
      if (refusal) return problem(c, { status: 403, ...refusal })
      const account = await desk.accounts.atWork(id)
      return account ? answer(c, account) : problem(c, { status: 404, reason: 'not-an-account' })
    })

  const changed = async (c: DeskContext, { id }: Account, change: Change): Promise<Response> => {
    const aways = await changeAways(desk, all => ({ ...all, [id]: change(Object.hasOwn(all, id) ? all[id]! : []) }))
    return c.json({ aways })
  }

  const away = aboutSomebody(async (c, account) => {
    const read = await bodyOf(c, Absence)
    if ('answer' in read) return read.answer
    const { from, until, standIn } = read.body
    if (until < today(desk)) return problem(c, { status: 400, reason: 'is-over', field: 'until' })
    const works = standIn !== account.id && (await answering(desk)).some(({ id }) => id === standIn)
    if (!works) return problem(c, { status: 400, reason: 'not-an-account', field: 'standIn' })
    const own = awaysIn(await desk.accounts.settings())
    if (Object.hasOwn(own, account.id) && own[account.id]!.length >= MOST)
      return problem(c, { status: 400, reason: 'too-many' })
    // The same days told anew are told in place of those before.
    return changed(c, account, all => [...all.filter(one => one.from > until || one.until < from), read.body])
  })

  const back = aboutSomebody(async (c, account) => {
    const read = await bodyOf(c, Back)
    if ('answer' in read) return read.answer
    const { from } = read.body
    const day = today(desk)
    const isOver = (one: Away) => (from === undefined ? one.from <= day && day <= one.until : one.from === from)
    return changed(c, account, all => all.filter(one => !isOver(one)))
  })

  return [
    { method: 'POST', path: '/api/staff/:account/away', answer: away },
    { method: 'POST', path: '/api/staff/:account/back', answer: back },
  ]
}
