import type { Aways } from '#plan'
import type { PersonId, Tag } from '#record'
import type { ClinicAnchor } from '#story'
import type { WordsInDays } from '#time'

/** A professional who works here, or did. Moments are milliseconds since 1970. */
export interface Account {
  readonly id: PersonId
  /** Nobody else at this clinic has or had it. */
  readonly name: string
  readonly role: string
  readonly lead: boolean
  readonly language: Tag
  /** Languages this person speaks, as the person says: in these they may review words, and in no other. */
  readonly speaks?: readonly Tag[]
  /** Since when this person does not work here any more. An account is never given to anybody else. */
  readonly leftAt?: number
  /** How the hospital's sign-in knows this person: issuer and subject. */
  readonly subject?: string
}

/** The order of staff: the same in every database, whatever that takes for alphabetical. */
export const byName = (a: Account, b: Account): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)

/** A passkey: its public half. `credential` is the id its authenticator gave it, base64url. */
export interface Passkey {
  readonly credential: string
  readonly account: PersonId
  /** COSE. */
  readonly publicKey: Uint8Array<ArrayBuffer>
  /** How often it was used, as its authenticator counts; 0 where that does not count. */
  readonly counter: number
  readonly transports: readonly string[]
  /** What its owner calls it. */
  readonly label: string
  readonly createdAt: number
  readonly lastUsedAt?: number
}

/** An invitation that waits: the code's SHA-256 (hex), never the code. */
export interface Invitation {
  readonly codeHash: string
  readonly account: PersonId
  readonly createdAt: number
  readonly expiresAt: number
}

/** Something that was asked and waits for its one answer, by the SHA-256 (hex) of a token the asked browser holds. */
export interface Challenge {
  readonly tokenHash: string
  readonly purpose: string
  readonly body: string
  readonly expiresAt: number
}

/** How long the record is kept (whole years, as text), under which law, and what becomes of what the patient unsays. */
export interface Retention {
  readonly keepYears: string
  readonly law: string
  readonly unsay: 'as-asked' | 'kept-until-then'
}

/** What the clinic decided for itself. */
export interface Settings {
  readonly retention?: Retention
  /** The rows the clinic changed in the table of what words mean in days. */
  readonly words?: Partial<WordsInDays>
  /** Landmarks of the clinic's own, for every patient here to date by. */
  readonly anchors?: readonly ClinicAnchor[]
  readonly day?: DaySettings
  readonly safety?: SafetySettings
  /** Who is away, and who stands in. */
  readonly aways?: Aways
}

/** Rooms, and how long visits are: minutes without and with an interpreter, first and later. */
export interface DaySettings {
  readonly rooms: readonly string[]
  readonly minutes: Readonly<Record<'first' | 'firstInterpreted' | 'later' | 'laterInterpreted', number>>
}

/** What the law and the place ask where somebody is in danger: duties, numbers to call, hours until it must be seen. */
export interface SafetySettings {
  readonly duties: readonly { readonly about: 'self-harm' | 'violence' | 'child' | 'other'; readonly words: string }[]
  readonly numbers: readonly { readonly called: string; readonly number: string }[]
  readonly seenWithinMinutes: number
  /** Who has the duty where nobody else is named. */
  readonly duty?: PersonId
  /** What patients send from home: in how many working days it is heard, and whom they call meanwhile. */
  readonly home?: { readonly workingDays: number; readonly help?: string; readonly life?: string }
}

/** How somebody will be known again: by a passkey, or by the hospital's sign-in. */
export type WayIn = { readonly passkey: Passkey } | { readonly subject: string }
export type WayTaken = 'passkey-taken' | 'hospital-taken'

/** Where a clinic's staff are kept. Each call is one transaction. Every implementation passes `staff.contract.ts`. */
export interface StaffShelf {
  /** Everybody who works or worked here, by name. */
  accounts(clinic: PersonId): Promise<Account[]>
  /** Who was invited and has no way in yet. */
  waiting(clinic: PersonId): Promise<PersonId[]>
  /** Whether anybody has a way in. */
  isBegun(clinic: PersonId): Promise<boolean>
  add(clinic: PersonId, account: Account): Promise<'added' | 'name-taken'>
  /** Adds an account and the invitation to it. */
  invite(clinic: PersonId, account: Account, invitation: Invitation): Promise<'invited' | 'name-taken'>
  /** Takes away every passkey and earlier invitation of an account, and invites anew. */
  inviteAgain(clinic: PersonId, invitation: Invitation): Promise<'invited' | 'not-an-account' | 'has-left'>
  invitation(clinic: PersonId, codeHash: string): Promise<Invitation | undefined>
  /** Uses an invitation up, once and before it ends, and gives its account this way in. */
  accept(clinic: PersonId, codeHash: string, way: WayIn, at: number): Promise<PersonId | 'wrong-code' | WayTaken>
  /** Makes this the first account with a way in; an account of this id that has none is taken over. */
  acceptFirst(clinic: PersonId, first: Account, way: WayIn): Promise<PersonId | 'wrong-code' | 'name-taken' | WayTaken>
  /**
   * Ends an account with its passkeys and invitations; said again it changes nothing. The last lead who can come in
   * stays.
   */
  leave(clinic: PersonId, account: PersonId, at: number): Promise<'left' | 'not-an-account' | 'last-lead'>

  /** Says which languages somebody speaks, in place of those said before. */
  sayWhatIsSpoken(clinic: PersonId, account: PersonId, speaks: readonly Tag[]): Promise<void>

  passkeys(clinic: PersonId, account: PersonId): Promise<Passkey[]>
  passkey(clinic: PersonId, credential: string): Promise<Passkey | undefined>
  addPasskey(clinic: PersonId, passkey: Passkey): Promise<'added' | 'passkey-taken'>
  /** Notes a use. False where the counter did not move on: then a copy of the passkey is about. */
  passkeyUsed(clinic: PersonId, credential: string, counter: number, at: number): Promise<boolean>
  dropPasskey(
    clinic: PersonId,
    account: PersonId,
    credential: string,
  ): Promise<'dropped' | 'not-found' | 'last-passkey'>

  /** Keeps a challenge, and lets go of those that ended before `now`. */
  putChallenge(clinic: PersonId, challenge: Challenge, now: number): Promise<void>
  /** Takes a challenge away: a second call finds nothing. */
  takeChallenge(clinic: PersonId, tokenHash: string, purpose: string): Promise<Challenge | undefined>
  /** Looks at a challenge and leaves it. */
  challenge(clinic: PersonId, tokenHash: string, purpose: string): Promise<Challenge | undefined>

  settings(clinic: PersonId): Promise<Settings>
  /** Changes what is named, and leaves the rest as it is. */
  set(clinic: PersonId, settings: Settings): Promise<void>
}
