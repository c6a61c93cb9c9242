import { expect, test } from 'vitest'
import { dayOf, defaultWords, readWhen } from '#time'
import { hearerFor, type HeardAround } from './index.ts'

const war = '018f0000-0000-7000-8000-000000000001'
const wedding = '018f0000-0000-7000-8000-000000000002'
const second = '018f0000-0000-7000-8000-000000000003'
const around: HeardAround = {
  toldOn: '2026-11-22',
  calendar: 'gregory',
  landmarks: [
    { id: war, names: ['the war', 'الحرب', 'जंग'] },
    { id: wedding, names: ['my wedding', 'زواجي'] },
  ],
}
const english = await hearerFor('en')
const danish = await hearerFor('da')
const arabic = await hearerFor('ar')
const date = (parts: object) => [{ of: 'whole', when: { how: 'date', calendar: 'gregory', ...parts } }]

test('a patient from Afghanistan who says 1362 means the Persian year, and 1990 the Gregorian', () => {
  const afghan = { ...around, calendar: 'persian' } as const
  expect(english('in 1362', afghan)).toEqual(date({ calendar: 'persian', year: 1362 }))
  expect(english('in 1990', afghan)).toEqual(date({ year: 1990 }))
  expect(english('12/5/1362', afghan)).toEqual(date({ calendar: 'persian', year: 1362, month: 5, day: 12 }))
  expect(english('in May 1362', afghan)).toEqual([])
  expect(english('in the nineties', afghan)).toEqual([])
  expect(english('last year', afghan)).toEqual(date({ calendar: 'persian', year: 1404 }))
})

test('a patient from Ethiopia who says 1976 means the Ethiopian year, and Tir the Ethiopian month', () => {
  const ethiopian = { ...around, calendar: 'ethiopic' } as const
  expect(english('in 1976', ethiopian)).toEqual(date({ calendar: 'ethiopic', year: 1976 }))
  expect(english('in Tir 1976', ethiopian)).toEqual(date({ calendar: 'ethiopic', year: 1976, month: 5 }))
  expect(english('in Tir 1370', around)).toEqual(date({ calendar: 'persian', year: 1370, month: 4 }))
})

test('"’90" is a year of the last century where no year of this one can be meant, and only by the Gregorian calendar', () => {
  expect(english('in ’90', around)).toEqual(date({ year: 1990 }))
  expect(english('in ’27', around)).toEqual(date({ year: 1927 }))
  for (const said of ['in ’26', 'in ’05', 'in 90']) expect([said, english(said, around)]).toEqual([said, []])
  expect(english('in ’62', { ...around, calendar: 'persian' })).toEqual([])
})

test('"1362/63" is within the two Persian years, and "2005/06" may be a month', () => {
  const within = (first: number, last: number, calendar: string) => [
    { of: 'start', when: { how: 'date', calendar, year: first, side: 'from' } },
    { of: 'end', when: { how: 'date', calendar, year: last, side: 'by' } },
  ]
  expect(english('1362/63', { ...around, calendar: 'persian' })).toEqual(within(1362, 1363, 'persian'))
  expect(english('1976/77 in the Ethiopian calendar', around)).toEqual(within(1976, 1977, 'ethiopic'))
  expect(english('1999/2000', around)).toEqual(within(1999, 2000, 'gregory'))
  for (const said of ['2005/06', '1991/90', 'room 1990/91', '1990/91 dollars'])
    expect([said, english(said, around)]).toEqual([said, []])
})

test('"between 1990 and 1998" holds every day from the first of 1990 to the last of 1998, and no other', () => {
  const bounds = english('between 1990 and 1998', around).flatMap(heard => {
    if (!('when' in heard)) throw new Error('not heard')
    return readWhen(heard.when, { of: heard.of, form: 'stretch', toldOn: around.toldOn }, defaultWords).told
  })
  expect(bounds).toEqual([
    { from: 'origin', to: 'start', least: dayOf('1990-01-01') },
    { from: 'origin', to: 'end', most: dayOf('1999-01-01') },
  ])
})

test('"two or three years" is from two to three', () => {
  const [heard] = english('two or three years', around)
  if (!heard || !('when' in heard)) throw new Error('not heard')
  const { told } = readWhen(heard.when, { of: 'whole', form: 'stretch', toldOn: around.toldOn }, defaultWords)
  expect(told).toEqual([{ from: 'start', to: 'end', least: 730, most: 1096 }])
})

test('digits of every script are heard', () => {
  for (const year of ['1990', '١٩٩٠', '۱۹۹۰', '१९९०', '১৯৯০', '፲፱፻፺', '၁၉၉၀', '១៩៩០', '１９９０', '𝟏𝟗𝟗𝟎'])
    expect([year, english(`in ${year}`, around)]).toEqual([year, date({ year: 1990 })])
})

test('Arabic is heard with and without its vowel signs, and however alef, ya and ta marbuta are written', () => {
  for (const said of ['في سنةِ ألفٍ وتسعمئةٍ وتسعين', 'فى سنه الف وتسعمايه وتسعين', 'في ســنة ١٩٩٠'])
    expect([said, arabic(said, around)]).toEqual([said, date({ year: 1990 })])
})

test('a landmark is known by any of its names, in any script, with or without an article or an ending', () => {
  const before = (to: string) => [{ of: 'whole', when: { how: 'relation', relation: 'before', to } }]
  expect(english('before the War!', around)).toEqual(before(war))
  expect(english('before الحرب', around)).toEqual(before(war))
  expect(english('before जंग', around)).toEqual(before(war))
  expect(arabic('قبل حرب', around)).toEqual(before(war))
  expect(arabic('قبل الزواج', around)).toEqual(before(wedding))
})

test('of two landmarks the longer name is meant; of two with one name neither', () => {
  const first = { id: war, names: ['the war'] }
  const longer = { ...around, landmarks: [first, { id: second, names: ['the war in Homs'] }] }
  const after = { how: 'relation', relation: 'after' }
  expect(english('after the war in Homs', longer)).toEqual([{ of: 'whole', when: { ...after, to: second } }])
  const twins = { ...around, landmarks: [first, { id: second, names: ['war'] }] }
  expect(english('after the war', twins).filter(heard => 'when' in heard)).toEqual([])
})

test('what is no landmark is kept in the words it was said in', () => {
  expect(danish('To år efter Jordskælvet i Van, i 2013', around)).toEqual([
    {
      of: 'whole',
      relation: { how: 'relation', relation: 'after', gap: { unit: 'year', n: 2 } },
      other: 'Jordskælvet i Van',
    },
    ...date({ year: 2013 }),
  ])
})

test('"since the war" begins within it or beside it, and "until the wedding" ends so', () => {
  for (const [phrase, of, at] of [
    ['since the war', 'start', 'start'],
    ['until the wedding', 'end', 'end'],
  ] as const) {
    const [heard] = english(phrase, around)
    if (!heard || !('when' in heard)) throw new Error('not heard')
    expect(heard.of).toBe(of)
    const { told } = readWhen(heard.when, { of, form: 'stretch', toldOn: around.toldOn }, defaultWords)
    const firstDay = at === 'start' ? 0 : -1
    expect(told).toEqual([
      { from: 'other-start', to: at, least: -7 - firstDay },
      { from: at, to: 'other-end', least: -7 + 1 + firstDay },
    ])
  }
})

test('"last summer", told in autumn, may be this year’s or the one before', () => {
  const summers = [2025, 2026].map(year => ({ how: 'date', calendar: 'gregory', year, season: 'summer' }))
  expect(english('last summer', around)).toEqual([{ of: 'whole', when: { how: 'one-of', among: summers } }])
  expect(english('last summer', { ...around, toldOn: '2026-07-01' })).toEqual(date({ year: 2025, season: 'summer' }))
  expect(english('last winter', { ...around, toldOn: '2026-01-10' })).toEqual(date({ year: 2024, season: 'winter' }))
  expect(english('this winter', around)).toEqual([])
})

test('published lives: what Sadie Frowne and Axel Jarlson said of when', () => {
  const age = (parts: object) => ({ of: 'whole', when: { how: 'age', ...parts } })
  const during = (other: string) => ({ of: 'whole', relation: { how: 'relation', relation: 'during' }, other })
  const told: [string, object[]][] = [
    [
      'We had two rooms behind it, and were happy while my father lived, altho we had to work very hard.',
      [during('my father lived')],
    ],
    ['By the time I was six years of age I was able to wash dishes and scrub floors,', [age({ years: 6, side: 'by' })]],
    [
      'and by the time I was eight I attended to the shop while my mother was away driving her wagon',
      [age({ years: 8, side: 'by' }), during('my mother was away driving her wagon')],
    ],
    ['When I was a little more than ten years of age my father died.', [age({ years: 10, nuance: 'a-little-more' })]],
    ['After he died troubles began, for the rent of our shop was about $6 a month', []],
    [
      'We struggled along till I was nearly thirteen years of age and quite handy at housework and shop keeping',
      [{ of: 'end', when: { how: 'age', years: 13, nuance: 'nearly' } }],
    ],
    ['I am new at the work and the foreman scolds me a great deal.', []],
    ['I have over $200 saved now.', []],
    ['within a year I will be making $7 a week', []],
    ['It was in April, 1891, and there was snow on the ground about our cottage', date({ year: 1891, month: 4 })],
    ['we had lived very happily in our cottage until the last year, when father and mother were both sick', []],
    [
      'my uncle Olaf, who had been to America often on the ships, said that this was the time to start',
      [{ of: 'whole', when: { how: 'rhythm', every: 'many-times' } }],
    ],
    ['But the winter is six months long, and most of that time the days are dark', []],
    ['My uncle Olaf used to come to us between voyages', []],
  ]
  for (const [phrase, heard] of told) expect([phrase, english(phrase, around)]).toEqual([phrase, heard])
})
