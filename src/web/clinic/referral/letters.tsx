import { useState, type FormEvent } from 'react'
import { referralOf, type Referral } from '#visit/referral'
import { directionOf } from '#words'
import { Lang, Ours } from '../../parts/languages.tsx'
import { letterIn, wrongAt as placed } from '../registering.ts'
import { DeskFold, DeskPart, useAtDesk, WithDay } from './at-desk.tsx'
import { useDeskForm } from './desk-form.ts'
import { LetterFields } from './more-fields.tsx'
import { Scans } from './scans.tsx'
import { Why } from './text-field.tsx'

/** The letters that came and the papers scanned with them. What a letter says lies folded: it is read for the triage. */
export const Letters = () => {
  const { entries } = useAtDesk()
  const referral = referralOf(entries)
  return (
    <DeskPart title="desk.letters">
      {referral.letters.length === 0 && (
        <p className="quiet">
          <Ours k="desk.letters-none" />
        </p>
      )}
      <ul className="desk-list">
        {referral.letters.map(letter => (
          <li key={letter.id} className="desk-slip voice-papers">
            <WithDay k="desk.letter-of" day={letter.on} values={{ from: letter.from }} />
            <ReadLetter letter={letter} />
          </li>
        ))}
      </ul>
      <DeskFold
        title={referral.letters.length === 0 ? 'new.letter' : 'desk.letter-add'}
        anew={String(referral.letters.length)}
      >
        <AddLetter />
      </DeskFold>
      <Scans referral={referral} />
    </DeskPart>
  )
}

const ReadLetter = ({ letter }: { letter: Referral['letters'][number] }) => (
  <details className="fold">
    <summary>
      <Ours k="desk.letter-read" />
    </summary>
    <p className="quiet">
      <Ours k="desk.letter-read-help" />
    </p>
    <ul className="desk-lines">
      {letter.problems.map(({ language, text }, nth) => (
        <li key={nth}>
          <Lang of={{ tag: language, dir: directionOf(language) }}>{text}</Lang>
        </li>
      ))}
    </ul>
  </details>
)

const AddLetter = () => {
  const { hand } = useAtDesk()
  const [draft, setDraft] = useState({ letterFrom: '', letter: '' })
  const { busy, wrong, refuse, keep } = useDeskForm(hand, () => setDraft({ letterFrom: '', letter: '' }))
  const at = wrong && placed(wrong)
  const save = (event: FormEvent) => {
    event.preventDefault()
    const letter = letterIn(draft, hand.clinicLanguage)
    if (letter) void keep(letter)
    else refuse({ reason: 'no-words', field: 'body.from' })
  }
  return (
    <form className="stack" noValidate onSubmit={save}>
      <LetterFields
        draft={draft}
        wrongAt={field => (at?.field === field ? at.refusal : undefined)}
        onChange={part => setDraft({ ...draft, ...part })}
      />
      {at?.field === 'form' && <Why refusal={at.refusal} />}
      <button className="button desk-keep" disabled={busy}>
        <Ours k="desk.letter-keep" />
      </button>
    </form>
  )
}
