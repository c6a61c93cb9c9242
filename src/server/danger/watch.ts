import { may, type Action } from '#people'
import { watchedBy, type Front, type Watch } from '#plan'
import type { PersonId } from '#record'
import type { Account } from '#storage'
import type { Desk } from '../parts.ts'
import { awaysIn, safetyIn } from './settings.ts'

type Parts = Pick<Desk, 'accounts' | 'clock' | 'clinic'>

/** Everybody who works here, can come in, and may answer a danger, or do what is asked instead. */
export const answering = async (
  { accounts }: Pick<Parts, 'accounts'>,
  action: Action = 'raise-danger',
): Promise<readonly Account[]> => {
  const waiting = new Set(await accounts.waiting())
  return (await accounts.all()).filter(
    account => account.leftAt === undefined && !waiting.has(account.id) && may(account, action),
  )
}

/** Who works here and who is away, at this moment. */
export const watchOn = async (desk: Parts, action?: Action): Promise<Watch> => {
  const decided = await desk.accounts.settings()
  return {
    now: Temporal.Instant.fromEpochMilliseconds(desk.clock()).toString(),
    timeZone: desk.clinic.timeZone,
    aways: awaysIn(decided),
    staff: (await answering(desk, action)).map(({ id }) => id),
    duty: safetyIn(decided).duty,
  }
}

/** The open dangers on a patient's front, with those before whom each stands now. */
export const standingOn = (
  { dangers, excluded }: Pick<Front, 'dangers' | 'excluded'>,
  watch: Watch,
): readonly { readonly danger: Front['dangers'][number]; readonly before: ReadonlySet<PersonId> }[] => {
  const shutOut = new Set(excluded.map(({ person }) => person))
  return dangers.map(danger => ({ danger, before: watchedBy(danger, { ...watch, shutOut }) }))
}
