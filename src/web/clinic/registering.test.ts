import { expect, test } from 'vitest'
import { emptyDate } from './date-on-papers.tsx'
import {
  emptyRegistration,
  languageOfName,
  registrationEntries,
  wrongAt,
  wrongWith,
  type Registration,
} from './registering.ts'

const ids = Array.from({ length: 7 }, (_, nth) => `019e8790-46c0-7d4c-90ac-72d17d2a862${nth}`)
const hand = {
  clinic: 'invented',
  patient: 'amina',
  staff: 'lis',
  today: '2026-09-10',
  language: 'ar',
  clinicLanguage: 'da',
  here: [],
}
const amina: Registration = { ...emptyRegistration, names: [{ text: 'Amina' }], speaks: 'ar' }
const entriesOf = (part: Partial<Registration>) => registrationEntries({ ...amina, ...part }, hand, ids)

test('a name and a language are enough to register somebody', () => {
  const entries = entriesOf({})
  expect(wrongWith(entries)).toBeUndefined()
  expect(entries.map(entry => [entry.kind, entry.layer, entry.source.teller])).toEqual([
    ['people.patient-registered', 'table', 'lis'],
  ])
})

test('without a name, or without a language, the field that lacks something is named', () => {
  expect(wrongWith(entriesOf({ names: [{ text: ' ' }] }))).toMatchObject({
    field: 'name-0',
    refusal: { reason: 'no-name' },
  })
  expect(wrongWith(entriesOf({ speaks: '' }))).toMatchObject({ field: 'speaks', refusal: { reason: 'no-language' } })
})

test('the 30th of February on some papers is refused at its day, before anything is sent', () => {
  const birth = { ...emptyDate, year: '1990', month: '2', day: '30' }
  expect(wrongWith(entriesOf({ born: 'on-papers', birth }))).toMatchObject({
    field: 'day',
    refusal: { reason: 'no-such-day' },
  })
  expect(wrongWith(entriesOf({ born: 'on-papers', birth: { ...birth, day: '28' } }))).toBeUndefined()
})

test('a birth date in the digits of the papers is read as it stands there', () => {
  const [, birth] = entriesOf({
    born: 'on-papers',
    birth: { calendar: 'persian', year: '۱۳۶۲', month: '۱', day: '۱' },
  })
  expect(birth?.body).toEqual({ when: { how: 'date', calendar: 'persian', year: 1362, month: 1, day: 1 } })
})

test('a day without its month is asked about at the month', () => {
  expect(wrongWith(entriesOf({ born: 'on-papers', birth: { ...emptyDate, year: '1990', day: '3' } }))?.field).toBe(
    'month',
  )
})

test('a letter has one problem on each line, and who wrote it', () => {
  const [, letter] = entriesOf({ letterFrom: 'Dr. Hansen', letter: 'Pain\n\n  Sleep \n' })
  expect(letter).toMatchObject({
    layer: 'working',
    body: {
      from: 'Dr. Hansen',
      problems: [
        { language: 'da', text: 'Pain' },
        { language: 'da', text: 'Sleep' },
      ],
    },
  })
  expect(wrongWith(entriesOf({ letter: 'Pain' }))?.field).toBe('from')
  expect(wrongWith(entriesOf({ letterFrom: 'Dr. Hansen' }))?.field).toBe('problems')
})

test('a name in the letters of the language spoken is kept in that language, a Latin one as the clinic spells it', () => {
  expect(languageOfName({ text: 'أمينة' }, 'ar', 'da')).toBe('ar')
  expect(languageOfName({ text: 'Amina' }, 'ar', 'da')).toBe('da')
  expect(languageOfName({ text: 'Amina', language: 'en' }, 'ar', 'da')).toBe('en')
})

test('what the desk refuses about no field in particular is said of the whole', () => {
  expect(wrongAt({ reason: 'disk-full' })).toEqual({ field: 'form', refusal: { reason: 'disk-full' } })
})

test('a birth nobody knows is kept as nothing, whatever was typed before it was said', () => {
  const typed = entriesOf({ born: 'unknown', birth: { ...emptyDate, year: '1990' } })
  expect(typed.map(({ kind }) => kind)).toEqual(['people.patient-registered'])
})

test('what is known of reaching, the interpreter, the sound of the name and a number are entries of their own, by staff', () => {
  const entries = entriesOf({
    heard: ' a-MEE-na ',
    number: { system: 'hospital', value: ' 12 34 ' },
    wish: 'a woman',
    reaching: { ...emptyRegistration.reaching, channel: 'call', mustNotInterpret: 'a neighbour' },
  })
  expect(wrongWith(entries)).toBeUndefined()
  expect(entries.map(({ kind, layer, source, body }) => [kind, layer, source.teller, body]).slice(1)).toEqual([
    ['people.name-heard', 'table', 'lis', { heard: { language: 'da', text: 'a-MEE-na' } }],
    ['people.identifier-noted', 'working', 'lis', { system: 'hospital', value: '12 34' }],
    ['people.reaching-told', 'working', 'lis', { channel: 'call', mustNotInterpret: 'a neighbour' }],
    [
      'people.wish-told',
      'table',
      'lis',
      { about: 'interpreter', said: { original: { language: 'da', text: 'a woman' } } },
    ],
  ])
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
})

test('a name of one letter, of twelve words, with no surname and in two scripts is a name', () => {
  const names = ['O', 'Maria del Carmen de los Angeles y de la Santa Cruz Perez Lopez', 'နန်း', 'نسرین']
  const [registered] = entriesOf({ names: names.map(text => ({ text })), speaks: 'fa-AF' })
  expect(wrongWith([registered!])).toBeUndefined()
  expect((registered!.body as { names: { text: string }[] }).names.map(({ text }) => text)).toEqual(names)
})

test('what is too long is said at its field', () => {
  const long = 'x'.repeat(500)
  expect(wrongWith(entriesOf({ heard: long }))?.field).toBe('heard')
  expect(wrongWith(entriesOf({ number: { system: 'other', value: long } }))?.field).toBe('number')
  expect(wrongWith(entriesOf({ reaching: { ...emptyRegistration.reaching, safeTimes: long } }))?.field).toBe(
    'safeTimes',
  )
  expect(wrongWith(entriesOf({ wish: 'x'.repeat(5000) }))?.field).toBe('wish')
})
