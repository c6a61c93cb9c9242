import { sql } from 'kysely'
import { beforeEach, describe, expect, test } from 'vitest'
import { closeListed, notingWithdrawn } from '../closing.ts'
import { MOST_WRONG } from '../doors.ts'
import { forgetRetired, rotate } from '../keys/rotating.ts'
import { memorySafe, type Safe } from '../keys/safe.ts'
import type { Database } from '../scope.ts'
import type { PocketShelf } from './pockets.ts'
import { byPin, pocket } from './pockets.contract.ts'
import { sqlPockets } from './sql-pockets.ts'
import { wrapHalves } from './wrapping.ts'

const AT = '2026-03-02T09:00:00Z'
const NOW = 1_770_000_000_000

/** What every database promises of the halves in it. A database begins empty, and knows the clinics `north` and `south`. */
export const keepsHalvesWrapped = (name: string, open: () => Promise<Database>): void => {
  describe(name, () => {
    let database: Database
    let safe: Safe
    let pockets: PocketShelf
    beforeEach(async () => {
      database = await open()
      safe = memorySafe()
      for (const clinic of ['north', 'south']) safe.renew(clinic, AT)
      pockets = sqlPockets(database, safe)
    })
    const rowOf = (id: string) =>
      database.withScope('north', rows =>
        rows.selectFrom('pockets').selectAll().where('pocket', '=', id).executeTakeFirstOrThrow(),
      )
    const kept = async () => {
      const one = byPin()
      await pockets.put('north', one)
      return one
    }

    test('the database alone holds neither the half nor what a PIN is tried against', async () => {
      const one = await kept()
      const row = await rowOf(one.id)
      const all = Buffer.concat([Buffer.from(row.half!), Buffer.from(JSON.stringify(row))])
      for (const part of [Buffer.from(one.half!), Buffer.from(one.half!).toString('base64'), one.pinHash!])
        expect(all.includes(part)).toBe(false)
      expect(row.pin_hash).toBeNull()
      expect(await pockets.byToken('north', one.tokenHash)).toEqual(one)
    })

    test('it opens with the key of this clinic for this device, and under no other', async () => {
      const [one, other] = [await kept(), await kept()]
      const elsewhere = memorySafe()
      elsewhere.renew('north', AT)
      const stolen = await sqlPockets(database, elsewhere).byToken('north', one.tokenHash)
      expect([stolen?.half, stolen?.pinHash]).toEqual([undefined, undefined])
      // Somebody with the database puts the half of one device into the row of another, of which the PIN is known.
      const { half } = await rowOf(one.id)
      await database.withScope('north', rows =>
        rows
          .updateTable('pockets')
          .set({ half })
          .where('clinic', '=', 'north')
          .where('pocket', '=', other.id)
          .execute(),
      )
      expect((await pockets.attempt('north', other.id))?.half).toBeUndefined()
    })

    test('a renewed key keeps it opening, and the old one is let go of only when nothing is wrapped by it', async () => {
      const one = await kept()
      const before = await rowOf(one.id)
      safe.renew('north', AT)
      expect(await pockets.byToken('north', one.tokenHash)).toEqual(one)
      expect(await forgetRetired(database, 'north', safe)).toBeUndefined()
      await rotate(database, 'north', safe, AT)
      expect((await rowOf(one.id)).half).not.toEqual(before.half)
      expect(await forgetRetired(database, 'north', safe)).toBe(2)
      expect(await pockets.byToken('north', one.tokenHash)).toEqual(one)
    })

    test('one that lies there as it is, from before, is wrapped at the next start, once', async () => {
      const old = byPin()
      await database.withScope('north', rows =>
        sql`insert into pockets (clinic, pocket, kind, staff, token_hash, half, pin_hash, wrong, created_at, last_used_at)
          values ('north', ${old.id}, 'own', 'lis', ${old.tokenHash}, ${old.half}, ${old.pinHash}, 0, ${old.createdAt}, ${old.lastUsedAt})`.execute(
          rows,
        ),
      )
      expect((await pockets.byToken('north', old.tokenHash))?.half).toBeUndefined()
      expect([await wrapHalves(database, 'north', safe), await wrapHalves(database, 'north', safe)]).toEqual([1, 0])
      expect(await pockets.byToken('north', old.tokenHash)).toEqual(old)
      const row = await rowOf(old.id)
      expect([row.pin_hash, Buffer.from(row.half!).includes(Buffer.from(old.half!))]).toEqual([null, false])
    })

    test('of one that wrong PINs destroyed before, nothing lies there any more that a PIN could be tried against', async () => {
      const old = byPin()
      await database.withScope('north', rows =>
        sql`insert into pockets (clinic, pocket, kind, staff, token_hash, half, pin_hash, wrong, created_at, last_used_at)
          values ('north', ${old.id}, 'own', 'lis', ${old.tokenHash}, null, ${old.pinHash}, 5, ${old.createdAt}, ${old.lastUsedAt})`.execute(
          rows,
        ),
      )
      expect(await wrapHalves(database, 'north', safe)).toBe(0)
      expect((await rowOf(old.id)).pin_hash).toBeNull()
    })

    test('one that no key here opens is not used up by trying: it opens again where its key is', async () => {
      const one = await kept()
      const elsewhere = memorySafe()
      elsewhere.renew('north', AT)
      for (let tried = 0; tried < MOST_WRONG + 1; tried++)
        expect(await sqlPockets(database, elsewhere).attempt('north', one.id)).toMatchObject({ wrong: 0 })
      expect(await pockets.attempt('north', one.id)).toEqual({ ...one, wrong: 1 })
    })

    test('a half that wrong PINs destroyed does not come back with an older copy of its row', async () => {
      const one = await kept()
      const { half, half_key } = await rowOf(one.id)
      await notingWithdrawn(pockets, safe).lock('north', one.id)
      await database.withScope('north', rows =>
        rows.updateTable('pockets').set({ half, half_key }).where('clinic', '=', 'north').execute(),
      )
      expect((await pockets.byToken('north', one.tokenHash))?.half).toEqual(one.half)
      await closeListed(database, 'north', safe)
      const { half: _, pinHash: __, ...rest } = one
      expect(await pockets.byToken('north', one.tokenHash)).toEqual(rest)
    })

    test('a device that was withdrawn hears so also from a copy of the record that never knew it', async () => {
      const noting = notingWithdrawn(pockets, safe)
      const [one, own] = [pocket(), pocket({ of: 'own' })]
      for (const each of [one, own]) await noting.put('north', each)
      await noting.withdraw('north', one.id, NOW)
      await noting.withdrawOwnOf('north', 'lis', NOW)
      const older = await open()
      await closeListed(older, 'north', safe)
      await closeListed(older, 'north', safe)
      for (const { tokenHash } of [one, own])
        expect(await sqlPockets(older, safe).byToken('north', tokenHash)).toMatchObject({ withdrawnAt: NOW })
      expect(await sqlPockets(older, safe).all('north')).toEqual([])
    })
  })
}
