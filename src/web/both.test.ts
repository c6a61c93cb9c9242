import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { broughtBy } from './brought-by.fixture.ts'

const src = join(import.meta.dirname, '..')

/** Where a phrase is said in one language only, not counting names that are heard and never seen. */
const inOne =
  /<Ours\b|(?<!aria-label=\{)\bsay(?:Clinic|Patient)\(|\bspeaker\(|<Lang of=\{(?:patient|clinic)\}|<Languages[^>]*patient=\{clinic\}/g

/** What may, and why. Each is a beginning of the code that stands there. */
const may: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'web/parts/languages.tsx': {
    '<Lang of={patient}': 'is what says a phrase in both',
    '<Lang of={clinic}': 'is what says a phrase in both',
    'sayPatient(k': 'is what says a phrase in both',
    'sayClinic(k': 'is what says a phrase in both, and on a professional’s own page in one',
    'speaker(': 'is what says phrases',
  },
  'web/together/my-story/in-both.tsx': {
    '<Lang of={patient}': 'says a time in both',
    '<Lang of={clinic}': 'says a time in both',
  },
  'web/parts/when-field-understood.tsx': {
    '<Lang of={patient}': 'says a time in both',
    '<Lang of={clinic}': 'says a time in both',
  },
  'web/together/aloud.tsx': {
    '<Languages patient={clinic}':
      'words nobody reviewed stand in the clinic’s language and are said aloud (red line 9)',
  },
  'web/together/consent/purpose.tsx': {
    'sayClinic(k': 'is compared and kept, for whoever is told reads the clinic’s language; it is shown in both',
  },
  'web/together/another-screen.tsx': {
    '<Lang of={clinic}> <Qr': 'what the square is: heard and never seen',
  },
  'web/together/what-matters/what-matters.tsx': {
    "sayPatient('matters.moved')": 'is heard and never seen: one voice says it in one language',
  },
  'web/together/what-matters/problem-card.tsx': {
    "sayPatient('matters.nameless')": 'is heard and never seen',
    'sayPatient(`matters.${way}`': 'is heard and never seen',
    '<Lang of={patient}': 'is heard and never seen',
  },
  'web/parts/when-field-number.tsx': {
    'sayPatient(': 'names two keys that show a plus and a minus: heard and never seen',
  },
  'web/together/my-story/years-along.tsx': {
    "sayPatient('story.now')": 'stands on the drawn line beside its years, where there is room for one word',
    'sayPatient(isBrief': 'the name of a calendar stands at the head of its lane, where there is room for one word',
  },
}

const files = [...broughtBy(join(src, 'web/together/table.tsx'))].filter(file => file.endsWith('.tsx'))
const saidInOne = files.flatMap(file => {
  const code = readFileSync(file, 'utf8')
  return [...code.matchAll(inOne)].map(({ index }) => ({
    file: file.slice(src.length + 1),
    code: code.slice(index, index + 80).replace(/\s+/g, ' '),
  }))
})
const reasonFor = ({ file, code }: (typeof saidInOne)[number]): string | undefined =>
  Object.keys(may[file] ?? {}).find(beginning => code.startsWith(beginning))

describe('at the shared table everything is said in two languages', () => {
  it('every phrase of its sheets, questions and notices, but for what may stand in one, each with its reason', () => {
    expect(files.length).toBeGreaterThan(100)
    expect(saidInOne.filter(one => !reasonFor(one)).map(({ file, code }) => `${file}: ${code}`)).toEqual([])
  })

  it('what may stand in one is still there', () => {
    const gone = Object.entries(may).flatMap(([file, reasons]) =>
      Object.keys(reasons)
        .filter(beginning => !saidInOne.some(one => one.file === file && one.code.startsWith(beginning)))
        .map(beginning => `${file}: ${beginning}`),
    )
    expect(gone).toEqual([])
  })

  it('no window of the browser’s own asks anything: it would ask in one language', () => {
    const asking = files.filter(file =>
      /\b(?:window\.)?(?:confirm|alert|prompt)\(['"`]/.test(readFileSync(file, 'utf8')),
    )
    expect(asking).toEqual([])
  })
})
