import type { PersonId, Tag } from '#record'

/** A professional who can sign in. */
export interface Account {
  readonly id: PersonId
  readonly name: string
  readonly role: string
  readonly language: Tag
}

/** The professionals of one clinic. */
export interface Accounts {
  all(): Promise<readonly Account[]>
  add(account: Account): Promise<void>
}

/** Accounts that are given and stay as they are, with those added while the program runs. */
export const accountsOf = (given: readonly Account[]): Accounts => {
  const accounts = [...given]
  return {
    all: async () => accounts,
    add: async account => void accounts.push(account),
  }
}
