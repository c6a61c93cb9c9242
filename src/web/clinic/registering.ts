import type { Entry, Refusal } from '#record'
import type { DateTold } from '#time'
import { entryBy, type Hand, type Telling } from '../parts/hand.ts'
import { dateIn, emptyDate, type DateDraft } from './date-on-papers.tsx'
import { refusalIn } from './referral/desk-form.ts'
import { emptyLanguages, languagesIn, type LanguagesDraft } from './referral/languages-draft.ts'
import { emptyReaching, reachingIn, type ReachingDraft } from './referral/reaching.ts'

export interface NameDraft {
  readonly text: string
  /** Chosen by hand; else it follows from the letters. */
  readonly language?: string
}

export const numberSystems = ['national', 'hospital', 'other'] as const

/** What stands in the fields while somebody is being registered. */
export interface Registration {
  readonly names: readonly NameDraft[]
  /** How the name is said, in letters of the clinic’s language. */
  readonly heard: string
  readonly speaks: string
  readonly dialect: string
  /** What else is spoken; what is understood and read; what comes first. */
  readonly languages: LanguagesDraft
  /** Not knowing is as good an answer as a date. */
  readonly born: 'unknown' | 'on-papers'
  readonly birth: DateDraft
  readonly number: { readonly system: (typeof numberSystems)[number]; readonly value: string }
  /** What was said of the interpreter. */
  readonly wish: string
  readonly reaching: ReachingDraft
  readonly letterFrom: string
  readonly letter: string
}
export const emptyRegistration: Registration = {
  names: [{ text: '' }],
  heard: '',
  speaks: '',
  dialect: '',
  languages: emptyLanguages,
  born: 'unknown',
  birth: emptyDate,
  number: { system: 'national', value: '' },
  wish: '',
  reaching: emptyReaching,
  letterFrom: '',
  letter: '',
}

/** A field of the form by its name here, for saying what is wrong with it; `form` where it is about the whole. */
export interface Wrong {
  readonly field: string
  readonly refusal: Refusal
}

/** Latin letters are the clinic's spelling; any other are taken for the language spoken. */
export const languageOfName = ({ text, language }: NameDraft, speaks: string, clinic: string): string =>
  language ?? (/\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text) && speaks ? speaks : clinic)

/** The birth as the papers have it, where it was said that they do. */
export const birthIn = ({ born, birth }: Registration): DateTold | undefined =>
  born === 'on-papers' ? dateIn(birth) : undefined

/** The most entries of one registration. */
export const MOST_ENTRIES = 7

/** The entries of a registration, under ids that stay the same when it is sent again. */
export const registrationEntries = (form: Registration, hand: Hand, ids: readonly string[]): Entry[] => {
  const { names, heard, speaks, dialect, number, wish } = form
  const when = birthIn(form)
  const reaching = reachingIn(form.reaching)
  const inClinics = (text: string) => ({ language: hand.clinicLanguage, text: text.trim() })
  const tellings: readonly (Telling | false | undefined)[] = [
    {
      kind: 'people.patient-registered',
      mode: 'in-the-room',
      body: {
        names: names
          .filter(({ text }, i) => i === 0 || text.trim())
          .map(name => ({ language: languageOfName(name, speaks, hand.clinicLanguage), text: name.text.trim() })),
        ...languagesIn({ ...form.languages, speaks: [{ language: speaks, dialect }, ...form.languages.speaks] }),
      },
    },
    when && { kind: 'people.birth-on-papers', body: { when } },
    letterIn(form, hand.clinicLanguage),
    Boolean(heard.trim()) && { kind: 'people.name-heard', body: { heard: inClinics(heard) } },
    Boolean(number.value.trim()) && {
      kind: 'people.identifier-noted',
      body: { system: number.system, value: number.value.trim() },
    },
    reaching && { kind: 'people.reaching-told', body: reaching },
    Boolean(wish.trim()) && {
      kind: 'people.wish-told',
      body: { about: 'interpreter', said: { original: inClinics(wish) } },
    },
  ]
  return tellings.flatMap((telling, nth) =>
    telling ? entryBy(hand, { teller: hand.staff, mode: 'in-writing', ...telling, id: ids[nth]! }) : [],
  )
}

/** A letter with one problem on each line; undefined where nothing of it was written. */
export const letterIn = (
  { letterFrom, letter }: Pick<Registration, 'letterFrom' | 'letter'>,
  language: string,
): Telling | undefined => {
  const problems = letter.split('\n').filter(line => line.trim())
  if (!letterFrom.trim() && problems.length === 0) return undefined
  return {
    kind: 'visit.referral-received',
    body: { from: letterFrom.trim(), problems: problems.map(line => ({ language, text: line.trim() })) },
  }
}

/** The first thing that is wrong with these entries, before anything is sent. */
export const wrongWith = (entries: readonly Entry[]): Wrong | undefined => {
  const refusal = refusalIn(entries)
  return refusal && wrongAt(refusal)
}

/** Where a path in an entry leads on the form, by how it begins. */
const FIELDS: readonly (readonly [start: string, field: string])[] = [
  ['from', 'from'],
  ['problems', 'problems'],
  ['heard', 'heard'],
  ['value', 'number'],
  ['said', 'wish'],
  ...Object.keys(emptyReaching).map(field => [field, field] as const),
]

/** Where on the form a refusal belongs. */
export const wrongAt = (refusal: Refusal): Wrong => {
  const path = refusal.field?.replace(/^body\./, '') ?? ''
  const name = /^names(?:\.(\d+))?/.exec(path)
  if (name) return { field: `name-${name[1] ?? 0}`, refusal: said(refusal, 'no-words', 'no-name') }
  if (path.startsWith('speaks') && path.endsWith('dialect')) return { field: 'dialect', refusal }
  if (path.startsWith('speaks')) return { field: 'speaks', refusal: said(refusal, 'not-a-language', 'no-language') }
  if (path.startsWith('when')) return { field: datePart(refusal, path), refusal }
  return { field: FIELDS.find(([start]) => path.split('.')[0] === start)?.[1] ?? 'form', refusal }
}

/** A reason put more plainly where the form knows what the field is. */
const said = (refusal: Refusal, reason: string, plainer: string): Refusal =>
  refusal.reason === reason ? { ...refusal, reason: plainer } : refusal

const datePart = ({ reason }: Refusal, path: string): string => {
  if (reason === 'day-without-month') return 'month'
  const part = path.split('.').at(-1)
  return part === 'month' || part === 'day' ? part : 'year'
}
