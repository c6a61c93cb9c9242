import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clinicIn, type Clinic } from '../../../bench/sync/desk.ts'
import { overwrittenUnseen, standingSide } from '../../../bench/sync/history.ts'
import { livedWith, nothingFound, type Found } from '../../../bench/sync/ours.ts'
import type { Spoiled } from '../../../bench/sync/own-device.ts'
import { planOf } from '../../../bench/sync/plan.ts'

/** Some twenty patients with three devices each, a few for every draw. */
const EACH = 4
const DRAWS = 5
const STEPS = 24
/** More that is malformed than there will ever be: so few patients would have none. */
const ODD_IN = 12

const inAClinic = async <T>(work: (clinic: Clinic) => Promise<T>): Promise<T> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-sync-'))
  try {
    const clinic = await clinicIn(join(folder, 'data'))
    const made = await work(clinic)
    expect((await clinic.close()).holds).toBe(true)
    return made
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

interface Living {
  readonly named?: string
  readonly patients?: number
  readonly spoiled?: Spoiled
}

const lived = (clinic: Clinic, seed: number, { named = '', patients = EACH, spoiled }: Living): Promise<Found> =>
  livedWith(clinic, {
    seed,
    patients,
    steps: STEPS,
    oddIn: ODD_IN,
    atOnce: 4,
    named,
    ...(spoiled ? { spoiled } : {}),
  })

describe('three devices of each patient, and a network that comes and goes', () => {
  it('lose nothing: all is stored once, what is malformed is named, both stand, and everybody sees the same', () =>
    inAClinic(async clinic => {
      let [disagreements, malformed] = [0, 0]
      // One clinic for all of them: the same seed twice would be the same ids twice.
      const seeds = fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: DRAWS, maxLength: DRAWS })
      const { told: _, odd: __, disagreements: ___, ...nothing } = nothingFound()
      const losesNothing = async (seed: number): Promise<void> => {
        const { told, odd, disagreements: some, ...lost } = await lived(clinic, seed, { named: `-${seed}` })
        disagreements += some
        malformed += odd
        expect(told).toBeGreaterThan(EACH)
        expect(lost, `seed ${seed}`).toEqual(nothing)
      }
      const property = fc.asyncProperty(seeds, async all => {
        for (const seed of all) await losesNothing(seed)
      })
      await fc.assert(property, { numRuns: 1, endOnFailure: true })
      expect(disagreements).toBeGreaterThan(0)
      expect(malformed).toBeGreaterThan(0)
    }))
})

describe('what looks for losses finds them', () => {
  const SEED = 7
  const found = (spoiled: Spoiled): Promise<Found> => inAClinic(clinic => lived(clinic, SEED, { patients: 2, spoiled }))

  it('where a drawer lets go of what was told before the desk has it', async () => {
    const { missing } = await found(parts => ({
      ...parts,
      drawer: { ...parts.drawer!, waiting: async () => [] },
    }))
    expect(missing).toBeGreaterThan(0)
  })

  it('where a device hears of every entry that it was stored', async () => {
    const { unnamed } = await found(parts => ({
      ...parts,
      road: {
        ...parts.road,
        push: async entries => {
          const { receipts } = await parts.road.push(entries)
          const place = { clinic: 1, patient: 1, storedAt: '2026-03-02T11:00:00Z' }
          return { receipts: receipts.map((_, at) => ({ id: entries[at]!.id, outcome: 'stored' as const, place })) }
        },
      },
    }))
    expect(unnamed).toBeGreaterThan(0)
  })

  it('where a page stops reading what others told after its first words with the desk', async () => {
    const { differing } = await found(parts => {
      let asked = 0
      const read = async (after: number) =>
        ++asked > 2 ? { entries: [], upTo: after, more: false } : parts.road.read(after)
      return { ...parts, road: { ...parts.road, read } }
    })
    expect(differing).toBeGreaterThan(0)
  })

  it('where somebody overwrites what they never saw, and not where they saw it', () => {
    const first = { id: 'a', what: 'words 0', knew: new Set<string>() }
    const seen = { id: 'b', what: 'words 0', knew: new Set(['a']) }
    const unseen = { id: 'c', what: 'words 0', knew: new Set(['a']) }
    const left = new Map([['words 0', 'b']])
    expect(overwrittenUnseen([first, seen], left)).toBe(0)
    expect(overwrittenUnseen([first, seen, unseen], left)).toBe(1)
    expect(standingSide([first, seen, unseen]).get('words 0')).toEqual(['b', 'c'])
  })
})

it('the same seed draws the same plan, with every way to be cut, to crash and to be malformed in it', () => {
  const plans = Array.from({ length: 200 }, (_, nth) => planOf(3, nth, STEPS))
  expect(plans).toEqual(Array.from({ length: 200 }, (_, nth) => planOf(3, nth, STEPS)))
  const steps = plans.flatMap(plan => plan.steps)
  const cuts = new Set(steps.flatMap(step => (step.do === 'send' ? step.cut : [])))
  expect([...cuts].toSorted()).toEqual(['after', 'before', 'late', 'none'])
  expect(new Set(steps.flatMap(step => (step.do === 'odd' ? step.odd : []))).size).toBe(8)
  expect(plans.flatMap(plan => plan.clocks).some(clock => clock < -70_000_000)).toBe(true)
  expect(plans.flatMap(plan => plan.clocks).some(clock => clock > 70_000_000)).toBe(true)
})
