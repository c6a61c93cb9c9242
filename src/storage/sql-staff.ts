import type { Selectable } from 'kysely'
import type { PersonId } from '#record'
import type { Database, Rows } from './scope.ts'
import { sqlChallenges } from './sql-challenges.ts'
import { sqlPasskeys, toPasskeyRow } from './sql-passkeys.ts'
import { byName, type Account, type Invitation, type StaffShelf, type WayIn, type WayTaken } from './staff.ts'
import type { Tables } from './tables.ts'

const accountOf = (row: Selectable<Tables['accounts']>): Account => ({
  id: row.account,
  name: row.name,
  role: row.role,
  lead: row.lead === 1,
  language: row.language,
  ...(row.left_at === null ? {} : { leftAt: row.left_at }),
  ...(row.subject === null ? {} : { subject: row.subject }),
  ...(row.speaks === '[]' ? {} : { speaks: JSON.parse(row.speaks) as string[] }),
})

const toRow = (clinic: PersonId, { id, name, role, lead, language, leftAt, subject, speaks = [] }: Account) => ({
  clinic,
  account: id,
  name,
  role,
  lead: lead ? 1 : 0,
  language,
  left_at: leftAt ?? null,
  subject: subject ?? null,
  speaks: JSON.stringify(speaks),
})

const invitationOf = (row: Selectable<Tables['invitations']>): Invitation => ({
  codeHash: row.code_hash,
  account: row.account,
  createdAt: row.created_at,
  expiresAt: row.expires_at,
})

/** Makes whoever else decides something about this clinic's staff wait until the transaction ends. */
const inTurn = async (rows: Rows, clinic: PersonId): Promise<void> => {
  await rows
    .updateTable('clinics')
    .set(row => ({ settings: row.ref('settings') }))
    .where('clinic', '=', clinic)
    .execute()
}

const accountsIn = async (rows: Rows, clinic: PersonId): Promise<Account[]> =>
  (await rows.selectFrom('accounts').selectAll().where('clinic', '=', clinic).execute()).map(accountOf).sort(byName)

const waitingIn = async (rows: Rows, clinic: PersonId): Promise<PersonId[]> => {
  const found = await rows
    .selectFrom('accounts')
    .select('account')
    .where('clinic', '=', clinic)
    .where('subject', 'is', null)
    .where('account', 'in', rows.selectFrom('invitations').select('account').where('clinic', '=', clinic))
    .where('account', 'not in', rows.selectFrom('passkeys').select('account').where('clinic', '=', clinic))
    .execute()
  return found.map(({ account }) => account)
}

const isBegunIn = async (rows: Rows, clinic: PersonId): Promise<boolean> => {
  const passkey = await rows.selectFrom('passkeys').select('account').where('clinic', '=', clinic).executeTakeFirst()
  if (passkey) return true
  const bound = rows.selectFrom('accounts').select('account').where('clinic', '=', clinic)
  return Boolean(await bound.where('subject', 'is not', null).executeTakeFirst())
}

const isTaken = async (rows: Rows, clinic: PersonId, { id, name }: Account): Promise<boolean> =>
  (await accountsIn(rows, clinic)).some(account => account.name === name || account.id === id)

const addInvitation = async (rows: Rows, clinic: PersonId, invitation: Invitation): Promise<void> => {
  const { codeHash: code_hash, account, createdAt: created_at, expiresAt: expires_at } = invitation
  await rows.insertInto('invitations').values({ clinic, code_hash, account, created_at, expires_at }).execute()
}

const dropOf = async (rows: Rows, clinic: PersonId, account: PersonId): Promise<void> => {
  for (const table of ['passkeys', 'invitations'] as const)
    await rows.deleteFrom(table).where('clinic', '=', clinic).where('account', '=', account).execute()
}

const whyTaken = async (rows: Rows, clinic: PersonId, way: WayIn): Promise<WayTaken | undefined> => {
  if ('passkey' in way) {
    const same = rows.selectFrom('passkeys').select('account').where('clinic', '=', clinic)
    return (await same.where('credential', '=', way.passkey.credential).executeTakeFirst()) && 'passkey-taken'
  }
  return (await accountsIn(rows, clinic)).some(({ subject }) => subject === way.subject) ? 'hospital-taken' : undefined
}

const give = async (rows: Rows, clinic: PersonId, account: PersonId, way: WayIn): Promise<void> => {
  if ('passkey' in way) {
    const passkey = toPasskeyRow(clinic, { ...way.passkey, account })
    await rows.insertInto('passkeys').values(passkey).execute()
  } else
    await rows
      .updateTable('accounts')
      .set({ subject: way.subject })
      .where('clinic', '=', clinic)
      .where('account', '=', account)
      .execute()
}

/** Staff in the same database as the record. */
export const sqlStaff = (database: Database): StaffShelf => {
  const reading = <T>(clinic: PersonId, work: (rows: Rows) => Promise<T>): Promise<T> =>
    database.withScope(clinic, work)
  const deciding = <T>(clinic: PersonId, work: (rows: Rows) => Promise<T>): Promise<T> =>
    database.withScope(clinic, async rows => {
      await inTurn(rows, clinic)
      return work(rows)
    })

  return {
    ...sqlPasskeys(database, deciding),
    ...sqlChallenges(database, deciding),
    accounts: clinic => reading(clinic, rows => accountsIn(rows, clinic)),
    waiting: clinic => reading(clinic, rows => waitingIn(rows, clinic)),
    isBegun: clinic => reading(clinic, rows => isBegunIn(rows, clinic)),
    add: (clinic, account) =>
      deciding(clinic, async rows => {
        if (await isTaken(rows, clinic, account)) return 'name-taken'
        await rows.insertInto('accounts').values(toRow(clinic, account)).execute()
        return 'added'
      }),
    invite: (clinic, account, invitation) =>
      deciding(clinic, async rows => {
        if (await isTaken(rows, clinic, account)) return 'name-taken'
        await rows.insertInto('accounts').values(toRow(clinic, account)).execute()
        await addInvitation(rows, clinic, invitation)
        return 'invited'
      }),
    inviteAgain: (clinic, invitation) =>
      deciding(clinic, async rows => {
        const account = (await accountsIn(rows, clinic)).find(({ id }) => id === invitation.account)
        if (!account) return 'not-an-account'
        if (account.leftAt !== undefined) return 'has-left'
        await dropOf(rows, clinic, account.id)
        await addInvitation(rows, clinic, invitation)
        return 'invited'
      }),
    invitation: (clinic, codeHash) =>
      reading(clinic, async rows => {
        const found = rows.selectFrom('invitations').selectAll().where('clinic', '=', clinic)
        const row = await found.where('code_hash', '=', codeHash).executeTakeFirst()
        return row && invitationOf(row)
      }),
    accept: (clinic, codeHash, way, at) =>
      deciding(clinic, async rows => {
        const taken = await whyTaken(rows, clinic, way)
        const invited = rows.selectFrom('invitations').select('account').where('clinic', '=', clinic)
        const row = await invited.where('code_hash', '=', codeHash).where('expires_at', '>', at).executeTakeFirst()
        if (!row || taken) return taken && row ? taken : 'wrong-code'
        await rows.deleteFrom('invitations').where('clinic', '=', clinic).where('code_hash', '=', codeHash).execute()
        await give(rows, clinic, row.account, way)
        return row.account
      }),
    acceptFirst: (clinic, first, way) =>
      deciding(clinic, async rows => {
        if (await isBegunIn(rows, clinic)) return 'wrong-code'
        const accounts = await accountsIn(rows, clinic)
        if (accounts.some(({ id, name }) => name === first.name && id !== first.id)) return 'name-taken'
        const { leftAt: _, ...account } = first
        const row = toRow(clinic, { ...account, lead: true })
        await rows
          .insertInto('accounts')
          .values(row)
          .onConflict(conflict => conflict.columns(['clinic', 'account']).doUpdateSet(row))
          .execute()
        await give(rows, clinic, first.id, way)
        return first.id
      }),
    sayWhatIsSpoken: (clinic, id, speaks) =>
      deciding(clinic, async rows => {
        const own = rows.updateTable('accounts').set({ speaks: JSON.stringify(speaks) })
        await own.where('clinic', '=', clinic).where('account', '=', id).execute()
      }),
    leave: (clinic, id, at) =>
      deciding(clinic, async rows => {
        const accounts = await accountsIn(rows, clinic)
        const account = accounts.find(one => one.id === id)
        if (!account) return 'not-an-account'
        if (account.leftAt !== undefined) return 'left'
        const waiting = await waitingIn(rows, clinic)
        const others = accounts.filter(
          other => other.id !== id && other.lead && other.leftAt === undefined && !waiting.includes(other.id),
        )
        if (account.lead && others.length === 0) return 'last-lead'
        await dropOf(rows, clinic, id)
        await rows
          .updateTable('accounts')
          .set({ left_at: at })
          .where('clinic', '=', clinic)
          .where('account', '=', id)
          .execute()
        return 'left'
      }),
  }
}
