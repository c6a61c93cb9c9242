import './interpreting.css'
import { useId, useMemo, useState } from 'react'
import type { Text } from '#record'
import type { Visit } from '#visit'
import { offeredAgain, rendersNow, termAsWritten, termsAt, type Term } from '#visit/interpreting'
import { directionOf, languageInWords, languageNames } from '#words'
import { Icon } from './icons.tsx'
import { Both } from './languages.tsx'
import { useAtHand, useIsTheirs } from './table-context.tsx'
import { TermWords } from './term-words.tsx'

/**
 * The words of a visit in both languages. Anybody says one; it is typed at the table or on the professional's own page, never
 * by whoever interprets or by the patient. A word taken away is taken from earlier visits too, and is not offered again.
 */
export const Terms = ({ visit }: { visit: Visit }) => {
  const { entries, hand, tell } = useAtHand()
  const isTheirs = useIsTheirs()
  const terms = useMemo(() => termsAt(entries, visit.id), [entries, visit])
  const before = useMemo(() => offeredAgain(entries, visit), [entries, visit])
  // Whoever interprets says it, where somebody does; a page of one's own writes for nobody else.
  const teller = rendersNow(hand.here)?.person ?? hand.staff
  const keep = ({ theirs, ours }: Pick<Term, 'theirs' | 'ours'>) =>
    tell({ kind: 'visit.term-kept', body: { visit: visit.id, ...(theirs && { theirs }), ours }, teller })
  // At a table the words of all who sit there are taken back; on a page of one's own, one's own.
  const mine = ({ alike }: Term) =>
    hand.here.length > 0 ? alike : alike.filter(one => one.source.teller === hand.staff)
  const takeAway = (term: Term) =>
    tell(
      ...mine(term).map(({ id, source }) => ({
        kind: 'record.taken-back',
        body: { entry: id },
        teller: source.teller,
      })),
    )
  return (
    <>
      {terms.length > 0 && (
        <ul className="terms voice-interpreter">
          {terms.map(term => (
            <li key={term.id} className="term">
              <TermWords term={term} />
              {!isTheirs && mine(term).length === term.alike.length && (
                <button type="button" className="button button-plain" onClick={() => takeAway(term)}>
                  <Both k="do.take-away" />
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {!isTheirs && <TermForm languages={visit.languages} onKeep={keep} />}
      {!isTheirs && before.length > 0 && (
        <details className="fold">
          <summary>
            <Both k="terms.before" />
          </summary>
          <ul className="terms voice-interpreter">
            {before.map(term => (
              <li key={term.id} className="term">
                <TermWords term={term} />
                <button type="button" className="button" onClick={() => keep(term)}>
                  <Icon name="plus" />
                  <Both k="do.save" />
                </button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

const TermForm = ({
  languages,
  onKeep,
}: {
  languages: Visit['languages']
  onKeep: (words: { theirs?: Text; ours: Text }) => void
}) => {
  const [theirs, setTheirs] = useState('')
  const [ours, setOurs] = useState('')
  const sameLanguage = languages.patient === languages.clinic
  const keep = () => {
    const [own, other] = [ours.trim(), theirs.trim()]
    if (!own) return
    const endonym = languageNames[languages.patient]?.endonym ?? languages.patient
    onKeep({
      ...(other && { theirs: termAsWritten(languages.patient, endonym, other) }),
      ours: { language: languages.clinic, text: own },
    })
    setTheirs('')
    setOurs('')
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        keep()
      }}
    >
      <div className="term-fields">
        {!sameLanguage && <Word tag={languages.patient} value={theirs} onChange={setTheirs} />}
        <Word tag={languages.clinic} value={ours} onChange={setOurs} />
      </div>
      <div className="row">
        <button className="button button-main" disabled={!ours.trim()}>
          <Both k="do.save" />
        </button>
      </div>
    </form>
  )
}

const Word = ({ tag, value, onChange }: { tag: string; value: string; onChange: (value: string) => void }) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Both k="terms.in" values={({ pack }) => ({ language: languageInWords(tag, pack) })} />
      </label>
      <input
        id={id}
        lang={tag}
        dir={value ? 'auto' : directionOf(tag)}
        value={value}
        maxLength={200}
        autoComplete="off"
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}
