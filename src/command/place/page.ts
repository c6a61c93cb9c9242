import { saysWhatIsMissing, type KindReading, type OpenPlace } from '#story'
import { inFigures, isoOrNull, type Speaking } from './in-words.ts'
import type { PlacedLife } from './placed-life.ts'

/** A life as lines of text: its pieces in the order of time, then knots, kind readings first, then open places. */
export const pageOf = (life: PlacedLife, speaking: Speaking): string =>
  [
    heading(speaking.say('story.title')),
    ...life.pieces.map(placed => pieceOnPage(placed, speaking)),
    ...(life.knots.length > 0 ? [heading(speaking.say('own.knots'))] : []),
    ...life.knots.map(knot => knotOnPage(knot, speaking)),
    ...(life.asked.length + life.cues.length > 0
      ? [heading(speaking.say('own.questions')), speaking.say('own.questions-help')]
      : []),
    ...questionsOnPage(life.asked, speaking),
    ...life.cues.map(speaking.cue),
  ].join('\n\n') + '\n'

const heading = (words: string): string => `${words}\n${'-'.repeat(words.length)}`
const bullets = (lines: readonly string[]): string[] => lines.map(line => `    - ${line}`)

const pieceOnPage = (placed: PlacedLife['pieces'][number], speaking: Speaking): string => {
  const { piece, because } = placed
  return [
    speaking.said(piece.said),
    `  ${speaking.range(placed)}`,
    ...(because.length > 0 ? [`  ${speaking.say('story.because')}`] : []),
    ...bullets(because.map(id => speaking.told(id, piece.id))),
  ].join('\n')
}

const knotOnPage = (knot: PlacedLife['knots'][number], speaking: Speaking): string => {
  const changes = knot.changes.map(({ statement }) => speaking.told(statement))
  return [
    `${speaking.say('own.perhaps')}:`,
    ...bullets(speaking.perhaps(knot)),
    `  ${speaking.say(knot.statements.length > 2 ? 'own.keep-all' : 'own.keep-both')}. ${speaking.say('own.keep-help')}`,
    `  ${speaking.say('own.knot')}:`,
    ...bullets(knot.statements.map(id => speaking.told(id))),
    ...(saysWhatIsMissing(knot) ? [`  ${speaking.missing(knot)}`] : []),
    ...(changes.length > 0 ? [`  ${speaking.say('own.fits-if')}`] : []),
    ...bullets(changes),
  ].join('\n')
}

/** One question for all the times between the same two pieces. */
const questionsOnPage = (openPlaces: readonly OpenPlace[], speaking: Speaking): string[] =>
  [...Map.groupBy(openPlaces, ({ after, before }) => `${after} ${before}`).values()].map(same => {
    const [first] = same
    const [from, until] = [Math.min(...same.map(open => open.from)), Math.max(...same.map(open => open.until))]
    return `${speaking.question(first!)}\n  ${speaking.openTime(from, until)}`
  })

/** The same as one object for other programs. It names no teller and counts nothing. */
export const objectOf = ({ pieces, knots, openPlaces, cues }: PlacedLife, speaking: Speaking) => ({
  pieces: pieces.map(placed => ({
    id: placed.piece.id,
    words: speaking.range(placed),
    start: sideOf(placed.start),
    end: sideOf(placed.end),
    because: placed.because,
  })),
  knots: knots.map(knot => ({
    perhaps: knot.kindReadings.map(withFigures),
    perhapsInWords: speaking.perhaps(knot),
    statements: knot.statements,
    missing: saysWhatIsMissing(knot) ? speaking.missing(knot) : null,
    fitsIfOtherwise: knot.changes.map(({ statement }) => statement),
  })),
  openPlaces: openPlaces.map(open => ({
    strand: open.strand,
    is: open.is,
    after: open.after ?? null,
    before: open.before ?? null,
    from: isoOrNull(open.from),
    until: isoOrNull(open.until),
    question: speaking.question(open),
  })),
  questions: cues.map(cue => ({ ...cue, question: speaking.cue(cue) })),
})

/** The numbers of a reading are what somebody said, and stand as text: this object holds no number. */
const withFigures = (reading: KindReading) =>
  reading.kind === 'heard-otherwise' ? { ...reading, ...inFigures(reading) } : { ...reading }

const sideOf = ({ earliest, latest }: { earliest?: number; latest?: number }) => ({
  earliest: isoOrNull(earliest),
  latest: isoOrNull(latest),
})
