import { parseEntry, type Entry, type Refusal } from '#record'
import { peopleKinds } from '#people'
import { storyKinds } from '#story'
import { visitKinds } from '#visit'
import { entryBy, type Hand } from '../parts/hand.ts'
import { dateIn, type DateDraft } from './date-on-papers.tsx'

export interface NameDraft {
  readonly text: string
  /** Chosen by hand; else it follows from the letters. */
  readonly language?: string
}

/** What stands in the fields while somebody is being registered. */
export interface Registration {
  readonly names: readonly NameDraft[]
  readonly speaks: string
  readonly dialect: string
  readonly birth: DateDraft
  readonly letterFrom: string
  readonly letter: string
}

/** A field of the form by its name here, for saying what is wrong with it; `form` where it is about the whole. */
export interface Wrong {
  readonly field: string
  readonly refusal: Refusal
}

/** Latin letters are the clinic's spelling; any other are taken for the language spoken. */
export const languageOfName = ({ text, language }: NameDraft, speaks: string, clinic: string): string =>
  language ?? (/\p{L}/u.test(text) && !/\p{Script=Latin}/u.test(text) && speaks ? speaks : clinic)

/** The entries of a registration, under ids that stay the same when it is sent again. */
export const registrationEntries = (
  { names, speaks, dialect, birth, letterFrom, letter }: Registration,
  hand: Hand,
  ids: readonly string[],
): Entry[] => {
  const when = dateIn(birth)
  const problems = letter.split('\n').filter(line => line.trim())
  const letterCame = letterFrom.trim() || problems.length > 0
  const own = { teller: hand.staff, mode: 'in-writing' } as const
  return [
    entryBy(hand, {
      ...own,
      kind: 'people.patient-registered',
      id: ids[0]!,
      mode: 'in-the-room',
      body: {
        names: names
          .filter(({ text }, i) => i === 0 || text.trim())
          .map(name => ({ language: languageOfName(name, speaks, hand.clinicLanguage), text: name.text.trim() })),
        speaks: [{ language: speaks, ...(dialect.trim() && { dialect: dialect.trim() }) }],
      },
    }),
    ...(when ? [entryBy(hand, { ...own, kind: 'people.birth-on-papers', id: ids[1]!, body: { when } })] : []),
    ...(letterCame
      ? [
          entryBy(hand, {
            ...own,
            kind: 'visit.referral-received',
            id: ids[2]!,
            body: {
              from: letterFrom.trim(),
              problems: problems.map(line => ({ language: hand.clinicLanguage, text: line.trim() })),
            },
          }),
        ]
      : []),
  ]
}

const kinds = { ...peopleKinds, ...storyKinds, ...visitKinds }

/** The first thing that is wrong with these entries, before anything is sent. */
export const wrongWith = (entries: readonly Entry[]): Wrong | undefined => {
  for (const entry of entries) {
    const read = parseEntry(entry, kinds)
    if ('refusal' in read) return wrongAt(read.refusal)
  }
  return undefined
}

/** Where on the form a refusal belongs. */
export const wrongAt = (refusal: Refusal): Wrong => {
  const path = refusal.field?.replace(/^body\./, '') ?? ''
  const name = /^names(?:\.(\d+))?/.exec(path)
  if (name) return { field: `name-${name[1] ?? 0}`, refusal: said(refusal, 'no-words', 'no-name') }
  if (path.startsWith('speaks') && path.endsWith('dialect')) return { field: 'dialect', refusal }
  if (path.startsWith('speaks')) return { field: 'speaks', refusal: said(refusal, 'not-a-language', 'no-language') }
  if (path.startsWith('when')) return { field: datePart(refusal, path), refusal }
  if (path.startsWith('from')) return { field: 'from', refusal }
  return { field: path.startsWith('problems') ? 'problems' : 'form', refusal }
}

/** A reason put more plainly where the form knows what the field is. */
const said = (refusal: Refusal, reason: string, plainer: string): Refusal =>
  refusal.reason === reason ? { ...refusal, reason: plainer } : refusal

const datePart = ({ reason }: Refusal, path: string): string => {
  if (reason === 'day-without-month') return 'month'
  const part = path.split('.').at(-1)
  return part === 'month' || part === 'day' ? part : 'year'
}
