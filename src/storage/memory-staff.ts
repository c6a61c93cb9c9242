import type { PersonId } from '#record'
import { byName } from './staff.ts'
import type { Account, Challenge, Invitation, Passkey, Settings, StaffShelf, WayIn, WayTaken } from './staff.ts'

interface Kept {
  readonly accounts: Map<PersonId, Account>
  readonly passkeys: Map<string, Passkey>
  readonly invitations: Map<string, Invitation>
  readonly challenges: Map<string, Challenge>
  settings: Settings
}

const without = <K, V>(map: Map<K, V>, isGone: (value: V) => boolean): void => {
  for (const [key, value] of map) if (isGone(value)) map.delete(key)
}

const hasWayIn = ({ passkeys }: Kept, { id, subject }: Account): boolean =>
  subject !== undefined || [...passkeys.values()].some(passkey => passkey.account === id)

const isWaiting = (kept: Kept, account: Account): boolean =>
  !hasWayIn(kept, account) && [...kept.invitations.values()].some(invitation => invitation.account === account.id)

const isTaken = ({ accounts }: Kept, { id, name }: Account): boolean =>
  [...accounts.values()].some(account => account.name === name || account.id === id)

const whyTaken = ({ accounts, passkeys }: Kept, way: WayIn): WayTaken | undefined => {
  if ('passkey' in way) return passkeys.has(way.passkey.credential) ? 'passkey-taken' : undefined
  return [...accounts.values()].some(account => account.subject === way.subject) ? 'hospital-taken' : undefined
}

const give = ({ accounts, passkeys }: Kept, account: Account, way: WayIn): void => {
  if ('passkey' in way) passkeys.set(way.passkey.credential, { ...way.passkey, account: account.id })
  else accounts.set(account.id, { ...account, subject: way.subject })
}

/** Staff in memory, beginning with the accounts that are given by clinic. For tests. */
export const memoryStaff = (given: Readonly<Record<PersonId, readonly Account[]>> = {}): StaffShelf => {
  const clinics = new Map<PersonId, Kept>()
  const of = (clinic: PersonId): Kept => {
    const kept = clinics.get(clinic) ?? {
      accounts: new Map((given[clinic] ?? []).map(account => [account.id, account])),
      passkeys: new Map(),
      invitations: new Map(),
      challenges: new Map(),
      settings: {},
    }
    clinics.set(clinic, kept)
    return kept
  }
  const found = (challenge: Challenge | undefined, purpose: string) =>
    challenge?.purpose === purpose ? challenge : undefined

  return {
    accounts: async clinic => [...of(clinic).accounts.values()].sort(byName),
    waiting: async clinic => {
      const kept = of(clinic)
      return [...kept.accounts.values()].filter(account => isWaiting(kept, account)).map(({ id }) => id)
    },
    isBegun: async clinic => [...of(clinic).accounts.values()].some(account => hasWayIn(of(clinic), account)),
    add: async (clinic, account) => {
      if (isTaken(of(clinic), account)) return 'name-taken'
      of(clinic).accounts.set(account.id, account)
      return 'added'
    },
    invite: async (clinic, account, invitation) => {
      if (isTaken(of(clinic), account)) return 'name-taken'
      of(clinic).accounts.set(account.id, account)
      of(clinic).invitations.set(invitation.codeHash, invitation)
      return 'invited'
    },
    inviteAgain: async (clinic, invitation) => {
      const { accounts, passkeys, invitations } = of(clinic)
      const account = accounts.get(invitation.account)
      if (!account) return 'not-an-account'
      if (account.leftAt !== undefined) return 'has-left'
      without(passkeys, passkey => passkey.account === account.id)
      without(invitations, earlier => earlier.account === account.id)
      invitations.set(invitation.codeHash, invitation)
      return 'invited'
    },
    invitation: async (clinic, codeHash) => of(clinic).invitations.get(codeHash),
    accept: async (clinic, codeHash, way, at) => {
      const kept = of(clinic)
      const invitation = kept.invitations.get(codeHash)
      const account = invitation && kept.accounts.get(invitation.account)
      if (!account || invitation.expiresAt <= at) return 'wrong-code'
      const taken = whyTaken(kept, way)
      if (taken) return taken
      kept.invitations.delete(codeHash)
      give(kept, account, way)
      return account.id
    },
    acceptFirst: async (clinic, first, way) => {
      const kept = of(clinic)
      if ([...kept.accounts.values()].some(account => hasWayIn(kept, account))) return 'wrong-code'
      if ([...kept.accounts.values()].some(({ id, name }) => name === first.name && id !== first.id))
        return 'name-taken'
      const { leftAt: _, ...account } = { ...first, lead: true }
      kept.accounts.set(account.id, account)
      give(kept, account, way)
      return account.id
    },
    leave: async (clinic, id, at) => {
      const kept = of(clinic)
      const account = kept.accounts.get(id)
      if (!account) return 'not-an-account'
      if (account.leftAt !== undefined) return 'left'
      const others = [...kept.accounts.values()].filter(
        other => other.id !== id && other.lead && other.leftAt === undefined && !isWaiting(kept, other),
      )
      if (account.lead && others.length === 0) return 'last-lead'
      without(kept.passkeys, passkey => passkey.account === id)
      without(kept.invitations, invitation => invitation.account === id)
      kept.accounts.set(id, { ...account, leftAt: at })
      return 'left'
    },

    sayWhatIsSpoken: async (clinic, id, speaks) => {
      const { accounts } = of(clinic)
      const account = accounts.get(id)
      if (!account) return
      const { speaks: _, ...rest } = account
      accounts.set(id, speaks.length > 0 ? { ...rest, speaks } : rest)
    },

    passkeys: async (clinic, account) =>
      [...of(clinic).passkeys.values()].filter(passkey => passkey.account === account),
    passkey: async (clinic, credential) => of(clinic).passkeys.get(credential),
    addPasskey: async (clinic, passkey) => {
      if (of(clinic).passkeys.has(passkey.credential)) return 'passkey-taken'
      of(clinic).passkeys.set(passkey.credential, passkey)
      return 'added'
    },
    passkeyUsed: async (clinic, credential, counter, at) => {
      const { passkeys } = of(clinic)
      const passkey = passkeys.get(credential)
      if (!passkey || !(passkey.counter < counter || (passkey.counter === 0 && counter === 0))) return false
      passkeys.set(credential, { ...passkey, counter, lastUsedAt: at })
      return true
    },
    dropPasskey: async (clinic, account, credential) => {
      const { passkeys } = of(clinic)
      if (passkeys.get(credential)?.account !== account) return 'not-found'
      if ([...passkeys.values()].filter(passkey => passkey.account === account).length === 1) return 'last-passkey'
      passkeys.delete(credential)
      return 'dropped'
    },

    putChallenge: async (clinic, challenge, now) => {
      without(of(clinic).challenges, ({ expiresAt }) => expiresAt < now)
      of(clinic).challenges.set(challenge.tokenHash, challenge)
    },
    takeChallenge: async (clinic, tokenHash, purpose) => {
      const challenge = found(of(clinic).challenges.get(tokenHash), purpose)
      if (challenge) of(clinic).challenges.delete(tokenHash)
      return challenge
    },
    challenge: async (clinic, tokenHash, purpose) => found(of(clinic).challenges.get(tokenHash), purpose),

    settings: async clinic => of(clinic).settings,
    set: async (clinic, settings) => {
      of(clinic).settings = { ...of(clinic).settings, ...settings }
    },
  }
}
