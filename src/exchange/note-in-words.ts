import { wordsOf, type PersonId, type Said } from '#record'
import type { Danger, Note, NoteLine } from '#plan'
import { isoDayInWords, languageInWords, listed, numeral, type Language, type PhraseKey, type Say } from '#words'

/** In which language a note is written, and how its people are called there. */
export interface NoteIn {
  readonly language: Language
  readonly say: Say
  readonly nameOf: (person: PersonId) => string
  /** Minutes the visit really took, where that is known. */
  readonly minutes?: number | undefined
}

/** Screens isolate names with invisible marks; a note goes into other programs without them. */
const plainly = (text: string): string => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '')

/**
 * A note as plain text for a hospital record: headings, and a line for each thing as it was taken down. Words stand in
 * the clinic's language where they are there, else as they were said, with the name of that language.
 */
export const noteInWords = (note: Note, of: NoteIn): string => {
  const { say, language } = of
  const part = (key: PhraseKey, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', say(key), ...lines.map(line => `- ${line}`)] : []
  return plainly(
    [
      say('note.visit-on', { day: isoDayInWords(note.visit.on, say, language.pack) }),
      ...whoAndHow(note, of),
      ...(note.confidentialityExplained ? [say('note.confidentiality')] : []),
      ...part(
        'note.agenda',
        note.agenda.map(line => lineIn(line, of)),
      ),
      ...part(
        'note.list',
        note.list.map(line => lineIn(line, of)),
      ),
      ...part(
        'note.story',
        note.story.map(line => lineIn(line, of)),
      ),
      ...part(
        'note.spoken',
        note.spoken.map(line => lineIn(line, of)),
      ),
      ...part(
        'note.agreed',
        note.agreed.map(line => lineIn(line, of)),
      ),
      ...part(
        'note.safety',
        note.dangers.flatMap(danger => dangerIn(danger, say)),
      ),
      '',
    ].join('\n'),
  )
}

const whoAndHow = ({ visit }: Note, { say, language, nameOf, minutes }: NoteIn): string[] => {
  const people = visit.here.map(({ person, name, role, mode }) =>
    say('note.person', {
      name: name ?? nameOf(person),
      voice: say(`voice.${role}`),
      mode: say(`mode.${mode}`),
    }),
  )
  const spoken = [...new Set([visit.languages.patient, visit.languages.clinic])]
  const languages = listed(
    spoken.map(tag => languageInWords(tag, language.pack)),
    language.pack,
  )
  return [
    say('note.here', { people: listed(people, language.pack) }),
    say('note.languages', { languages }),
    ...(minutes === undefined ? [] : [say('note.minutes', { minutes: numeral(minutes, language.pack) })]),
  ]
}

const saidIn = (said: Said, { language, say }: NoteIn): string => {
  const words = wordsOf(said, language.tag)
  if (!words) return said.picture ? pictureIn(said.picture, language, say) : ''
  const text = words.text.replace(/\s+/gu, ' ').trim()
  return words.language === language.tag ? text : `${text} (${languageInWords(words.language, language.pack)})`
}

const pictureIn = (picture: string, { phrases }: Language, say: Say): string => {
  const key = `picture.${picture}`
  return say(key in phrases ? (key as PhraseKey) : 'picture.other')
}

const lineIn = (line: NoteLine, of: NoteIn): string => {
  const { say, language, nameOf } = of
  const beside = [
    ...(line.facets ?? []).map(({ facet, said }) => `${say(`facet.${facet}`)}: ${saidIn(said, of)}`),
    ...(line.agenda ? [say(`note.${line.agenda}`)] : []),
    ...(line.who ? [say('note.who', { name: nameOf(line.who) })] : []),
    ...(line.by ? [say('note.by', { day: isoDayInWords(line.by, say, language.pack) })] : []),
  ]
  return [saidIn(line.said, of), ...beside].join('; ')
}

const dangerIn = (danger: Danger, say: Say): string[] => [
  [say(`note.safety-${danger.about}`), danger.words].filter(Boolean).join(': '),
  ...danger.told.map(({ whom, words }) => say('note.told', { whom: [whom, words].filter(Boolean).join(', ') })),
  ...danger.done.map(({ words }) => say('note.done', { what: words })),
  ...(danger.said
    ? [say(danger.said.outcome === 'told' ? 'note.patient-told' : 'note.patient-not-told', { what: danger.said.words })]
    : []),
]
