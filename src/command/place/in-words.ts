import { wordsOf, type EntryId, type Said } from '#record'
import { isoDayOf, type Calendar } from '#time'
import {
  isInAnotherCalendar,
  languageFor,
  lengthInWords,
  packFor,
  rangeInWords,
  spanInWords,
  speaker,
  whenInWords,
  type Say,
} from '#words'
import { pictureWord } from '#words/shown'
import type { PhraseKey } from '#words'
import type { Knot, OpenPlace, Statement, Story } from '#story'
import type { CueQuestion, PlacedPiece } from './placed-life.ts'

/** A life in English words, for somebody who reads lines of text. */
export interface Speaking {
  readonly said: (said: Said) => string
  readonly piece: (id: EntryId | 'birth') => string
  readonly range: (placed: PlacedPiece) => string
  /** A statement, named with its piece where that is another than `of`. */
  readonly told: (id: EntryId, of?: EntryId) => string
  readonly perhaps: (knot: Knot) => readonly string[]
  readonly missing: (knot: Knot) => string
  readonly openTime: (from: number, until: number) => string
  readonly question: (open: Pick<OpenPlace, 'after' | 'before'>) => string
  readonly cue: (question: CueQuestion) => string
  readonly say: Say
}

/** Names in other directions are isolated for screens; lines of text are left without the invisible marks. */
const plainly =
  (say: Say): Say =>
  (key, values) =>
    say(key, values).replace(/[\u2066-\u2069]/g, '')

/** `asked` is the language the patient speaks: it decides how the months of the Persian calendar are called. */
export const speakingOf = async (story: Story, asked: string): Promise<Speaking> => {
  const english = await languageFor('en', 'staff')
  const say = plainly(speaker(english))
  const pack = packFor(english.pack, asked)
  const naming = { nameGregorian: story.statements.some(({ when }) => isInAnotherCalendar(when)) }
  const statementOf = new Map(story.statements.map(statement => [statement.id, statement]))
  const saidOf = new Map([...story.pieces, ...story.anchors].map(({ id, said }) => [id as string, said]))

  const said = (one: Said) => saidInWords(one, { say, phrases: english.phrases })
  const piece = (id: EntryId | 'birth') => {
    const words = saidOf.get(id)
    return words ? say('story.quoted', { words: said(words) }) : say('own.birth')
  }
  const when = ({ piece: told, when, of, onPapers, toldOn }: Statement) =>
    whenInWords(when, of, say, pack, id => piece(id), { onPapers, toldOn, birth: told === 'birth', ...naming })
  const told: Speaking['told'] = (id, of) => {
    const statement = statementOf.get(id)!
    return statement.piece === of ? when(statement) : `${piece(statement.piece)}: ${when(statement)}`
  }
  return {
    say,
    said,
    piece,
    told,
    range: placed => spanInWords(placed.start, placed.end, say, pack, spanOf(placed)),
    perhaps: knot => perhapsOf(knot, { say, piece, statementOf }),
    missing: ({ missing }) => say('own.missing', { length: lengthInWords(missing, say, pack) }),
    openTime: (from, until) => rangeInWords({ earliest: from, latest: until - 1 }, say, pack),
    question: open => questionInWords(open, say, id => said(saidOf.get(id)!)),
    cue: question =>
      question.kind === 'cue'
        ? say('own.question-cue', { piece: piece(question.piece), other: piece(question.other) })
        : say('own.question-before-or-after', { piece: piece(question.piece), landmark: piece(question.landmark) }),
  }
}

const spanOf = ({ piece }: PlacedPiece) => ({ event: piece.form === 'event' })

interface English {
  readonly say: Say
  readonly phrases: object
}

/** The words in English, else as they are, in one line and without a last full stop; else the picture's name. */
const saidInWords = (said: Said, english: English): string => {
  const words = wordsOf(said, 'en', 'da')?.text
  if (words) return words.replace(/\s+/gu, ' ').replace(/[.。።؟]+$/u, '')
  return said.picture ? pictureInWords(said.picture, english) : ''
}

const pictureInWords = (picture: string, { say, phrases }: English): string => {
  const key = pictureWord(picture)
  return say(key in phrases ? (key as PhraseKey) : 'picture.other')
}

interface Naming {
  readonly say: Say
  readonly piece: Speaking['piece']
  readonly statementOf: ReadonlyMap<EntryId, Statement>
}

const calendarName = (calendar: Calendar, say: Say): string => say(`calendar.${calendar}`)

/** The number that was heard, and the one it may have been, as text. */
export const inFigures = ({ heard, perhaps }: { readonly heard: number; readonly perhaps: number }) => ({
  heard: String(heard),
  perhaps: String(perhaps),
})

/** The kind readings as sentences, each once. */
const perhapsOf = ({ kindReadings }: Knot, { say, piece, statementOf }: Naming): string[] => {
  const sentences = kindReadings.map(reading => {
    if (reading.kind === 'lost-in-rendering') return say('own.perhaps-lost-in-rendering')
    const of = 'piece' in reading ? reading.piece : statementOf.get(reading.statement)!.piece
    const ways = 'counting' in reading ? say(`when-field.counting-${reading.counting}`) : ''
    const calendar = 'calendar' in reading ? calendarName(reading.calendar, say) : ''
    const numbers = reading.kind === 'heard-otherwise' ? inFigures(reading) : {}
    return say(`own.perhaps-${reading.kind}`, { piece: piece(of), ways, calendar, ...numbers })
  })
  return [...new Set(sentences)]
}

const questionInWords = (
  { after, before }: Pick<OpenPlace, 'after' | 'before'>,
  say: Say,
  named: (id: EntryId) => string,
): string => {
  if (after && before) return say('own.question-between', { after: named(after), before: named(before) })
  if (after) return say('own.question-after', { after: named(after) })
  return before ? say('own.question-before', { before: named(before) }) : say('own.question-open')
}

/** A derived day as the exchange spells it; null where nothing told bounds it. */
export const isoOrNull = (day: number | undefined): string | null => (day === undefined ? null : isoDayOf(day))
