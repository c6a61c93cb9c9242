import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { changedWords, dayOf, defaultWords, isoDayOf, readWhen, Stage, type WordsInDays } from './index.ts'
import { accepts } from './told.fixture.ts'

const anyStage = fc.constantFrom(...Stage.options)
const anyBirth = fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2000-01-01') })
const around = (of: 'whole' | 'start' | 'end') => ({ of, form: 'stretch', toldOn: '2026-01-01' }) as const
/** The day somebody has a birthday, in the plain calendar. */
const birthday = (birth: number, years: number): number =>
  dayOf(Temporal.PlainDate.from(isoDayOf(birth)).add({ years }).toString())

const holds = (stage: Stage, birth: number, on: number, words: WordsInDays): readonly boolean[] =>
  (
    [
      ['whole', { birth, start: on, end: on + 9 }],
      ['start', { birth, start: on, end: on + 9 }],
      ['end', { birth, start: birth, end: on + 1 }],
    ] as const
  ).flatMap(([of, at]) => {
    const { told, stretched } = readWhen({ how: 'stage', stage }, around(of), words)
    return [accepts(told, at), accepts(stretched, at)]
  })

test('a part of a life holds every day of the years it stands for, told and stretched', () => {
  fc.assert(
    fc.property(anyStage, anyBirth, fc.double({ min: 0, max: 1, noNaN: true }), (stage, birth, part) => {
      const { least, most } = defaultWords.stages[stage].told
      const [first, last] = [birthday(birth, least), birthday(birth, most + 1) - 1]
      for (const on of [first, Math.round(first + part * (last - first)), last])
        expect([stage, on - birth, holds(stage, birth, on, defaultWords)]).toEqual([
          stage,
          on - birth,
          Array.from({ length: 6 }, () => true),
        ])
    }),
  )
})

test('it does not reach years that are far from it', () => {
  const birth = dayOf('1980-05-12')
  const isTold = (stage: Stage, years: number) =>
    holds(stage, birth, birthday(birth, years), defaultWords).every(Boolean)
  expect(isTold('baby', 4)).toBe(false)
  expect(isTold('child', 25)).toBe(false)
  expect(isTold('old', 20)).toBe(false)
  expect(isTold('young', 8)).toBe(false)
})

test('between one part and the next no year of a life is left out', () => {
  for (const [nth, stage] of Stage.options.slice(1).entries())
    expect(defaultWords.stages[stage].told.least).toBeLessThanOrEqual(
      defaultWords.stages[Stage.options[nth]!].told.most + 1,
    )
  expect(defaultWords.stages.baby.told.least).toBe(0)
})

test('a clinic changes what a part of a life means; a narrower stretched reading is widened', () => {
  const stages = { ...defaultWords.stages, child: { told: { least: 6, most: 11 }, stretched: { least: 8, most: 9 } } }
  const changed = changedWords({ stages })
  expect(changed).toMatchObject({ words: { stages: { child: { stretched: { least: 6, most: 11 } } } } })
  expect(
    changedWords({ stages: { ...stages, old: { told: { least: 80, most: 60 }, stretched: { least: 1, most: 2 } } } }),
  ).toEqual({
    refusal: { reason: 'least-over-most', field: 'stages.old.told.least' },
  })
})
