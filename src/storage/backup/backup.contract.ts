import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { card } from '../doors.contract.ts'
import { memorySafe, type Safe } from '../keys/safe.ts'
import { markMoved } from '../reaching.ts'
import { houseIn } from '../records.ts'
import type { Database } from '../scope.ts'
import { sqlDoors } from '../sql-doors.ts'
import { sqlSessions } from '../sql-sessions.ts'
import { sqlStore } from '../sql-store.ts'
import { tell } from '../store.contract.ts'
import { verify } from '../verifying.ts'
import { backup, type Backup } from './backing-up.ts'
import { AT, erased, everything, NORTH, ownFolder, smallClinic, unsaid } from './invented.fixture.ts'
import { BackupRefused } from './refused.ts'
import { restore } from './restoring.ts'
import { scrub } from './scrubbing.ts'

const LATER = '2026-03-03T09:00:00Z'

/** What every database promises of its backups. `open` gives an empty one each time. */
export const canBePutBack = (name: string, open: () => Promise<Database>): void => {
  describe(name, () => {
    const { folder, gone } = ownFolder()
    afterAll(gone)
    let nth = 0
    let to: string
    let database: Database
    let safe: Safe
    let made: Backup
    let unsaidId: string
    beforeEach(async () => {
      to = join(folder, String(++nth))
      database = await open()
      const clinic = await smallClinic(database)
      ;({ safe } = clinic)
      unsaidId = clinic.gone.id
      made = await backup(database, NORTH, safe, { to, at: AT })
      return () => database.close()
    })

    /** Puts it into a new place and looks at that. */
    const putBack = async <T>(look: (place: Database) => Promise<T>, by = safe): Promise<T> => {
      const place = await open()
      try {
        await restore(made.folder, place, by, LATER)
        return await look(place)
      } finally {
        await place.close()
      }
    }
    const houseOf = (of: Database) => of.withScope(NORTH, rows => houseIn(rows, NORTH))

    test('what was backed up is there again: every entry, every colleague, what the clinic decided', async () => {
      const told = await everything(database, safe)
      expect(await putBack(place => everything(place, safe))).toBe(told)
      expect(await putBack(houseOf)).toEqual(await houseOf(database))
      expect((await putBack(place => verify(place, NORTH, { safe }))).broken).toBeUndefined()
    })

    test('the record goes on where it is put back, and how far it had reached is noted', async () => {
      expect(safe.heads(NORTH)).toMatchObject([{ position: 11, seal: made.manifest.head.seal }])
      await putBack(async place => {
        const [receipt] = await sqlStore(place, safe).append(NORTH, [tell('amina')], LATER)
        expect(receipt).toMatchObject({ outcome: 'stored', place: { clinic: 12 } })
        expect((await verify(place, NORTH, { safe })).broken).toBeUndefined()
      })
    })

    test('it is four plain files for its owner alone, and no key of the clinic is in them', async () => {
      expect(readdirSync(made.folder).sort()).toEqual([
        'entries.jsonl.gz',
        'house.jsonl.gz',
        'keys.jsonl.gz',
        'manifest.json',
      ])
      expect(made.name).toBe('north-20260302T090000Z')
      expect(readdirSync(to)).toEqual([made.name])
      expect(made.manifest.counts).toEqual({ entries: 11, entryKeys: 8, patientKeys: 3, accounts: 1, passkeys: 1 })
    })

    test('an older one that is put back says how much is lost, and erases again what was erased since', async () => {
      const store = sqlStore(database, safe)
      const told = tell('yusuf')
      await store.append(NORTH, [told, erased('amina')], LATER)
      const [third] = await store.read(NORTH, 'yusuf', { after: 0, limit: 1 })
      await store.append(NORTH, [unsaid('yusuf', third!.id)], LATER)
      await backup(database, NORTH, safe, { to: join(to, 'later'), at: LATER })
      const place = await open()
      const { verified, erasedAgain } = await restore(made.folder, place, safe, LATER)
      expect([verified.lost, [...erasedAgain].sort()]).toEqual([3, ['amina', 'yusuf']])
      expect(await sqlStore(place, safe).find(NORTH, third!.id)).toBeUndefined()
      expect(
        (await sqlStore(place, safe).read(NORTH, 'amina', { after: 0, limit: 9 })).map(({ kind }) => kind),
      ).toEqual(['record.patient-erased'])
      expect((await verify(place, NORTH, { safe })).broken).toBeUndefined()
      expect((await verify(place, NORTH)).broken).toBeUndefined()
      await place.close()
    })

    test('the keys of what was erased are taken out of every backup, and it can still be put back', async () => {
      const [first] = await sqlStore(database, safe).read(NORTH, 'yusuf', { after: 0, limit: 1 })
      await sqlStore(database, safe).append(NORTH, [unsaid('yusuf', first!.id), erased('amina')], LATER)
      const second = await backup(database, NORTH, safe, { to, at: LATER })
      expect(await scrub(to, NORTH, safe, LATER)).toEqual({ keys: 6, backups: 1, unread: [] })
      expect(await scrub(to, NORTH, safe, LATER)).toEqual({ keys: 0, backups: 0, unread: [] })
      expect(readdirSync(to).sort()).toEqual([made.name, second.name])
      await putBack(async place => {
        expect((await verify(place, NORTH, { safe })).broken).toBeUndefined()
        expect((await verify(place, NORTH)).broken).toBeUndefined()
        expect(await sqlStore(place, safe).find(NORTH, first!.id)).toBeUndefined()
      })
    })

    test('with another safe it is not put back, and nothing of it is left', async () => {
      const place = await open()
      const other = memorySafe()
      other.renew(NORTH, AT)
      await expect(restore(made.folder, place, other, LATER)).rejects.toMatchObject({ reason: 'wrong-safe' })
      const named: Safe = { ...other, all: () => [{ ...other.current(NORTH)!, name: safe.current(NORTH)!.name }] }
      await expect(restore(made.folder, place, named, LATER)).rejects.toMatchObject({ reason: 'not-ours' })
      await restore(made.folder, place, safe, LATER)
      await place.close()
    })

    test('two of the same moment are not written over one another', async () => {
      await expect(backup(database, NORTH, safe, { to, at: AT })).rejects.toThrow(/^There is a backup north-/)
      await putBack(async () => {})
    })

    test('it is never put over a record that is there', async () => {
      await expect(restore(made.folder, database, safe, LATER)).rejects.toMatchObject({ reason: 'not-empty' })
    })

    test('a key that was renewed since still opens it, until it is let go', async () => {
      safe.renew(NORTH, LATER)
      expect((await putBack(place => verify(place, NORTH, { safe }))).broken).toBeUndefined()
      safe.forgetRetired(NORTH)
      await expect(putBack(async () => {})).rejects.toMatchObject({ reason: 'wrong-safe' })
    })

    test('any one byte changed in any of its files is found, and nothing is put back', async () => {
      const place = await open()
      for (const name of readdirSync(made.folder)) {
        const path = join(made.folder, name)
        const whole = readFileSync(path)
        const step = Math.floor(whole.length / 12)
        // Its first bytes one by one: there a compressed file says when it was made, which nothing else looks at.
        for (let at = 0; at < whole.length; at += at < 10 ? 1 : step) {
          const changed = Buffer.from(whole)
          changed[at]! ^= 1 << (at % 8)
          writeFileSync(path, changed)
          await expect(restore(made.folder, place, safe, LATER), `${name} at ${at}`).rejects.toThrow(BackupRefused)
          expect(await everything(place, safe)).toBe('[]')
        }
        writeFileSync(path, whole)
      }
      await restore(made.folder, place, safe, LATER)
      await place.close()
    })

    test('while somebody writes, a backup holds one moment of the record', async () => {
      const store = sqlStore(database, safe)
      const writing = Promise.all(
        Array.from({ length: 20 }, () => store.append(NORTH, [tell('amina'), tell('yusuf')], AT)),
      )
      const during = await backup(database, NORTH, safe, { to: join(to, 'during'), at: AT })
      await writing
      const place = await open()
      const { verified } = await restore(during.folder, place, safe, LATER)
      expect(verified.head.position).toBe(during.manifest.counts.entries)
      await place.close()
    })

    test('a power cut while keys are taken out leaves the backup with the old keys or the new', async () => {
      await sqlStore(database, safe).append(NORTH, [erased('amina')], LATER)
      cpSync(made.folder, join(to, 'before'), { recursive: true })
      await scrub(to, NORTH, safe, LATER)
      const next = join(to, 'before', 'next')
      cpSync(made.folder, next, { recursive: true })
      for (const name of ['entries.jsonl.gz', 'house.jsonl.gz']) expect(existsSync(join(next, name))).toBe(true)
      const place = await open()
      const { manifest } = await restore(join(to, 'before'), place, safe, LATER)
      expect(manifest.counts.entryKeys).toBe(made.manifest.counts.entryKeys - 4)
      await place.close()
    })

    /** A patient's card in use, and somebody who came by it. */
    const inUse = async (of: Database) => {
      const door = card('amina', { deviceHash: 'the phone she lost', boundAt: 5 })
      await sqlDoors(of).put(NORTH, door)
      const session = { staff: 'amina', door: { door: door.id, of: 'patient', patient: 'amina' } } as const
      const kept = { clinic: NORTH, tokenHash: 'token', session, agent: 'phone', createdAt: 1, lastUsedAt: 1 }
      await sqlSessions(of).put(kept)
      return door
    }
    const letIn = async (of: Database) => [
      await sqlDoors(of).ofPatient(NORTH, 'amina'),
      await sqlSessions(of).get(NORTH, 'token'),
    ]

    test('no door and no session is in it: where it is put back, no phone from before is let in', async () => {
      const door = await inUse(database)
      expect((await letIn(database))[0]).toEqual([door])
      made = await backup(database, NORTH, safe, { to, at: LATER })
      expect(await putBack(letIn)).toEqual([[], undefined])
    })

    test('a record that goes on elsewhere keeps no door and no session where it was', async () => {
      await inUse(database)
      expect(await markMoved(database, NORTH, 10, async () => true)).toBe(false)
      expect((await letIn(database))[0]).toHaveLength(1)
      expect(await markMoved(database, NORTH, 11, async () => true)).toBe(true)
      expect(await letIn(database)).toEqual([[], undefined])
    })

    test('nothing that was unsaid before it is in it', async () => {
      expect(await putBack(place => sqlStore(place, safe).find(NORTH, unsaidId))).toBeUndefined()
    })
  })
}
