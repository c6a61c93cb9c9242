import { describe, expect, it } from 'vitest'
import { changedWords, defaultWords } from '#time'
import { languageFor, speaker } from '#words'
import { asWeStart, draftOf, putBack, readDraft, standAsWeStart, wordsSoFar } from './draft.ts'
import { exampleIn } from './examples.ts'
import { landmarkDraft, landmarkIn } from './landmark-draft.ts'
import { groups, registered, seasonCalendars, seasonRows } from './rows.ts'

const year = 'aboutDate.year.told'

describe('the table on the screen', () => {
  it('has a field for every number of the table, each once', () => {
    const fields = [
      ...groups
        .flatMap(({ rows }) => rows.flatMap(({ told, stretched }) => [...told, ...stretched]))
        .map(one => one.path),
      ...seasonCalendars.flatMap(one => seasonRows(one).flatMap(({ first, last }) => [first, last])),
      ...registered.map(calendar => `registeredDays.${calendar}`),
      'seasonsTurned',
    ]
    expect(fields.toSorted()).toEqual(Object.keys(asWeStart).toSorted())
  })

  it('as we start from it keeps nothing', () => {
    expect(readDraft(asWeStart)).toEqual({ words: {} })
    expect(wordsSoFar(asWeStart)).toEqual(defaultWords)
  })

  it('keeps a row that was changed, typed in the digits of any script', () => {
    const changed = { words: { aboutDate: { ...defaultWords.aboutDate, year: { told: 2, stretched: 3 } } } }
    expect(readDraft({ ...asWeStart, [year]: '2' })).toEqual(changed)
    expect(readDraft({ ...asWeStart, [year]: '٢' })).toEqual(changed)
    expect(readDraft({ ...asWeStart, seasonsTurned: 'true' })).toEqual({ words: { seasonsTurned: true } })
    expect(readDraft({ ...asWeStart, 'registeredDays.roc': '1-1' })).toEqual({
      words: { registeredDays: { ...defaultWords.registeredDays, roc: ['1-1'] } },
    })
    expect(readDraft({ ...asWeStart, 'partOf.told': '0,4' })).toMatchObject({ words: { partOf: { told: 0.4 } } })
  })

  it('says which field cannot be kept, and goes on reading the others', () => {
    for (const odd of ['', 'many', '-1', '1.5', '9999']) {
      const draft = { ...asWeStart, [year]: odd, 'together.told': '9' }
      expect(readDraft(draft)).toMatchObject({ refusal: { field: year } })
      expect(wordsSoFar(draft)).toMatchObject({ aboutDate: defaultWords.aboutDate, together: { told: 9 } })
    }
  })

  it('goes back row by row to where we start', () => {
    const draft = draftOf({ ...defaultWords, age: { either: 3, round: 4 } })
    expect(standAsWeStart(draft, ['age.either'])).toBe(false)
    const back = putBack(draft, ['age.either'])
    expect(standAsWeStart(back, ['age.either'])).toBe(true)
    expect(readDraft(back)).toEqual({ words: { age: { either: 1, round: 4 } } })
  })

  it('is read by the desk as it is read here', () => {
    const read = readDraft({ ...asWeStart, [year]: '3' })
    if ('refusal' in read) throw new Error(read.refusal.reason)
    expect(changedWords(JSON.parse(JSON.stringify(read.words)))).toEqual(read)
  })
})

describe('the examples beneath the rows', () => {
  it('are there for every row that has a phrase, and say the days it has now', async () => {
    const english = await languageFor('en', 'staff')
    const say = speaker(english)
    const inDays = (name: string, words = defaultWords) => {
      const row = groups.flatMap(({ rows }) => rows).find(one => one.name === name)
      const read = row?.example && exampleIn(row.example, words, '2026-03-02', say, english)
      const plain = (text: string) => text.replaceAll(/[\u2066-\u2069]/g, '')
      return read && { told: plain(read.told), stretched: plain(read.stretched) }
    }
    for (const { name, example } of groups.flatMap(({ rows }) => rows))
      if (example) expect(inDays(name), name).toBeDefined()
    expect(inDays('about-year')).toEqual({
      told: '1 January 1991 to 31 December 1993',
      stretched: '1 January 1989 to 31 December 1995',
    })
    const aboutDate = { ...defaultWords.aboutDate, year: { told: 0, stretched: 2 } }
    expect(inDays('about-year', { ...defaultWords, aboutDate })?.told).toBe('1 January 1992 to 31 December 1992')
    expect(inDays('right-after')).toEqual({ told: '0 to 7 days', stretched: '0 to 31 days' })
  })
})

describe('a landmark of the clinic’s while it is written', () => {
  const flood = {
    id: 'flood',
    names: [{ language: 'da', text: 'Stormfloden' }],
    from: '2023-10-20',
    until: '2023-10-22',
  }
  it('names its last day, and is kept up to the day after it', () => {
    expect(landmarkDraft(flood)).toMatchObject({ first: '2023-10-20', last: '2023-10-21' })
    expect(landmarkIn(landmarkDraft(flood))).toEqual({ anchor: flood })
  })
  it('needs a name, and both days or none', () => {
    const draft = landmarkDraft(flood)
    expect(landmarkIn({ ...draft, names: [{ language: 'da', text: ' ' }] })).toMatchObject({
      refusal: { reason: 'no-words' },
    })
    expect(landmarkIn({ ...draft, last: '' })).toMatchObject({ refusal: { reason: 'half-a-date' } })
    expect(landmarkIn({ ...draft, last: '2023-10-01' })).toMatchObject({ refusal: { reason: 'ends-before-it-begins' } })
    expect(landmarkIn({ ...draft, first: '', last: '' })).toEqual({ anchor: { id: 'flood', names: flood.names } })
  })
})
