import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { defaultWords } from '#time'
import { inCanonicalOrder } from './canonical.ts'
import { place } from './placement.ts'
import { anyStory, id, seen } from './planted.fixture.ts'
import { storyOf } from './view.ts'

test('a story is placed the same in whichever order it lists what was told', () => {
  fc.assert(
    fc.property(anyStory, entries => {
      const story = storyOf(entries)
      const turned = {
        ...story,
        pieces: story.pieces.toReversed(),
        statements: story.statements.toReversed(),
        anchors: story.anchors.toReversed(),
      }
      const [one, other] = [place(story, defaultWords), place(turned, defaultWords)]
      expect(seen(other)).toEqual(seen(one))
      expect(other.ground().apart).toEqual(one.ground().apart)
    }),
    { numRuns: 150 },
  )
})

test('the order things are laid out in is nobody’s order of telling', () => {
  const inTime = Array.from({ length: 40 }, (_, at) => ({ id: id(at) }))
  expect(inCanonicalOrder(inTime.toReversed())).toEqual(inCanonicalOrder(inTime))
  expect(inCanonicalOrder(inTime)).not.toEqual(inTime)
  expect(inCanonicalOrder(inTime)).not.toEqual(inTime.toReversed())
})
