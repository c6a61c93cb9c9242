import type { PersonId } from '#record'
import type { Door, DoorShelf } from './doors.ts'
import type { Closed, Safe } from './keys/safe.ts'
import type { Pocket, PocketShelf } from './pockets/pockets.ts'
import { takeAwayListed } from './pockets/withdrawing.ts'
import type { Database, Rows } from './scope.ts'
import type { StaffShelf } from './staff.ts'

const now = (): string => Temporal.Now.instant().toString()
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
    if (outcome === 'dropped') safe.noteClosed({ clinic, account, credential, at: now() })
    return outcome
  },
})

/**
 * The same of doors: a card that was ended as its phone was lost stays ended. An interpreter's link is over within the day
 * and is not noted.
 */
export const notingEnded = (shelf: DoorShelf, safe: Safe): DoorShelf => {
  const note = (clinic: PersonId, ended: readonly Door[]): void => {
    for (const { id, of } of ended) if (of !== 'interpreter') safe.noteClosed({ clinic, door: id, at: now() })
  }
  return {
    ...shelf,
    async put(clinic, door) {
      const before = door.of === 'patient' ? await shelf.ofPatient(clinic, door.patient) : []
      await shelf.put(clinic, door)
      note(
        clinic,
        before.filter(({ id, of }) => of === 'patient' && id !== door.id),
      )
    },
    async drop(clinic, id) {
      const door = await shelf.byId(clinic, id)
      await shelf.drop(clinic, id)
      note(clinic, door ? [door] : [])
    },
    async dropOfPatient(clinic, patient) {
      const doors = await shelf.ofPatient(clinic, patient)
      await shelf.dropOfPatient(clinic, patient)
      note(clinic, doors)
    },
  }
}

/** The same of pockets: a device that was lost carries nothing, whichever copy of the record is put back. */
export const notingWithdrawn = (shelf: PocketShelf, safe: Safe): PocketShelf => ({
  ...shelf,
  async lock(clinic, id) {
    const stood = await shelf.lock(clinic, id)
    if (stood) safe.noteClosed({ clinic, pocket: id, locked: true, at: now() })
    return stood
  },
  async withdraw(clinic, id, at) {
    const before = await shelf.all(clinic)
    const stood = await shelf.withdraw(clinic, id, at)
    if (stood) safe.noteClosed(lineOf(clinic, { id, at, before }))
    return stood
  },
  async withdrawOwnOf(clinic, staff, at) {
    const before = await shelf.all(clinic)
    const ids = await shelf.withdrawOwnOf(clinic, staff, at)
    for (const id of ids) safe.noteClosed(lineOf(clinic, { id, at, before }))
    return ids
  },
})

/** With what its device holds, hashed: a copy of the record that never knew this pocket can tell it so. */
const lineOf = (
  clinic: PersonId,
  { id, at, before }: { id: string; at: number; before: readonly Pocket[] },
): Closed => {
  const token = before.find(pocket => pocket.id === id)?.tokenHash
  return { clinic, pocket: id, ...(token === undefined ? {} : { token }), at: moment(at) }
}

type OfAccount = Extract<Closed, { account: PersonId }>

const closeAccount = async (rows: Rows, { clinic, account, credential, left, at }: OfAccount): Promise<void> => {
  const closedAt = Temporal.Instant.from(at).epochMilliseconds
  const passkeys = rows.deleteFrom('passkeys').where('clinic', '=', clinic).where('account', '=', account)
  if (credential !== undefined) await passkeys.where('credential', '=', credential).execute()
  else if (left) await passkeys.execute()
  else await passkeys.where('created_at', '<', closedAt).execute()
  if (!left) return
  await takeAwayListed(rows, clinic, { staff: account }, closedAt)
  await rows.deleteFrom('invitations').where('clinic', '=', clinic).where('account', '=', account).execute()
  await rows
    .updateTable('accounts')
    .set({ left_at: closedAt })
    .where('clinic', '=', clinic)
    .where('account', '=', account)
    .where('left_at', 'is', null)
    .execute()
}

/** Takes away again every way in that the safe lists as taken away. Done twice it changes nothing. */
export const closeListed = (database: Database, clinic: PersonId, safe: Safe): Promise<void> =>
  database.withScope(clinic, async rows => {
    for (const line of safe.closed(clinic))
      if ('door' in line)
        for (const way of ['sessions', 'doors'] as const)
          await rows.deleteFrom(way).where('clinic', '=', clinic).where('door', '=', line.door).execute()
      else if ('pocket' in line)
        await takeAwayListed(rows, clinic, line, Temporal.Instant.from(line.at).epochMilliseconds)
      else await closeAccount(rows, line)
  })
