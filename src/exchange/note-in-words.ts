import { textsOf, type PersonId, type Said, type Tag } from '#record'
import type { Danger, Note, NoteLine } from '#plan'
import { isoDayInWords, languageInWords, listed, numeral, type Language, type PhraseKey, type Say } from '#words'
import { pictureWord } from '#words/shown'

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
  const spoken = note.visit.languages.patient
  const part = (key: PhraseKey, lines: readonly string[]): string[] =>
    lines.length > 0 ? ['', say(key), ...lines.map(line => `- ${line}`)] : []
  return plainly(
    [
      say('note.visit-on', { day: isoDayInWords(note.visit.on, say, language.pack) }),
      ...whoAndHow(note, of),
      ...(note.confidentialityExplained ? [say('note.confidentiality')] : []),
      ...part(
        'note.agenda',
        note.agenda.map(line => lineIn(line, of, spoken)),
      ),
      ...part(
        'note.list',
        note.list.map(line => lineIn(line, of, spoken)),
      ),
      ...part(
        'note.story',
        note.story.map(line => lineIn(line, of, spoken)),
      ),
      ...part(
        'note.spoken',
        note.spoken.map(line => lineIn(line, of, spoken)),
      ),
      ...part(
        'note.agreed',
        note.agreed.map(line => lineIn(line, of, spoken)),
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

/** Of what was told by voice alone the note says that; what was said stands in it once somebody has written it down. */
const saidIn = (said: Said, { language, say }: NoteIn, spoken: Tag): string => {
  const own = textsOf(said).filter(text => text.language === language.tag)
  const words = own.length > 0 ? own : textsOf(said).slice(0, 1)
  if (words.length === 0) {
    const voice = said.voice ? say('voice-in.no-words', { language: languageInWords(spoken, language.pack) }) : ''
    return [said.picture ? pictureIn(said.picture, language, say) : '', voice].filter(Boolean).join('; ')
  }
  return words
    .map(one => {
      const text = one.text.replace(/\s+/gu, ' ').trim()
      return one.language === language.tag ? text : `${text} (${languageInWords(one.language, language.pack)})`
    })
    .join(' / ')
}

const pictureIn = (picture: string, { phrases }: Language, say: Say): string => {
  const key = pictureWord(picture)
  return say(key in phrases ? (key as PhraseKey) : 'picture.other')
}

const lineIn = (line: NoteLine, of: NoteIn, spoken: Tag): string => {
  const { say, language, nameOf } = of
  const beside = [
    ...(line.facets ?? []).map(({ facet, said }) => `${say(`facet.${facet}`)}: ${saidIn(said, of, spoken)}`),
    ...(line.agenda ? [say(`note.${line.agenda}`)] : []),
    ...(line.who ? [say('note.who', { name: nameOf(line.who) })] : []),
    ...(line.by ? [say('note.by', { day: isoDayInWords(line.by, say, language.pack) })] : []),
  ]
  return [saidIn(line.said, of, spoken), ...beside].join('; ')
}

const dangerIn = (danger: Danger, say: Say): string[] => [
  [say(`note.safety-${danger.about}`), danger.words].filter(Boolean).join(': '),
  ...danger.told.map(({ whom, words }) => say('note.told', { whom: [whom, words].filter(Boolean).join(', ') })),
  ...danger.done.map(({ words }) => say('note.done', { what: words })),
  ...(danger.said
    ? [say(danger.said.outcome === 'told' ? 'note.patient-told' : 'note.patient-not-told', { what: danger.said.words })]
    : []),
]
