import { useId, useState, type FormEvent } from 'react'
import type { Refusal } from '#record'
import type { ClinicAnchor } from '#story'
import { directionOf, languageInWords, languageNames } from '#words'
import { newId } from '../../parts/hand.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { standHere } from '../choice.tsx'
import { keepWords } from './api.ts'
import { landmarkDraft, landmarkIn, type LandmarkDraft } from './landmark-draft.ts'

/** One landmark of the clinic's: its names, its first and last day where it has some. */
export const LandmarkSheet = ({
  anchors,
  anchor,
  language,
  onClose,
  onKept,
}: {
  anchors: readonly ClinicAnchor[]
  /** None where a new one is added. */
  anchor: ClinicAnchor | undefined
  language: string
  onClose: () => void
  onKept: (anchors: readonly ClinicAnchor[]) => void
}) => {
  const [draft, setDraft] = useState(() => landmarkDraft(anchor ?? { id: newId(), names: [{ language, text: '' }] }))
  const [wrong, setWrong] = useState<Refusal>()
  const { busy, refused, run } = useDoing()
  const keep = (next: readonly ClinicAnchor[]) =>
    void run(async () => onKept((await keepWords({ anchors: next })).anchors))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const read = landmarkIn(draft)
    if ('refusal' in read) return setWrong(read.refusal)
    keep(anchor ? anchors.map(one => (one.id === anchor.id ? read.anchor : one)) : [...anchors, read.anchor])
  }
  const set = (part: Partial<LandmarkDraft>) => {
    setDraft({ ...draft, ...part })
    setWrong(undefined)
  }
  return (
    <Sheet title="days.anchor" onClose={onClose}>
      <form className="stack" onSubmit={save} noValidate>
        <Names draft={draft} set={set} />
        <div className="days-dates">
          <DayField k="days.anchor-first" value={draft.first} set={first => set({ first })} />
          <DayField k="days.anchor-last" value={draft.last} set={last => set({ last })} />
        </div>
        <p className="quiet">
          <Ours k="days.anchor-days-help" />
        </p>
        {(wrong ?? refused) && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={(wrong ?? refused)!} />
          </p>
        )}
        <button className="button button-main begin-now" disabled={busy}>
          <Ours k="do.save" />
        </button>
        {anchor && (
          <div className="stack days-remove">
            <p className="quiet">
              <Ours k="days.anchor-remove-what" />
            </p>
            <button
              type="button"
              className="button"
              disabled={busy}
              onClick={() => keep(anchors.filter(({ id }) => id !== anchor.id))}
            >
              <Icon name="torn" size={20} />
              <Ours k="days.anchor-remove" />
            </button>
          </div>
        )}
      </form>
    </Sheet>
  )
}

type Set = (part: Partial<LandmarkDraft>) => void

/** Its name, language by language; another language is added by choosing it. */
const Names = ({ draft: { names }, set }: { draft: LandmarkDraft; set: Set }) => {
  const id = useId()
  const { clinic } = usePair()
  const rest = Object.keys(languageNames).filter(tag => !names.some(name => name.language === tag))
  return (
    <>
      {names.map(({ language, text }, i) => (
        <div key={language} className="field">
          <label htmlFor={`${id}-${language}`}>
            <Ours k="days.anchor-name" values={({ pack }) => ({ language: languageInWords(language, pack) })} />
          </label>
          <input
            id={`${id}-${language}`}
            ref={i === 0 ? standHere : undefined}
            value={text}
            lang={language}
            dir={directionOf(language)}
            maxLength={120}
            autoComplete="off"
            onChange={event =>
              set({ names: names.map((name, nth) => (nth === i ? { language, text: event.target.value } : name)) })
            }
          />
        </div>
      ))}
      <div className="field">
        <label htmlFor={id}>
          <Ours k="days.anchor-language" />
        </label>
        <select
          id={id}
          value=""
          onChange={event => set({ names: [...names, { language: event.target.value, text: '' }] })}
        >
          <option value="">–</option>
          {rest.map(tag => (
            <option key={tag} value={tag}>
              {languageInWords(tag, clinic.pack)}
            </option>
          ))}
        </select>
      </div>
    </>
  )
}

const DayField = ({
  k,
  value,
  set,
}: {
  k: 'days.anchor-first' | 'days.anchor-last'
  value: string
  set: (value: string) => void
}) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={k} />
      </label>
      <input id={id} type="date" value={value} onChange={event => set(event.target.value)} />
    </div>
  )
}
