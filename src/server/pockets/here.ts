import type { Pocket } from '#storage/pockets'
import { takeCookie, tokenIn } from '../cookies.ts'
import { hashOf } from '../doors/making.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'

/** How long until a use is noted again, in milliseconds. */
const NOTED = 60_000

/** The pocket of this browser, withdrawn or not. */
const inBrowser = async (c: DeskContext, desk: Desk): Promise<Pocket | undefined> => {
  const token = tokenIn(c, desk, 'pocket')
  return token === undefined ? undefined : desk.pockets.byToken(hashOf(token))
}

/** The pocket this browser carries, if it has one that was not withdrawn. */
export const pocketAt = async (c: DeskContext, desk: Desk): Promise<Pocket | undefined> => {
  const pocket = await inBrowser(c, desk)
  return pocket?.withdrawnAt === undefined ? pocket : undefined
}

/**
 * What only a browser with a pocket is answered. One that was withdrawn hears so once, and its cookie is taken: the device
 * then clears what it carries.
 */
export const withPocketAt =
  (desk: Desk) =>
  (answer: (c: DeskContext, pocket: Pocket) => Promise<Response>): Route['answer'] =>
  async c => {
    const pocket = await inBrowser(c, desk)
    if (pocket && pocket.withdrawnAt === undefined) {
      const now = desk.clock()
      if (Math.abs(now - pocket.lastUsedAt) >= NOTED) await desk.pockets.used(pocket.id, now)
      return answer(c, pocket)
    }
    if (tokenIn(c, desk, 'pocket') !== undefined) takeCookie(c, desk, 'pocket')
    return pocket
      ? problem(c, { status: 401, reason: 'pocket-withdrawn' })
      : problem(c, { status: 404, reason: 'no-pocket' })
  }
