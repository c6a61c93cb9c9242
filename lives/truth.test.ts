import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { knotsIn, place, storyOf } from '#story'
import { dayOf, defaultWords } from '#time'
import { placeLife } from '../src/command/place/placed-life.ts'
import { speakingOf } from '../src/command/place/in-words.ts'
import { pageOf } from '../src/command/place/page.ts'
import { everyStatement, isSo, told, type Life } from './lives.fixture.ts'

/** The life without what was told otherwise than it was. */
const asItWas = ({ entries, truth }: Life) => storyOf(entries.filter(({ id }) => !truth.toldOtherwise.includes(id)))

const languageOf = ({ entries }: Life): string =>
  (entries.find(({ kind }) => kind === 'people.patient-registered')!.body as { speaks: { language: string }[] })
    .speaks[0]!.language

describe('what happened in an invented life', () => {
  test.each(told)('has a day for every piece $name told, and for every landmark told without one', life => {
    const ids = life.entries.filter(({ kind }) => kind === 'story.piece-told').map(({ id }) => id)
    expect(Object.keys(life.truth.pieces).sort()).toEqual(ids.sort())
    const undated = life.story.anchors.filter(({ from }) => from === undefined).map(({ id }) => id)
    expect(Object.keys(life.truth.anchors ?? {}).sort()).toEqual(undated.sort())
  })

  test.each(told)('is what $name told, as told, unless it was told otherwise', life => {
    for (const statement of everyStatement(life.story)) {
      const so = isSo(statement, life)
      const otherwise = life.truth.toldOtherwise.includes(statement.id)
      const shown = `${life.name} ${statement.id} ${JSON.stringify(statement.when)}`
      if (!statement.onPapers) expect(so.told, shown).toBe(!otherwise)
      if (!statement.onPapers && !otherwise) expect(so.stretched, shown).toBe(true)
    }
  })

  test.each(told)('lies within where the pieces of $name are placed, without what was told otherwise', life => {
    const { places } = place(asItWas(life), defaultWords)
    for (const [id, [from, until]] of Object.entries(life.truth.pieces)) {
      const placed = places.get(id)
      expect(dayOf(from), id).toBeGreaterThanOrEqual(placed?.start.earliest ?? -Infinity)
      expect(dayOf(from), id).toBeLessThanOrEqual(placed?.start.latest ?? Infinity)
      expect(dayOf(until), id).toBeGreaterThanOrEqual(placed?.end.earliest ?? -Infinity)
      expect(dayOf(until), id).toBeLessThanOrEqual(placed?.end.latest ?? Infinity)
    }
    const birth = places.get('birth')?.start
    expect(dayOf(life.truth.birth)).toBeGreaterThanOrEqual(birth?.earliest ?? -Infinity)
    expect(dayOf(life.truth.birth)).toBeLessThanOrEqual(birth?.latest ?? Infinity)
  })
})

describe('what was told otherwise', () => {
  test.each(told)('is all that does not fit together yet in what $name told', ({ story, truth }) => {
    const knots = knotsIn(story, place(story, defaultWords), defaultWords)
    const kindly = Object.keys(truth.kindly ?? {})
    for (const { statements } of knots) expect(statements.some(id => truth.toldOtherwise.includes(id))).toBe(true)
    // What has no innocent reason planted fits when it is read loosely.
    const inKnots = knots.flatMap(({ statements }) => statements)
    expect(truth.toldOtherwise.filter(id => inKnots.includes(id))).toEqual(kindly)
  })

  test.each(told)('is heard kindly: the innocent reason in the life of $name is named', ({ story, truth }) => {
    const knots = knotsIn(story, place(story, defaultWords), defaultWords)
    for (const [id, reason] of Object.entries(truth.kindly ?? {})) {
      const { kindReadings } = knots.find(({ statements }) => statements.includes(id))!
      expect(kindReadings, `${id} ${JSON.stringify(kindReadings)}`).toContainEqual(expect.objectContaining(reason))
    }
  })
})

describe('an invented life is placed', () => {
  test.each(told)('and what $name told can be read in words', async life => {
    const placed = placeLife(life.entries, dayOf('2026-11-22'))
    const page = pageOf(placed, await speakingOf(placed.story, languageOf(life)))
    await expect(page).toMatchFileSnapshot(join(import.meta.dirname, `golden/${life.name}.txt`))
  })
})
