import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry, EntryId } from '#record'
import { accountsOf, memoryStore, openFolder, safeBeside, type Store } from '#storage'
import { entry, LIS, PATIENT, registered } from '../invented.ts'
import { intakeOn } from '../intake.ts'
import { kinds } from '../kinds.ts'
import { ownEntry } from '../own-entry.ts'
import { NAMED_WITHIN, unnamedFilesOn } from './unnamed.ts'

const HOUR = 3_600_000
const NOON = Date.UTC(2026, 2, 2, 11)

/** A clinic with one registered patient, as far as files are taken in, named and erased; the clock in the hand of the test. */
const clinicWith = async (store: Store = memoryStore()) => {
  const time = { now: NOON }
  const faults: unknown[] = []
  let drawn = 0
  const desk = {
    clinic: { id: 'invented', language: 'da', timeZone: 'Europe/Copenhagen' },
    store,
    kinds,
    accounts: accountsOf([LIS]),
    clock: () => time.now,
    random: (bytes: number) => {
      const made = new Uint8Array(bytes)
      new DataView(made.buffer).setUint32(0, ++drawn)
      return made
    },
    log: { answered: () => {}, fault: (line: unknown) => void faults.push(line) },
  }
  const intake = intakeOn(desk, { changed: () => {} })
  const outcome = ([receipt]: Awaited<ReturnType<typeof intake.put>>) =>
    receipt?.outcome === 'refused' ? receipt.reason : receipt?.outcome
  await intake.push({ screen: 'staff', staff: LIS.id, patient: PATIENT }, [registered()])
  const byPhone = async (told: Entry) =>
    outcome(await intake.push({ screen: 'phone', staff: PATIENT, patient: PATIENT }, [told]))
  return {
    time,
    faults,
    store,
    sweep: unnamedFilesOn(desk),
    /** Whoever begins anew remembers nothing. */
    begunAnew: () => unnamedFilesOn(desk),
    kept: async (layer: Entry['layer'] = 'table'): Promise<EntryId> => {
      const body = { type: 'audio/webm', bytes: 'c291bmQ=' }
      const file = ownEntry(desk, { patient: PATIENT, kind: 'record.file-kept', layer, by: PATIENT, body })
      expect(outcome(await intake.put([file]))).toBe('stored')
      return file.id
    },
    names: async (voice: EntryId) => {
      const told = entry('visit.told-from-home', { what: 'word', said: { voice } }, { by: PATIENT })
      return { id: told.id, outcome: await byPhone(told) }
    },
    unsays: (id: EntryId) => byPhone(entry('record.unsaid', { entry: id, why: 'asked' }, { by: PATIENT })),
    takesBack: (id: EntryId) => byPhone(entry('record.taken-back', { entry: id }, { by: PATIENT })),
    isThere: async (id: EntryId) => (await store.find('invented', id)) !== undefined,
  }
}

describe('a file that nothing names', () => {
  it('is erased after a day, as what is unsaid is; one that is younger stays', async () => {
    const { kept, sweep, time, isThere, store } = await clinicWith()
    const old = await kept()
    time.now += NAMED_WITHIN - 1
    const young = await kept()
    expect(await sweep()).toBe(0)
    time.now += 1
    expect(await sweep()).toBe(1)
    expect([await isThere(old), await isThere(young)]).toEqual([false, true])
    const left = await store.read('invented', PATIENT, { after: 0, limit: 99, kinds: ['record.unsaid'] })
    expect(left).toMatchObject([{ layer: 'table', source: { byHandOf: 'invented' }, body: { why: 'unnamed' } }])
    expect(await sweep()).toBe(0)
  })

  it('once it is erased is named by nothing any more', async () => {
    const { kept, sweep, time, names } = await clinicWith()
    const file = await kept()
    time.now += NAMED_WITHIN
    await sweep()
    expect((await names(file)).outcome).toBe('was-unsaid')
  })

  it('leaves its tombstone where it lay: of what was told apart nothing lies open', async () => {
    const { kept, sweep, time, store } = await clinicWith()
    await kept('protected')
    time.now += NAMED_WITHIN
    expect(await sweep()).toBe(1)
    const left = await store.read('invented', PATIENT, { after: 0, limit: 99, kinds: ['record.unsaid'] })
    expect(left.map(({ layer }) => layer)).toEqual(['protected'])
  })

  it('whose clock was set back meanwhile is not taken for old', async () => {
    const { kept, sweep, time, isThere } = await clinicWith()
    const file = await kept()
    time.now -= 30 * NAMED_WITHIN
    expect([await sweep(), await isThere(file)]).toEqual([0, true])
  })

  it('in a record on a disk cannot be read any more, and the others can', async () => {
    const data = mkdtempSync(join(tmpdir(), 'tessera-unnamed-'))
    const { store } = openFolder(data, safeBeside(data))
    const { kept, sweep, names, time, isThere } = await clinicWith(store)
    const [old, told] = [await kept(), await kept()]
    expect((await names(told)).outcome).toBe('stored')
    time.now += NAMED_WITHIN
    expect([await sweep(), await isThere(old), await isThere(told)]).toEqual([1, false, true])
    expect(await store.idsOf('invented', 'record.file-kept')).toMatchObject([{ id: told }])
    await store.close()
  })

  it('is left where the record cannot be read just then, the log is told so without words, and it goes the next time', async () => {
    const store = memoryStore()
    let isDown = false
    const find: Store['find'] = async (...asked) => {
      if (isDown) throw new Error('not reachable')
      return store.find(...asked)
    }
    const { kept, sweep, time, faults } = await clinicWith({ ...store, find })
    await kept()
    time.now += NAMED_WITHIN
    isDown = true
    expect([await sweep(), faults]).toMatchObject([0, [{ request: 'unnamed-files' }]])
    isDown = false
    expect(await sweep()).toBe(1)
  })
})

describe('a file that something names', () => {
  it('stays, however old, also where what names it was taken back; it goes when that is unsaid', async () => {
    const { kept, sweep, begunAnew, time, names, takesBack, unsays, isThere } = await clinicWith()
    const [one, other] = [await kept(), await kept()]
    const [back, gone] = [await names(one), await names(other)]
    expect(await takesBack(back.id)).toBe('stored')
    time.now += 400 * NAMED_WITHIN
    expect([await sweep(), await begunAnew()(), await isThere(one), await isThere(other)]).toEqual([0, 0, true, true])
    expect(await unsays(gone.id)).toBe('stored')
    expect(await isThere(other)).toBe(false)
  })

  it('in the moment between looking and erasing stays too', async () => {
    const store = memoryStore()
    let meanwhile = async () => {}
    const find: Store['find'] = async (...asked) => {
      const found = await store.find(...asked)
      const once = meanwhile
      meanwhile = async () => {}
      await once()
      return found
    }
    const { kept, sweep, names, time, isThere } = await clinicWith({ ...store, find })
    const file = await kept()
    time.now += NAMED_WITHIN
    meanwhile = async () => expect((await names(file)).outcome).toBe('stored')
    expect([await sweep(), await isThere(file)]).toEqual([0, true])
    expect([await sweep(), await isThere(file)]).toEqual([0, true])
  })

  it('is never erased and every other is, whatever the order of sending, naming, unsaying, sweeping and of the clock', async () => {
    const step = fc.oneof(
      fc.record({ of: fc.constant('keep' as const) }),
      fc.record({ of: fc.constantFrom('name' as const, 'unsay' as const, 'take-back' as const), nth: fc.nat(9) }),
      fc.record({ of: fc.constant('clock' as const), hours: fc.integer({ min: -8, max: 30 }) }),
      fc.record({ of: fc.constantFrom('sweep' as const, 'sweep-anew' as const, 'race' as const), nth: fc.nat(9) }),
    )
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async steps => {
        const clinic = await clinicWith()
        const { time } = clinic
        const files: { id: EntryId; at: number; gone: boolean; by: Set<EntryId> }[] = []
        const tellings: { id: EntryId; of: number }[] = []
        const name = async (nth: number) => {
          const file = files[nth % files.length]
          if (!file) return
          const { id, outcome } = await clinic.names(file.id)
          if (outcome === 'stored') {
            file.by.add(id)
            tellings.push({ id, of: files.indexOf(file) })
          }
          return { file, outcome }
        }
        /** Every file that is named, or young, is there still; of the others none is, once it was swept. */
        const holds = async (isSwept: boolean) => {
          for (const file of files) {
            const isOld = time.now - file.at >= NAMED_WITHIN
            if (isSwept && isOld && file.by.size === 0) file.gone = true
            expect(await clinic.isThere(file.id)).toBe(!file.gone)
          }
        }
        for (const one of steps) {
          if (one.of === 'keep') files.push({ id: await clinic.kept(), at: time.now, gone: false, by: new Set() })
          if (one.of === 'clock') time.now += one.hours * HOUR
          if (one.of === 'name') {
            const named = await name(one.nth)
            if (named) expect(named.outcome === 'stored').toBe(!named.file.gone)
          }
          if (one.of === 'take-back' || one.of === 'unsay') {
            const telling = tellings[one.nth % tellings.length]
            if (!telling) continue
            const outcome = await (one.of === 'unsay' ? clinic.unsays(telling.id) : clinic.takesBack(telling.id))
            const file = files[telling.of]!
            if (one.of === 'unsay' && outcome === 'stored' && file.by.delete(telling.id) && file.by.size === 0)
              file.gone = true
          }
          if (one.of === 'sweep') await clinic.sweep()
          if (one.of === 'sweep-anew') await clinic.begunAnew()()
          if (one.of === 'race') {
            // Named while it is swept: it stays and is named, or it goes and is not.
            const [named] = await Promise.all([name(one.nth), clinic.sweep()])
            if (named && named.outcome !== 'stored') named.file.gone = true
          }
          await holds(one.of === 'sweep' || one.of === 'sweep-anew' || one.of === 'race')
        }
        expect(clinic.faults).toEqual([])
      }),
      { numRuns: 150 },
    )
  })
})
