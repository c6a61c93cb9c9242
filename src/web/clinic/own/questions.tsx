import { useState } from 'react'
import type { EntryId } from '#record'
import type { Question, Story } from '#story'
import { languageNames, type Language, type PhraseKey, type Say, type Values } from '#words'
import { Both, Languages, Ours, usePair } from '../../parts/languages.tsx'
import { quotedPiece } from './pieces-in-words.ts'
import { namedIn } from './told.tsx'

/**
 * Gentle questions, to be said aloud or not at all. `patient` is the language of the screens for the patient, `asked` the one
 * that is spoken; no questions: they are still being worked out. Nothing of what is folded here is kept: "not today" lasts as long
 * as the page.
 */
export const Questions = ({
  questions,
  story,
  patient,
  asked,
}: {
  questions: readonly Question[] | undefined
  story: Story
  patient: Language
  asked: string
}) => {
  const { clinic } = usePair()
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set())
  // Where the patient's language has no screens, a third language helps nobody: the interpreter reads the clinic's.
  const aloud = patient.tag === asked ? patient : clinic
  const shown = questions?.filter(question => !folded.has(question.id)) ?? []
  return (
    <section className="paper own-part" aria-labelledby="own-questions">
      <h2 id="own-questions">
        <Ours k="own.questions" />
      </h2>
      {questions && (
        <p className="quiet">
          <Ours k={shown.length > 0 ? 'own.questions-help' : 'own.questions-none'} />
        </p>
      )}
      {shown.length > 0 && patient.tag !== asked && (
        <p className="quiet">
          <Ours k="app.shown-in" values={{ asked: languageNames[asked]?.endonym ?? asked, shown: clinic.endonym }} />{' '}
          <Ours k="own.interpreter-says" />
        </p>
      )}
      <ul className="own-list">
        {shown.map(question => (
          <li key={question.id} className="own-slip own-question voice-patient">
            <Languages patient={aloud} clinic={clinic} asked={asked}>
              <p>
                <Both {...asking(question, story)} />
              </p>
              <p className="quiet own-why">
                <Both k={question.kind === 'open-place' ? 'own.question-why' : 'own.question-why-when'} />
              </p>
            </Languages>
            <button
              type="button"
              className="button own-not-today"
              onClick={() => setFolded(known => new Set([...known, question.id]))}
            >
              <Ours k="own.not-today" />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface Asking {
  readonly k: PhraseKey
  readonly values: (language: Language, say: Say) => Values
}

/** The question in words, each piece named as it was said. */
const asking = (question: Question, story: Story): Asking => {
  if (question.kind === 'open-place') return askingBetween(question, story)
  const quoted = (id: EntryId, language: Language, say: Say) => quotedPiece(id, story, language, say)
  const { piece } = question
  if (question.kind === 'cue')
    return {
      k: 'own.question-cue',
      values: (language, say) => ({
        piece: quoted(piece, language, say),
        other: quoted(question.other, language, say),
      }),
    }
  return {
    k: 'own.question-before-or-after',
    values: (language, say) => ({
      piece: quoted(piece, language, say),
      landmark: quoted(question.landmark, language, say),
    }),
  }
}

/** Between what was told before and after. */
const askingBetween = ({ after, before }: Extract<Question, { kind: 'open-place' }>, { pieces }: Story): Asking => {
  const said = (id: EntryId | undefined) => pieces.find(piece => piece.id === id)?.said
  const [first, second] = [said(after), said(before)]
  const k = first
    ? second
      ? 'own.question-between'
      : 'own.question-after'
    : second
      ? 'own.question-before'
      : 'own.question-open'
  return {
    k,
    values: (language, say) => ({
      ...(first && { after: namedIn(first, language, say) }),
      ...(second && { before: namedIn(second, language, say) }),
    }),
  }
}
