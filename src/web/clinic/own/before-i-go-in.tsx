import { useId, useState } from 'react'
import { wordsOf, type Said } from '#record'
import type { BeforeIGoIn } from '#plan'
import { directionOf, isoDayInWords, languageInWords, listed } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { staffLanguages } from '../staff-language.ts'

const ABOUT = ['seating', 'calms', 'avoid', 'interpreter', 'other'] as const

/** The card before I go in: the name as the patient says it, what makes the visit easier, what waits from the last one. */
export const BeforeCard = ({ card }: { card: BeforeIGoIn }) => {
  const [adding, setAdding] = useState(false)
  return (
    <section className="paper own-part before-card voice-patient" aria-labelledby="own-before">
      <h2 id="own-before">
        <Ours k="before.title" />
      </h2>
      <Name card={card} />
      <Wishes card={card} />
      <Waiting card={card} />
      {adding ? (
        <AddWish named={card.heard !== undefined} onDone={() => setAdding(false)} />
      ) : (
        <button type="button" className="button own-keep" onClick={() => setAdding(true)}>
          <Icon name="plus" size={20} />
          <Ours k="before.add" />
        </button>
      )}
    </section>
  )
}

const Name = ({ card: { patient, heard } }: { card: BeforeIGoIn }) => {
  const [first] = patient.names
  return (
    <p className="before-name">
      {patient.names.map(({ language, text }) => (
        <Lang key={`${language} ${text}`} of={{ tag: language, dir: directionOf(language) }}>
          {text}
        </Lang>
      ))}
      {first && heard && <Ours k="before.said-as" values={{ heard: heard.text }} />}
      <Ours
        k="before.speaks"
        values={({ pack }) => ({
          languages: listed(
            patient.speaks.map(({ language, dialect }) =>
              [languageInWords(language, pack), dialect].filter(Boolean).join(', '),
            ),
            pack,
          ),
        })}
      />
    </p>
  )
}

const Wishes = ({ card: { wishes } }: { card: BeforeIGoIn }) => {
  if (wishes.length === 0)
    return (
      <p className="quiet">
        <Ours k="before.nothing" />
      </p>
    )
  return (
    <dl className="before-wishes">
      {ABOUT.filter(about => wishes.some(wish => wish.about === about)).map(about => (
        <div key={about}>
          <dt>
            <Ours k={`before.${about}`} />
          </dt>
          {wishes
            .filter(wish => wish.about === about)
            .map(wish => (
              <dd key={wish.id}>
                <Words said={wish.said} />
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}

const Waiting = ({ card: { promise, left } }: { card: BeforeIGoIn }) => {
  const { clinic, sayClinic } = usePair()
  return (
    <>
      {promise && (
        <div>
          <h3>
            <Ours k="before.promise" />
          </h3>
          <p>
            <Words said={promise.said} />
            {promise.by && (
              <span className="quiet">
                {' '}
                <Ours k="note.by" values={{ day: isoDayInWords(promise.by, sayClinic, clinic.pack) }} />
              </span>
            )}
          </p>
        </div>
      )}
      {left.length > 0 && (
        <div>
          <h3>
            <Ours k="before.left" />
          </h3>
          <ul>
            {left.map(({ id, said }) => (
              <li key={id}>
                <Words said={said} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}

/** Somebody's words in the clinic's language, else in their own. */
const Words = ({ said }: { said: Said }) => {
  const { clinic } = usePair()
  const words = wordsOf(said, clinic.tag, ...staffLanguages)
  if (!words) return <bdi>{said.picture}</bdi>
  return <Lang of={{ tag: words.language, dir: directionOf(words.language) }}>{words.text}</Lang>
}

/** What a professional heard: how the name is said, where to sit, what calms, what to avoid. */
const AddWish = ({ named, onDone }: { named: boolean; onDone: () => void }) => {
  const { tell } = useAtHand()
  const { clinic } = usePair()
  const [about, setAbout] = useState<(typeof ABOUT)[number] | 'heard'>(named ? 'seating' : 'heard')
  const [words, setWords] = useState('')
  const id = useId()
  const keep = () => {
    const text = { language: clinic.tag, text: words.trim() }
    tell(
      about === 'heard'
        ? { kind: 'people.name-heard', body: { heard: text } }
        : { kind: 'people.wish-told', body: { about, said: { original: text } } },
    )
    onDone()
  }
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (words.trim()) keep()
      }}
    >
      <div className="field">
        <label htmlFor={`${id}-about`}>
          <Ours k="before.about" />
        </label>
        <AboutSelect id={`${id}-about`} about={about} onAbout={setAbout} />
      </div>
      <div className="field">
        <label htmlFor={`${id}-words`}>
          <Ours k={about === 'heard' ? 'before.heard-help' : 'own.piece-words'} />
        </label>
        <input
          id={`${id}-words`}
          lang={clinic.tag}
          dir="auto"
          maxLength={about === 'heard' ? 120 : 300}
          value={words}
          onChange={event => setWords(event.target.value)}
        />
      </div>
      <div className="row">
        <button className="button button-main" disabled={!words.trim()}>
          <Ours k="do.save" />
        </button>
        <button type="button" className="button button-plain" onClick={onDone}>
          <Ours k="do.cancel" />
        </button>
      </div>
    </form>
  )
}

type About = (typeof ABOUT)[number] | 'heard'

const AboutSelect = ({ id, about, onAbout }: { id: string; about: About; onAbout: (about: About) => void }) => {
  const { sayClinic } = usePair()
  const all: readonly About[] = ['heard', ...ABOUT]
  return (
    <select id={id} value={about} onChange={event => onAbout(all.find(one => one === event.target.value) ?? 'seating')}>
      {all.map(one => (
        <option key={one} value={one}>
          {sayClinic(one === 'heard' ? 'before.heard-add' : `before.${one}`)}
        </option>
      ))}
    </select>
  )
}
