import { useId, useState } from 'react'
import { wordsOf } from '#record'
import type { Worry } from '#visit'
import { directionOf, languageNames } from '#words'
import { Ours, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { staffLanguages } from '../staff-language.ts'
import { Told } from './told.tsx'
import { UnsayOwn } from './unsay-own.tsx'

/** The professional's worries, beside the patient's list: on the table only when they were spoken about. */
export const Strip = ({ worries }: { worries: readonly Worry[] }) => (
  <section className="paper own-part" aria-labelledby="own-strip">
    <h2 id="own-strip">
      <Ours k="own.strip" />
    </h2>
    <p className="quiet">
      <Ours k={worries.length > 0 ? 'own.strip-help' : 'own.strip-none'} />
    </p>
    <ul className="own-list">
      {worries.map(worry => (
        <WorrySlip key={worry.id} worry={worry} />
      ))}
    </ul>
    <NewWorry />
  </section>
)

const WorrySlip = ({ worry }: { worry: Worry }) => {
  const { clinic } = usePair()
  const { hand } = useAtHand()
  const [speaking, setSpeaking] = useState(false)
  const onTable = worry.spoken && wordsOf(worry.spoken, clinic.tag, ...staffLanguages)?.text
  return (
    <li className="own-slip voice-professional">
      <Told said={worry.said} />
      {onTable && (
        <span className="quiet">
          <Ours k="own.worry-on-table" values={{ words: onTable }} />
        </span>
      )}
      {!worry.spoken && !speaking && (
        <button type="button" className="button" onClick={() => setSpeaking(true)}>
          <Ours k="own.worry-spoken" />
        </button>
      )}
      {speaking && !worry.spoken && <SpokenAbout worry={worry} onDone={() => setSpeaking(false)} />}
      {worry.source.teller === hand.staff && !speaking && <UnsayOwn entry={worry.id} kind="visit.worry-noted" />}
    </li>
  )
}

/** A note is not laid on the table as it stands: somebody chooses the words everybody will see. */
const SpokenAbout = ({ worry, onDone }: { worry: Worry; onDone: () => void }) => {
  const { tell, hand } = useAtHand()
  const { clinic } = usePair()
  const [words, setWords] = useState('')
  const [theirs, setTheirs] = useState('')
  const noted = wordsOf(worry.said, clinic.tag, ...staffLanguages)?.text
  const lay = () => {
    const rendered = theirs.trim() ? [{ language: hand.language, text: theirs.trim() }] : []
    tell({
      kind: 'visit.worry-spoken',
      body: {
        worry: worry.id,
        said: { original: { language: clinic.tag, text: words.trim() }, ...(rendered.length > 0 && { rendered }) },
      },
    })
    onDone()
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (words.trim()) lay()
      }}
    >
      <WordsField label="own.worry-words" tag={clinic.tag} value={words} onChange={setWords} />
      {noted && !words && (
        <button type="button" className="button button-plain" onClick={() => setWords(noted)}>
          <Ours k="own.worry-same" />
        </button>
      )}
      {hand.language !== clinic.tag && (
        <WordsField label="own.worry-in" tag={hand.language} value={theirs} onChange={setTheirs} />
      )}
      <div className="row">
        <button className="button button-main" disabled={!words.trim()}>
          <Ours k="own.worry-lay" />
        </button>
        <button type="button" className="button button-plain" onClick={onDone}>
          <Ours k="do.cancel" />
        </button>
      </div>
    </form>
  )
}

const NewWorry = () => {
  const { tell } = useAtHand()
  const { clinic } = usePair()
  const [words, setWords] = useState('')
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (!words.trim()) return
        tell({ kind: 'visit.worry-noted', body: { said: { original: { language: clinic.tag, text: words.trim() } } } })
        setWords('')
      }}
    >
      <WordsField label="own.worry-add" tag={clinic.tag} value={words} onChange={setWords} />
      <button className="button own-keep" disabled={!words.trim()}>
        <Ours k="own.worry-keep" />
      </button>
    </form>
  )
}

/** A few lines of words in one language. */
export const WordsField = ({
  label,
  tag,
  value,
  onChange,
}: {
  label: 'own.worry-add' | 'own.worry-words' | 'own.worry-in' | 'own.piece-words' | 'eyes.words'
  tag: string
  value: string
  onChange: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={label} values={{ language: languageNames[tag]?.endonym ?? tag }} />
      </label>
      <textarea
        id={id}
        lang={tag}
        dir={directionOf(tag)}
        rows={2}
        maxLength={4000}
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}
