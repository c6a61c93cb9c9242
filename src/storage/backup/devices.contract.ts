import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { notingWithdrawn } from '../closing.ts'
import { rotate } from '../keys/rotating.ts'
import type { Safe } from '../keys/safe.ts'
import { byPin, late, pocket } from '../pockets/pockets.contract.ts'
import { pocketsOn, type Pockets } from '../pockets/pockets.ts'
import { sqlPockets } from '../pockets/sql-pockets.ts'
import { markMoved } from '../reaching.ts'
import type { Database } from '../scope.ts'
import { backup, type Backup } from './backing-up.ts'
import { AT, NORTH, ownFolder, smallClinic } from './invented.fixture.ts'
import { restore } from './restoring.ts'

const LATER = '2026-03-03T09:00:00Z'
const NOW = 1_770_000_000_000

/** What every database promises of the devices in its backups. `open` gives an empty one each time. */
export const bringsDevicesBack = (name: string, open: () => Promise<Database>): void => {
  describe(name, () => {
    const { folder, gone } = ownFolder()
    afterAll(gone)
    let nth = 0
    let to: string
    let database: Database
    let safe: Safe
    let pockets: Pockets
    beforeEach(async () => {
      to = join(folder, String(++nth))
      database = await open()
      ;({ safe } = await smallClinic(database))
      pockets = pocketsOn(notingWithdrawn(sqlPockets(database, safe), safe), NORTH)
      return () => database.close()
    })
    /** A shared device and somebody's own, each with a hand for later. */
    const devices = async () => {
      const [tablet, phone] = [pocket(), byPin({ wrong: 1 })]
      const hands = [late({ pocket: tablet.id }), late({ pocket: phone.id }), late()]
      for (const one of [tablet, phone]) await pockets.put(one)
      for (const one of hands) await pockets.giveLate(one)
      return { tablet, phone, hands }
    }
    const backedUp = () => backup(database, NORTH, safe, { to, at: AT })
    /** Puts it into a new place and looks at its pockets. */
    const putBack = async <T>({ folder }: Backup, look: (there: Pockets) => Promise<T>): Promise<T> => {
      const place = await open()
      try {
        await restore(folder, place, safe, LATER)
        return await look(pocketsOn(sqlPockets(place, safe), NORTH))
      } finally {
        await place.close()
      }
    }

    test('devices and hands for later are there again as they were, a half with them', async () => {
      const { tablet, phone, hands } = await devices()
      await putBack(await backedUp(), async there => {
        for (const one of [tablet, phone]) expect(await there.byToken(one.tokenHash)).toEqual(one)
        for (const one of hands) expect(await there.late(one.tokenHash)).toEqual(one)
      })
    })

    test('to a hand that held at the backup the time since does not count; one that was over stays over', async () => {
      const madeAt = Temporal.Instant.from(AT).epochMilliseconds
      const [holds, over] = [late({ endsAt: madeAt + 5 }), late({ endsAt: madeAt })]
      for (const one of [holds, over]) await pockets.giveLate(one)
      await putBack(await backedUp(), async there => {
        expect((await there.late(holds.tokenHash))?.endsAt).toBe(Temporal.Instant.from(LATER).epochMilliseconds + 5)
        expect(await there.late(over.tokenHash)).toEqual(over)
      })
    })

    test('what was withdrawn since does not come back, nor do its hands; what wrong PINs destroyed neither', async () => {
      const { tablet, phone, hands } = await devices()
      const made = await backedUp()
      await pockets.withdraw(tablet.id, NOW)
      await pockets.lock(phone.id)
      await putBack(made, async there => {
        expect((await there.byToken(tablet.tokenHash))?.withdrawnAt).toBe(NOW)
        expect((await there.byToken(phone.tokenHash))?.half).toBeUndefined()
        expect(await there.all()).toHaveLength(1)
        expect(await Promise.all(hands.map(one => there.late(one.tokenHash)))).toEqual([undefined, hands[1], hands[2]])
      })
    })

    test('what was withdrawn before is known as withdrawn, and nothing that opened it is in the backup', async () => {
      const { phone } = await devices()
      await pockets.withdraw(phone.id, NOW)
      const { half: _, pinHash: __, ...rest } = phone
      await putBack(await backedUp(), async there =>
        expect(await there.byToken(phone.tokenHash)).toEqual({ ...rest, withdrawnAt: NOW }),
      )
    })

    test('no half and no hash of a PIN can be read in its files, and one that lay unwrapped is not in them', async () => {
      const { phone } = await devices()
      const plain = byPin()
      await pockets.put(plain)
      await database.withScope(NORTH, rows =>
        rows
          .updateTable('pockets')
          .set({ half: plain.half!, half_key: null, pin_hash: plain.pinHash! })
          .where('clinic', '=', NORTH)
          .where('pocket', '=', plain.id)
          .execute(),
      )
      const made = await backedUp()
      const house = gunzipSync(readFileSync(join(made.folder, 'house.jsonl.gz'))).toString()
      expect(house).toContain(phone.tokenHash)
      for (const part of [Buffer.from(phone.half!).toString('base64'), phone.pinHash!])
        expect(house).not.toContain(part)
      await putBack(made, async there => expect((await there.byToken(plain.tokenHash))?.half).toBeUndefined())
    })

    test('a key that was renewed since still opens a half', async () => {
      const { phone } = await devices()
      const made = await backedUp()
      await rotate(database, NORTH, safe, LATER)
      await putBack(made, async there => expect(await there.byToken(phone.tokenHash)).toEqual(phone))
    })

    test('a record that goes on elsewhere keeps no device and no hand where it was', async () => {
      const { tablet, hands } = await devices()
      expect(await markMoved(database, NORTH, 11, async () => true)).toBe(true)
      expect(await pockets.byToken(tablet.tokenHash)).toBeUndefined()
      expect(await pockets.late(hands[0]!.tokenHash)).toBeUndefined()
    })
  })
}
