import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, NEAR } from './compare.ts'
import { soundsLike } from './dictionary.ts'
import { keptNames } from './kept.ts'
import { joined, wordsApart, wordsOf, wordsToFind, wordsTyped } from './words.ts'
import type { BirthTold } from './births.ts'

const everybody = { most: 50, allowed: () => true }
const year = (written: number): BirthTold => ({
  when: { how: 'date', calendar: 'gregory', year: written },
  on: '2026-03-02',
})
const day = (calendar: 'gregory' | 'persian' | 'ethiopic', written: readonly [number, number, number]): BirthTold => ({
  when: { how: 'date', calendar, year: written[0], month: written[1], day: written[2] },
  on: '2026-03-02',
})
const clinic = (
  named: Readonly<Record<string, readonly string[]>>,
  births: Readonly<Record<string, BirthTold>> = {},
) => {
  const names = keptNames()
  for (const [id, texts] of Object.entries(named))
    names.put(id, { names: texts, births: births[id] ? [births[id]] : [], order: texts[0]!.toLowerCase() })
  return names
}
const found = (names: ReturnType<typeof clinic>, typed: string) => names.search(typed, everybody)

const few = {
  parwana: ['پروانه رحیمی', 'Parwana Rahimi'],
  emina: ['Emina Đurić-Hodžić'],
  asta: ['Åse Sørensen'],
  axmed: ['Axmed Cabdiraxmaan Cali'],
  aung: ['အောင်ဆန်းစုကြည်'],
  tigist: ['ትግስት አበበ'],
  gul: ['Gul Naz'],
  u: ['U'],
  twelve: ['Ana Beatriz Clara Dolores Esperanza Fernanda Graciela Helena Inés Juana Karina Lucía'],
}

describe('somebody is found', () => {
  const names = clinic(few)
  it.each([
    ['raHI par', ['parwana']],
    ['رحيمي', ['parwana']],
    ['hodzic', ['emina']],
    ['duric', ['emina']],
    ['ase sorensen', ['asta']],
    ['ahmed', ['axmed']],
    ['أحمد', ['axmed']],
    ['abdul rahman', ['axmed']],
    ['Aung San', ['aung']],
    ['aungsan', ['aung']],
    ['tigest', ['tigist']],
    ['gulnaz', ['gul']],
    ['lucia ana', ['twelve']],
    ['nobody of that name', []],
    ['   ', []],
    ['?', []],
  ])('by %s', (typed, who) => {
    expect(found(names, typed)).toEqual(who)
  })
  it('by one letter, whoever is called that first', () => {
    expect(found(clinic({ ursula: ['Ursula Holm'], u: ['U'], umar: ['Umar'] }), 'u')[0]).toBe('u')
  })
  it('by the spelling that was typed before what only sounds like it', () => {
    expect(found(clinic({ one: ['Hossain'], other: ['Hussein'] }), 'hussein')).toEqual(['other', 'one'])
  })
  it('no more once the name was changed or the record is gone', () => {
    const changing = clinic({ one: ['Amina Yusuf'] })
    changing.put('one', { names: ['Halima'], births: [], order: 'halima' })
    expect([found(changing, 'amina'), found(changing, 'halima')]).toEqual([[], ['one']])
    changing.drop('one')
    expect(found(changing, 'halima')).toEqual([])
  })
  it('no more, however many spellings of theirs had the same word', () => {
    const names = clinic({ one: ['Gul Naz Amina', 'Amina Gul', 'أمينة'], other: ['Amina Gul'] })
    names.drop('one')
    expect(found(names, 'amina')).toEqual(['other'])
    names.drop('other')
    expect([found(names, 'amina'), found(names, 'gulnaz')]).toEqual([[], []])
  })
  it('only where it is allowed, and no more than are asked for', () => {
    const names = clinic({ a: ['Amina A'], b: ['Amina B'], c: ['Amina C'] })
    expect(names.search('amina', { most: 2, allowed: id => id !== 'a' })).toEqual(['b', 'c'])
    expect(names.search('amina', { most: 1, allowed: () => true })).toHaveLength(1)
  })
})

describe('somebody registered before', () => {
  const shown = (here: string, there: string, births: { here?: BirthTold; there?: BirthTold } = {}) =>
    clinic({ one: [here] }, births.here ? { one: births.here } : {}).alike(
      { names: [there], births: births.there ? [births.there] : [] },
      { most: 5, allowed: () => true },
    )[0]?.[1]

  it.each([
    ['پروانه رحیمی', 'Parvaneh Rahimi'],
    ['Axmed Cabdiraxmaan Cali', 'Ahmed Abdul Rahman Ali'],
    ['Nguyễn Thị Hương', 'Huong Thi Nguyen'],
    ['عبدالرحمن الحسيني', 'Al-Husseini, Abdelrahman'],
    ['ትግስት አበበ', 'Tigest Abebe'],
    ['အောင်ဆန်းစုကြည်', 'Aung San Suu Kyi'],
    ['Щербаков Юсуф', 'Yusuf Chtcherbakov'],
  ])('%s is shown for %s, without a birth', (here, there) => {
    expect(shown(here, there)).toEqual({ name: 'same', birth: 'nothing' })
  })
  it('is shown by one name where the birth is the same day, in any calendar', () => {
    const births = { here: day('persian', [1362, 10, 12]), there: day('gregory', [1984, 1, 2]) }
    expect(shown('Parwana', 'پروانه', births)).toEqual({ name: 'same', birth: 'same-day' })
    expect(
      shown('Tigist Abebe Kebede', 'ትግስት አበበ', {
        here: day('ethiopic', [1976, 4, 23]),
        there: day('gregory', [1984, 1, 2]),
      }),
    ).toEqual({
      name: 'part',
      birth: 'same-day',
    })
  })
  it('is no brother or sister, twin, father or son', () => {
    const born = { here: day('gregory', [1984, 5, 6]), there: day('gregory', [1984, 5, 6]) }
    expect(shown('Hassan Mohamed Ali', 'Hussein Mohamed Ali', born)).toBeUndefined()
    expect(shown('Samir Haddad', 'Samira Haddad', born)).toBeUndefined()
    expect(shown('Mohamed Ali Hassan', 'Ahmed Mohamed Ali')).toBeUndefined()
  })
  it('is shown where a father’s name was left out', () => {
    expect(
      shown('Ahmed Warsame Guled Ali', 'Ahmed Warsame Ali', { here: year(1980), there: year(1980) }),
    ).toMatchObject({
      name: 'part',
    })
  })
  it('is not somebody of the same name who is ten years older', () => {
    expect(
      shown('Parwana Rahimi', 'Parwana Rahimi', { here: day('gregory', [1984, 5, 6]), there: year(1974) }),
    ).toBeUndefined()
  })
  it('takes a first of January for that year alone, and an age for some years', () => {
    const here = day('gregory', [1984, 1, 1])
    expect(shown('Parwana Rahimi', 'Parwana Rahimi', { here, there: day('gregory', [1984, 9, 9]) })?.birth).toBe(
      'may-be',
    )
    const there: BirthTold = { when: { how: 'age', years: 41 }, on: '2026-03-02' }
    expect(shown('Parwana Rahimi', 'Parwana Rahimi', { here, there })?.birth).toBe('may-be')
  })
})

const syllable = fc.constantFrom(
  'ma',
  'ri',
  'ham',
  'zu',
  'lei',
  'نا',
  'رح',
  'می',
  'ha',
  'san',
  'кир',
  'ትግ',
  'အောင်',
  'qa',
  'dji',
)
const word = fc.array(syllable, { minLength: 2, maxLength: 4 }).map(all => all.join(''))
const name = fc.array(word, { minLength: 1, maxLength: 4 })
const worth = () => 1

describe('whatever the names are', () => {
  it('two are as near one way as the other', () => {
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [wordsOf(one.join(' ')), wordsOf(other.join(' '))]
        const [there, back] = [compare(a, b, worth), compare(b, a, worth)]
        expect({ ...back, onlyHere: back.onlyThere, onlyThere: back.onlyHere }).toEqual(there)
        for (const x of a) for (const y of b) expect(wordsApart(x, y, 1)).toBeCloseTo(wordsApart(y, x, 1), 5)
      }),
    )
  })
  it('a name is itself, in any order of its words', () => {
    fc.assert(
      fc.property(
        name.chain(words => fc.tuple(fc.constant(words), fc.shuffledSubarray(words, { minLength: words.length }))),
        ([words, turned]) => {
          const compared = compare(wordsOf(words.join(' ')), wordsOf(turned.join(' ')), worth)
          expect(compared).toMatchObject({ onlyHere: 0, onlyThere: 0, ownNames: false })
        },
      ),
    )
  })
  it('nothing is thrown, whatever is written or typed', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 80 }),
        fc.string({ unit: 'binary', maxLength: 80 }),
        (one, typed) => {
          const names = clinic({ one: [one] })
          names.search(typed, everybody)
          names.alike({ names: [typed], births: [] }, everybody)
          names.drop('one')
          expect(names.search(one, everybody)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })
  it('nobody is shown none of whose words is near to what was typed', () => {
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 8 }), word, (all, typed) => {
        const named = all.map(words => words.join(' '))
        const names = clinic(Object.fromEntries(named.map((text, nth) => [String(nth), [text]])))
        const [first, ...more] = wordsTyped(typed)
        const asTyped = [first, ...more, ...(more.length > 0 ? [more.reduce(joined, first!)] : [])]
        for (const id of found(names, typed)) {
          const near = wordsToFind(named[Number(id)]!).all.some(own =>
            asTyped.some(
              one =>
                one !== undefined &&
                (own.text.startsWith(one.text) ||
                  soundsLike(one.ready, own.ready) !== undefined ||
                  wordsApart(one, own, 1) <= NEAR),
            ),
          )
          expect(near).toBe(true)
        }
      }),
    )
  })
})
