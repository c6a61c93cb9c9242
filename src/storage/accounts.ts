import type { PersonId } from '#record'
import { memoryStaff } from './memory-staff.ts'
import type { OfOneClinic } from './of-one-clinic.ts'
import type { Account, StaffShelf } from './staff.ts'

/** The professionals of one clinic. */
export interface Accounts extends OfOneClinic<Omit<StaffShelf, 'accounts'>> {
  /** Everybody who works or worked here, by name; from memory for at most a second. */
  all(): Promise<readonly Account[]>
  /** Somebody who works here now. */
  atWork(account: PersonId): Promise<Account | undefined>
}

/** How long what was read is taken for true, in milliseconds. What this process changes it sees at once. */
const REMEMBERED = 1000

/** The professionals of one clinic on a shelf. `clock` gives milliseconds since 1970. */
export const accountsOn = (
  shelf: StaffShelf,
  clinic: PersonId,
  { clock }: { readonly clock: () => number },
): Accounts => {
  let kept: { readonly at: number; readonly accounts: Promise<readonly Account[]> } | undefined

  const all = (): Promise<readonly Account[]> => {
    const now = clock()
    if (kept && now >= kept.at && now - kept.at < REMEMBERED) return kept.accounts
    const accounts = shelf.accounts(clinic)
    kept = { at: now, accounts }
    accounts.catch(() => (kept = undefined))
    return accounts
  }

  const reading =
    <Rest extends unknown[], Answer>(method: (clinic: PersonId, ...rest: Rest) => Promise<Answer>) =>
    (...rest: Rest): Promise<Answer> =>
      method(clinic, ...rest)

  const changing =
    <Rest extends unknown[], Answer>(method: (clinic: PersonId, ...rest: Rest) => Promise<Answer>) =>
    async (...rest: Rest): Promise<Answer> => {
      try {
        return await method(clinic, ...rest)
      } finally {
        kept = undefined
      }
    }

  return {
    all,
    atWork: async id => (await all()).find(account => account.id === id && account.leftAt === undefined),
    waiting: reading(shelf.waiting),
    isBegun: reading(shelf.isBegun),
    add: changing(shelf.add),
    invite: changing(shelf.invite),
    inviteAgain: changing(shelf.inviteAgain),
    invitation: reading(shelf.invitation),
    accept: changing(shelf.accept),
    acceptFirst: changing(shelf.acceptFirst),
    leave: changing(shelf.leave),
    sayWhatIsSpoken: changing(shelf.sayWhatIsSpoken),
    passkeys: reading(shelf.passkeys),
    passkey: reading(shelf.passkey),
    addPasskey: reading(shelf.addPasskey),
    passkeyUsed: reading(shelf.passkeyUsed),
    dropPasskey: reading(shelf.dropPasskey),
    putChallenge: reading(shelf.putChallenge),
    takeChallenge: reading(shelf.takeChallenge),
    challenge: reading(shelf.challenge),
    settings: reading(shelf.settings),
    set: reading(shelf.set),
  }
}

/** The accounts that are given, in memory. For tests. */
export const accountsOf = (given: readonly Account[]): Accounts =>
  accountsOn(memoryStaff({ given }), 'given', { clock: () => 0 })
