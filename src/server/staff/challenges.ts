import { createHash } from 'node:crypto'
import { forgetAsked, rememberAsked, tokenIn, type Asked } from '../cookies.ts'
import { bucketsOn } from '../limits.ts'
import { networkAt } from '../network.ts'
import type { Desk, DeskContext } from '../parts.ts'
import { problem } from '../problem.ts'

/** How long an answer is waited for, in milliseconds. */
export const FIVE_MINUTES = 5 * 60_000

/** What one network may have asked of us before it answers: somebody who never answers fills no disk. */
const BEGUN = { perSecond: 1, burst: 60 }

export type Purpose = 'passkey-sign-in' | 'invitation' | 'own-passkey' | 'confirm' | 'hospital'

const cookieOf = (purpose: Purpose): Asked => (purpose === 'hospital' ? 'hospital' : 'challenge')

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/**
 * Challenges of a desk: each is answered once, within five minutes, for the purpose it was given for, and by the browser
 * it was given to. `body` is what the desk wants to know again by then.
 */
export const challengesAt = (desk: Desk) => {
  const buckets = bucketsOn(desk.clock)

  return {
    /** Gives the browser a challenge to come back with; or the answer that says why not. */
    async give(c: DeskContext, purpose: Purpose, body: object): Promise<Response | undefined> {
      const network = networkAt(c, desk)
      const wait = network && buckets.take([{ of: network, rate: BEGUN }])
      if (wait) {
        c.header('retry-after', String(wait.seconds))
        return problem(c, { status: 429, reason: 'too-many-requests' })
      }
      const token = Buffer.from(desk.random(32)).toString('base64url')
      const now = desk.clock()
      const challenge = { tokenHash: hashOf(token), purpose, body: JSON.stringify(body), expiresAt: now + FIVE_MINUTES }
      await desk.accounts.putChallenge(challenge, now)
      rememberAsked(c, desk, cookieOf(purpose), token, FIVE_MINUTES / 1000)
      return undefined
    },
    /** Takes what this browser was given for this purpose; undefined where there is nothing, or not any more. */
    async take<Body extends object>(c: DeskContext, purpose: Purpose): Promise<Body | undefined> {
      const cookie = cookieOf(purpose)
      const token = tokenIn(c, desk, cookie)
      if (token === undefined) return undefined
      forgetAsked(c, desk, cookie)
      const challenge = await desk.accounts.takeChallenge(hashOf(token), purpose)
      return challenge && challenge.expiresAt > desk.clock() ? (JSON.parse(challenge.body) as Body) : undefined
    },
  }
}

export type Challenges = ReturnType<typeof challengesAt>
