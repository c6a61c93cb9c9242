import type { PersonId } from '#record'
import type { Safe } from './keys/safe.ts'
import type { Database } from './scope.ts'
import type { StaffShelf } from './staff.ts'

const moment = (milliseconds: number): string => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()

/**
 * A shelf that notes in the safe which ways in were taken away, so that an older copy of the record, put back, lets nobody
 * in again.
 */
export const notingClosed = (shelf: StaffShelf, safe: Safe): StaffShelf => ({
  ...shelf,
  async leave(clinic, account, at) {
    const outcome = await shelf.leave(clinic, account, at)
    if (outcome === 'left') safe.noteClosed({ clinic, account, left: true, at: moment(at) })
    return outcome
  },
  async inviteAgain(clinic, invitation) {
    const outcome = await shelf.inviteAgain(clinic, invitation)
    const { account, createdAt } = invitation
    if (outcome === 'invited') safe.noteClosed({ clinic, account, at: moment(createdAt) })
    return outcome
  },
  async dropPasskey(clinic, account, credential) {
    const outcome = await shelf.dropPasskey(clinic, account, credential)
    if (outcome === 'dropped') safe.noteClosed({ clinic, account, credential, at: Temporal.Now.instant().toString() })
    return outcome
  },
})

/** Takes away again every way in that the safe lists as taken away. Done twice it changes nothing. */
export const closeListed = (database: Database, clinic: PersonId, safe: Safe): Promise<void> =>
  database.withScope(clinic, async rows => {
    for (const { account, credential, left, at } of safe.closed(clinic)) {
      const closedAt = Temporal.Instant.from(at).epochMilliseconds
      const passkeys = rows.deleteFrom('passkeys').where('clinic', '=', clinic).where('account', '=', account)
      if (credential !== undefined) await passkeys.where('credential', '=', credential).execute()
      else if (left) await passkeys.execute()
      else await passkeys.where('created_at', '<', closedAt).execute()
      if (!left) continue
      await rows.deleteFrom('invitations').where('clinic', '=', clinic).where('account', '=', account).execute()
      await rows
        .updateTable('accounts')
        .set({ left_at: closedAt })
        .where('clinic', '=', clinic)
        .where('account', '=', account)
        .where('left_at', 'is', null)
        .execute()
    }
  })
