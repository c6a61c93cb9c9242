import { describe, expect, test } from 'vitest'
import { Feast, Part, Side } from '#time'
import { bodies, lifeNamed, lives, names, told, type Body } from './lives.fixture.ts'

const earlier = ['hodan', 'ilona', 'parwana', 'selam', 'senad', 'yusuf']
/** Their words in their own language are drafts. */
const further = ['almaz', 'furaha', 'hiwa', 'lan', 'olena', 'thiri']

const ways = ['date', 'age', 'duration', 'ago', 'relation', 'one-of', 'rhythm', 'as-said']

describe('the invented lives', () => {
  test('are twelve people who have told, and one newcomer', () => {
    expect([...told.map(({ name }) => name), 'samira'].sort()).toEqual(names)
    expect(told.map(({ name }) => name)).toEqual([...earlier, ...further].sort())
  })

  test.each(lives)('$name says in its first line that it is invented', ({ header, entries, name }) => {
    expect(header).toMatchObject({ lives: 'invented', format: 1 })
    expect(entries.every(entry => entry.clinic === 'invented' && entry.patient === name)).toBe(true)
    expect(new Set(entries.map(entry => entry.id)).size).toBe(entries.length)
  })

  test.each(lives)('what $name tells of stands earlier in the same file', ({ entries }) => {
    const seen = new Set<string>()
    for (const entry of entries) {
      for (const [id] of JSON.stringify(entry.body).matchAll(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f-]{22}/g))
        expect(seen).toContain(id)
      seen.add(entry.id)
    }
  })

  test.each(told)('$name has told eight to twenty pieces, good ones among them', ({ entries }) => {
    const pieces = bodies(entries, 'story.piece-told')
    expect(pieces.length).toBeGreaterThanOrEqual(8)
    expect(pieces.length).toBeLessThanOrEqual(20)
    expect(pieces.filter(piece => piece['strand'] === 'good').length).toBeGreaterThanOrEqual(1)
  })

  test.each(told)(
    '$name has a list of three to six problems, agreed, beside a letter that says something else',
    life => {
      const problems = bodies(life.entries, 'visit.problem-told')
      expect(problems.length).toBeGreaterThanOrEqual(3)
      expect(problems.length).toBeLessThanOrEqual(6)
      for (const kind of ['visit.facet-told', 'visit.burden-shown', 'visit.list-agreed', 'visit.closed'])
        expect(bodies(life.entries, kind).length, kind).toBeGreaterThanOrEqual(1)
      expect(bodies(life.entries, 'visit.referral-received')).toHaveLength(1)
    },
  )
})

describe('each of the further lives', () => {
  const those = further.map(lifeNamed)

  test.each(those)('$name: the header says that the words in the own language are drafts', ({ header }) => {
    const { about } = header as { about: string }
    expect(about).toContain('are drafts')
  })

  test.each(those)('$name: words told are rendered in Danish and English', ({ entries, name }) => {
    for (const { source, body } of entries.filter(entry => entry.source.teller === name)) {
      const said = (body as Body)['said'] as { rendered?: { language: string }[] } | undefined
      if (said)
        expect(
          said.rendered?.map(({ language }) => language),
          source.toldOn,
        ).toEqual(['da', 'en'])
    }
  })

  test.each(those)('$name: a landmark of the family’s has no date, and something is told by it', ({ story }) => {
    const own = story.anchors.filter(({ whose, from }) => whose === 'family' && from === undefined)
    expect(own).toHaveLength(1)
    expect(story.statements.some(({ when }) => when.how === 'relation' && when.to === own[0]!.id)).toBe(true)
  })

  test.each(those)('$name: something again and again has a rhythm, and no date of its own', ({ story }) => {
    const rhythmic = story.statements.filter(({ when }) => when.how === 'rhythm').map(({ piece }) => piece)
    const placedNowhere = rhythmic.filter(id =>
      story.statements.every(one => one.piece !== id || one.when.how === 'rhythm'),
    )
    expect(rhythmic.length).toBeGreaterThanOrEqual(2)
    expect(placedNowhere.length).toBeGreaterThanOrEqual(1)
  })

  test.each(those)('$name: something is left be, something is not known, and links are in own words', ({ story }) => {
    expect(story.leftBe.length).toBeGreaterThanOrEqual(1)
    expect(story.pieces.some(({ answer }) => answer === 'does-not-know')).toBe(true)
    expect(story.links.filter(({ said }) => said.original).length).toBeGreaterThanOrEqual(2)
  })

  test.each(those)('$name: resources as well as hard times', ({ story }) => {
    expect(story.pieces.filter(({ strand }) => strand === 'good').length).toBeGreaterThanOrEqual(4)
  })
})

describe('together the invented lives hold', () => {
  const all = lives.flatMap(life => life.entries)
  const whens = bodies(all, 'story.when-told').map(body => body['when'] as Body)

  test.each(['fa-AF', 'ar', 'ti', 'so', 'bs', 'da', 'am', 'ckb', 'my', 'vi', 'uk', 'sw'])(
    'a life told in %s, in its own words',
    language => {
      const own = told.filter(({ entries }) =>
        bodies(entries, 'story.piece-told').some(
          body => (body['said'] as { original?: { language: string } }).original?.language === language,
        ),
      )
      expect(own).toHaveLength(1)
    },
  )

  test.each(ways)('time told as %s', how => {
    expect(whens.some(when => when['how'] === how)).toBe(true)
  })

  test.each(['persian', 'hijri', 'ethiopic', 'buddhist', 'gregory', 'hebrew'])(
    'a date of the %s calendar',
    calendar => {
      expect(whens.some(when => when['calendar'] === calendar)).toBe(true)
    },
  )

  test.each(Feast.options)('something told by the feast of %s', feast => {
    expect(whens.some(when => when['feast'] === feast)).toBe(true)
  })

  test.each([...Side.options, ...Part.options])('a time told as %s', way => {
    expect(whens.some(when => when['side'] === way || when['part'] === way)).toBe(true)
  })

  test('ages by completed and by running years, the East Asian way, in months, and a birth told as an age', () => {
    const countings = whens.map(when => when['counting'])
    expect(countings).toEqual(expect.arrayContaining(['completed', 'running', 'east-asian']))
    expect(whens.some(when => when['months'])).toBe(true)
    expect(bodies(all, 'people.birth-told').some(({ when }) => (when as Body)['how'] === 'age')).toBe(true)
  })

  test('lengths in school years, and "less than", "more than", "nearly", "a little more than" a length', () => {
    const lengths = whens.map(when => (when['length'] ?? when['gap'] ?? {}) as Body)
    expect(lengths.map(length => length['unit'])).toContain('school-year')
    const nuances = lengths.map(length => length['nuance'])
    expect(nuances).toEqual(expect.arrayContaining(['less-than', 'more-than', 'nearly', 'a-little-more']))
  })

  test('dates of the Persian calendar, seasons, "about", ages nearly and a little more, ages in lunar years', () => {
    expect(whens.some(when => when['calendar'] === 'persian')).toBe(true)
    expect(whens.some(when => when['season'])).toBe(true)
    expect(whens.some(when => when['about'])).toBe(true)
    expect(whens.some(when => when['season'] && !when['year'])).toBe(true)
    expect(whens.map(when => when['nuance'])).toEqual(expect.arrayContaining(['nearly', 'a-little-more']))
    expect(whens.map(when => when['counting'])).toEqual(expect.arrayContaining(['lunar', 'not-known']))
  })

  test.each([
    ['parwana', { month: 1, day: 1 }],
    ['hiwa', { month: 7, day: 1 }],
  ])('a registered first day beside a birth as it was told: %s', (name, day) => {
    const { entries } = lifeNamed(name)
    expect(bodies(entries, 'people.birth-on-papers')[0]!['when']).toMatchObject(day)
    expect(bodies(entries, 'people.birth-told')).toHaveLength(1)
  })

  test.each([
    ['yusuf', 'hala'],
    ['lan', 'minh'],
  ])('a life with two tellers: %s and %s', (name, other) => {
    const tellers = new Set(lifeNamed(name).story.statements.map(one => one.teller))
    expect([...tellers].sort()).toEqual([name, other].sort())
  })

  test('a life written by a relative', () => {
    const ilona = lifeNamed('ilona')
    const written = ilona.story.pieces.filter(piece => piece.source.mode === 'in-writing')
    expect(written.length).toBeGreaterThan(ilona.story.pieces.length / 2)
    expect(written.every(piece => piece.source.teller === 'kirsten')).toBe(true)
  })

  test('a period and a piece left be, without a trace in the story', () => {
    const whats = bodies(all, 'story.left-be').map(body => (body['what'] as Body)['of'])
    expect(whats).toEqual(expect.arrayContaining(['piece', 'period']))
    const yusuf = lifeNamed('yusuf')
    expect(JSON.stringify(yusuf.story.pieces)).not.toContain('"prison"')
  })

  test('something that happened again and again, anchors, links in own words, and not knowing', () => {
    expect(bodies(all, 'story.piece-told').some(piece => piece['form'] === 'again-and-again')).toBe(true)
    expect(bodies(all, 'story.anchor-kept').length).toBeGreaterThan(0)
    expect(bodies(all, 'story.link-told').length).toBeGreaterThan(6)
    expect(bodies(all, 'story.when-answered').map(body => body['answer'])).toContain('does-not-know')
  })

  test('pieces told by mouth without an original text', () => {
    const pieces = bodies(all, 'story.piece-told').map(piece => piece['said'] as Body)
    expect(pieces.some(said => !said['original'] && said['picture'] && said['rendered'])).toBe(true)
  })

  test('a newcomer with a letter and no visit yet', () => {
    const samira = lifeNamed('samira')
    expect(bodies(samira.entries, 'visit.referral-received')).toHaveLength(1)
    expect(samira.entries.every(entry => !entry.kind.startsWith('story.') && entry.kind !== 'visit.opened')).toBe(true)
  })
})
