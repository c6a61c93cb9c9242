import type { EntryId } from '#record'
import type { KindReading, Story } from '#story'
import { listed, numeral, type Language, type PhraseKey, type Say, type Values } from '#words'
import { quotedPiece } from './pieces-in-words.ts'

/** One kind reason in words. */
interface Perhaps {
  readonly id: string
  readonly k: PhraseKey
  readonly values: (language: Language, say: Say) => Values
}

/** The kind reasons as sentences, each piece once for one kind; all ways of counting years in one sentence, each number in its own. */
export const perhapsOf = (readings: readonly KindReading[], story: Story): readonly Perhaps[] => {
  const alike = Map.groupBy(readings, reading => groupOf(reading, story))
  return [...alike].flatMap(([id, same]) => {
    const [first] = same
    return first ? [{ id, k: `own.perhaps-${first.kind}` as const, values: valuesOf(first, same, story) }] : []
  })
}

const groupOf = (reading: KindReading, story: Story): string =>
  [
    reading.kind,
    subjectOf(reading, story) ?? '',
    ...('calendar' in reading ? [reading.calendar] : []),
    ...('heard' in reading ? [reading.heard, reading.perhaps] : []),
  ].join(' ')

const subjectOf = (reading: KindReading, { statements }: Story): EntryId | 'birth' | undefined => {
  if ('piece' in reading) return reading.piece
  if ('statement' in reading) return statements.find(({ id }) => id === reading.statement)?.piece
  return undefined
}

const valuesOf =
  (first: KindReading, same: readonly KindReading[], story: Story): Perhaps['values'] =>
  (language, say) => {
    const subject = subjectOf(first, story)
    const ways = same.flatMap(reading =>
      reading.kind === 'ages-counted-otherwise' ? say(`when-field.counting-${reading.counting}`) : [],
    )
    return {
      ...(subject && { piece: quotedPiece(subject, story, language, say) }),
      ...(first.kind === 'another-calendar' && { calendar: say(`calendar.${first.calendar}`) }),
      ...(first.kind === 'heard-otherwise' && {
        heard: numeral(first.heard, language.pack),
        perhaps: numeral(first.perhaps, language.pack),
      }),
      ...(ways.length > 0 && { ways: listed(ways, language.pack) }),
    }
  }
