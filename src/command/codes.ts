import { randomBytes } from 'node:crypto'
import { CODE_WAITS, hashOfCode, newCode } from '#server'
import type { Folder } from '#storage'
import { CannotStart } from './options.ts'

/** A code for this start, and what to say of it; neither where nobody needs one. */
interface Code {
  readonly code?: string
  readonly said: (address: string) => readonly string[]
}

const whereTo = (address: string, code: string): string => `Come in at ${address}/invite and type ${code}`

/**
 * The code a start prints: for the first lead, as long as nobody has a way in; or for somebody who lost every way in,
 * where `name` asks for one. Whoever can start this program may do that: there may be no other lead to ask.
 */
export const codeFor = async (folder: Folder, clinic: string, name: string | undefined): Promise<Code> => {
  if (!(await folder.staff.isBegun(clinic))) {
    const code = newCode(randomBytes)
    const why = 'Nobody has a way in yet: whoever comes in by this code leads the clinic.'
    const unused =
      name === undefined ? [] : ['Nobody works here yet who could have lost a way in: --new-code-for is not needed.']
    return { code, said: address => [...unused, why, whereTo(address, code)] }
  }
  if (name === undefined) return { said: () => [] }
  const account = (await folder.staff.accounts(clinic)).find(one => one.name === name)
  const code = newCode(randomBytes)
  const now = Date.now()
  const outcome =
    account &&
    (await folder.staff.inviteAgain(clinic, {
      codeHash: hashOfCode(code),
      account: account.id,
      createdAt: now,
      expiresAt: now + CODE_WAITS,
    }))
  if (!account || outcome !== 'invited') throw new CannotStart('Nobody of this name works here.')
  await folder.shelf.dropOf(clinic, account.id)
  const why = 'The old passkeys of this person open nothing any more. The code holds for 72 hours.'
  return { said: address => [why, whereTo(address, code)] }
}
