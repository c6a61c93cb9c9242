import { createHash, timingSafeEqual } from 'node:crypto'
import type { Account, Invitation } from '#storage'
import { bucketsOn } from '../limits.ts'
import type { Desk, DeskContext } from '../parts.ts'
import { problem } from '../problem.ts'

/** 32 letters and digits that are not taken for one another. */
const LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'
/** 28 letters of five bits each: 140 bits. */
const LENGTH = 28

/**
 * Wrong codes in all that are answered in an hour; those of one network are counted before they come here. The right one
 * always opens: nobody guesses it, and no stranger keeps the invited out.
 */
const WRONG = { perSecond: 200 / 3600, burst: 200 }

/** How long an invitation waits, in milliseconds. */
export const CODE_WAITS = 72 * 3_600_000

/** A code to read aloud or to print, in groups of four. `random(n)` gives n bytes nobody can guess. */
export const newCode = (random: (bytes: number) => Uint8Array): string => {
  const letters = [...random(LENGTH)].map(byte => LETTERS[byte % LETTERS.length]).join('')
  return letters.replace(/(.{4})(?=.)/g, '$1-')
}

/** SHA-256 (hex) of a code, however it was typed. */
export const hashOfCode = (code: string): string =>
  createHash('sha256').update(code.replace(/[\s-]/g, '').toUpperCase()).digest('hex')

const isSame = (one: string, other: string): boolean => timingSafeEqual(Buffer.from(one), Buffer.from(other))

/** What a code opens: the clinic for its first lead, or an account for whoever was invited to it. */
export type Opened = { readonly first: true } | { readonly first: false; readonly account: Account }

type Looked = { readonly opened: Opened; readonly codeHash: string } | { readonly answer: Response }

/** Whether the code that this start printed still waits. */
export const doesFirstWait = async ({ code, accounts }: Desk): Promise<boolean> =>
  code !== undefined && !(await accounts.isBegun())

/** Looks at codes for a desk; too many wrong ones, and no wrong one is answered for a while. */
export const codesAt = (desk: Desk) => {
  const buckets = bucketsOn(desk.clock)
  const share = { of: 'codes', rate: WRONG }
  const first = desk.code === undefined ? undefined : hashOfCode(desk.code)

  const invitedTo = async ({ account: id }: Invitation): Promise<Account | undefined> => desk.accounts.atWork(id)

  const opened = async (codeHash: string): Promise<Opened | 'wrong-code' | 'code-expired'> => {
    if (first !== undefined && isSame(first, codeHash))
      return (await desk.accounts.isBegun()) ? 'wrong-code' : { first: true }
    const invitation = await desk.accounts.invitation(codeHash)
    const account = invitation && (await invitedTo(invitation))
    if (!account) return 'wrong-code'
    return invitation.expiresAt > desk.clock() ? { first: false, account } : 'code-expired'
  }

  return async (c: DeskContext, code: string): Promise<Looked> => {
    const codeHash = hashOfCode(code)
    const found = await opened(codeHash)
    if (found !== 'wrong-code' && found !== 'code-expired') return { opened: found, codeHash }
    const wait = buckets.take([share])
    if (!wait) return { answer: problem(c, { status: 403, reason: found, field: 'code' }) }
    c.header('retry-after', String(wait.seconds))
    return { answer: problem(c, { status: 429, reason: 'too-many-requests' }) }
  }
}

export type LookAtCode = ReturnType<typeof codesAt>
