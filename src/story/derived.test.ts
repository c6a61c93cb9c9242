import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import * as v from 'valibot'
import { defaultWords } from '#time'
import { storyKinds, type StoryEntry } from './entries.ts'
import { knotsIn } from './knots.ts'
import { place } from './placement.ts'
import { anyStory, id } from './planted.fixture.ts'
import { questionsFor } from './questions.ts'
import { storyOf } from './view.ts'

/** One body of every kind of entry a story has: all that is ever kept or handed on of a story. */
const bodies: { readonly [K in StoryEntry['kind']]: Extract<StoryEntry, { kind: K }>['body'] } = {
  'story.piece-told': { form: 'event', strand: 'place', said: { picture: 'home' } },
  'story.piece-retold': { piece: id(1) },
  'story.when-told': { piece: id(1), of: 'whole', when: { how: 'date', calendar: 'gregory', year: 1990 } },
  'story.when-answered': { piece: id(1), answer: 'declined' },
  'story.link-told': { from: id(1), to: id(2), said: { picture: 'home' } },
  'story.anchor-kept': { said: { picture: 'home' } },
  'story.left-be': { what: { of: 'question', question: `widest:${id(1)}` } },
  'story.reopened': { leftBe: id(1) },
  'story.come-back-marked': {},
  'story.come-back-done': { mark: id(1) },
  'story.moment-marked': { what: 'cue', visit: id(1) },
  'story.moment-finished': { what: 'cue', mark: id(1) },
  'story.kept-as-told': { statement: id(1) },
  'story.set-aside': { statement: id(1) },
}

/** Everything that is worked out of a story has one of these names. */
const derived = {
  places: {},
  earliest: 1,
  latest: 1,
  start: {},
  fits: 'fits',
  knot: {},
  missing: 1,
  changes: [],
  kindReadings: [],
  perhaps: 50,
  heard: 15,
  openPlaces: [],
  questions: [],
  landmark: id(1),
  because: [],
}

test.each(Object.entries(bodies))('an entry of kind %s has no place for anything that was worked out', (kind, body) => {
  const schema = storyKinds[kind as StoryEntry['kind']]
  expect(v.safeParse(schema, body).success).toBe(true)
  for (const [name, value] of Object.entries(derived))
    expect(v.safeParse(schema, { ...body, [name]: value }).success, name).toBe(false)
})

test('what is worked out is never written into an entry, a piece or a statement', () => {
  fc.assert(
    fc.property(anyStory, entries => {
      const before = structuredClone(entries)
      const story = storyOf(entries)
      const keys = Object.keys(story)
      const placement = place(story, defaultWords)
      knotsIn(story, placement, defaultWords)
      questionsFor(story, placement, { today: 20_000, firstVisit: false })
      expect(entries).toEqual(before)
      expect(Object.keys(story)).toEqual(keys)
      expect(keys.filter(key => key in derived && key !== 'questions')).toEqual([])
    }),
  )
})
