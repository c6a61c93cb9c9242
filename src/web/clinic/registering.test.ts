import { expect, test } from 'vitest'
import { emptyDate } from './date-on-papers.tsx'
import { languageOfName, registrationEntries, wrongAt, wrongWith, type Registration } from './registering.ts'

const ids = [
  '019e8790-46c0-7d4c-90ac-72d17d2a862c',
  '019e8790-e300-7a9f-aae3-6d20fed656e6',
  '019e8790-e300-7a9f-aae3-6d20fed656e7',
]
const hand = {
  clinic: 'invented',
  patient: 'amina',
  staff: 'lis',
  today: '2026-09-10',
  language: 'ar',
  clinicLanguage: 'da',
  here: [],
}
const amina: Registration = {
  names: [{ text: 'Amina' }],
  speaks: 'ar',
  dialect: '',
  birth: emptyDate,
  letterFrom: '',
  letter: '',
}
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
  expect(wrongWith(entriesOf({ birth }))).toMatchObject({ field: 'day', refusal: { reason: 'no-such-day' } })
  expect(wrongWith(entriesOf({ birth: { ...birth, day: '28' } }))).toBeUndefined()
})

test('a birth date in the digits of the papers is read as it stands there', () => {
  const [, birth] = entriesOf({ birth: { calendar: 'persian', year: '۱۳۶۲', month: '۱', day: '۱' } })
  expect(birth?.body).toEqual({ when: { how: 'date', calendar: 'persian', year: 1362, month: 1, day: 1 } })
})

test('a day without its month is asked about at the month', () => {
  expect(wrongWith(entriesOf({ birth: { ...emptyDate, year: '1990', day: '3' } }))?.field).toBe('month')
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
