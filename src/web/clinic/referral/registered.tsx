import { useState, type FormEvent } from 'react'
import { standing, type Recorded } from '#record'
import type { Patient, PeopleEntry } from '#people'
import { directionOf, whenInWords } from '#words'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { DateFields, dateIn, emptyDate } from '../date-on-papers.tsx'
import { LanguageSelect } from '../language-today.tsx'
import { languageOfName, numberSystems, wrongAt as placed } from '../registering.ts'
import { DeskFold, DeskPart, useAtDesk } from './at-desk.tsx'
import { useDeskForm } from './desk-form.ts'
import { languagesIn, languagesOf, registrationOf } from './languages-draft.ts'
import { LanguagesFields } from './languages-fields.tsx'
import { Speaks } from './speaks.tsx'
import { TextField, Why } from './text-field.tsx'

/** Spellings a registration can hold. */
const MOST = 12

/** How somebody is registered, and what can be added to it: a spelling, how it is said, a birth on papers, a number. */
export const Registered = () => {
  const { patient, entries } = useAtDesk()
  const stands = standing(entries) as Recorded<PeopleEntry>[]
  const heard = stands.findLast(entry => entry.kind === 'people.name-heard')?.body.heard.text
  const births = stands.flatMap(entry => (entry.kind === 'people.birth-on-papers' ? entry.body.when : []))
  const numbers = stands.flatMap(entry => (entry.kind === 'people.identifier-noted' ? entry.body : []))
  return (
    <DeskPart title="desk.registered">
      <p className="patient-names">
        {patient.names.map(({ language, text }) => (
          <Lang key={`${language} ${text}`} of={{ tag: language, dir: directionOf(language) }}>
            {text}
          </Lang>
        ))}
        {heard && (
          <span className="quiet">
            <Ours k="desk.said" values={{ heard }} />
          </span>
        )}
      </p>
      <p>
        <Speaks patient={patient} />
      </p>
      {births.length === 0 && (
        <p className="quiet">
          <Ours k="desk.birth-none" />
        </p>
      )}
      {births.map((when, nth) => (
        <p key={nth}>
          <Ours
            k="desk.born"
            values={(language, say) => ({
              when: whenInWords(when, 'whole', say, language.pack, () => '', { birth: true, onPapers: true }),
            })}
          />
        </p>
      ))}
      {numbers.map(({ system, value }) => (
        <p key={`${system} ${value}`}>
          <Ours k={`desk.number-${system}`} /> <bdi dir="ltr">{value}</bdi>
        </p>
      ))}
      {patient.names.length < MOST && (
        <DeskFold title="new.another-name" anew={String(patient.names.length)}>
          <AddSpelling patient={patient} />
        </DeskFold>
      )}
      <DeskFold title="desk.languages" anew={JSON.stringify(languagesOf(patient))}>
        <ChangeLanguages patient={patient} />
      </DeskFold>
      <DeskFold title="desk.heard" anew={heard ?? ''}>
        <AddHeard />
      </DeskFold>
      <DeskFold title="desk.birth" anew={String(births.length)}>
        <AddBirth />
      </DeskFold>
      <DeskFold title="desk.number" anew={String(numbers.length)}>
        <AddNumber />
      </DeskFold>
    </DeskPart>
  )
}

const nothing = () => {}
const submitted = (run: () => Promise<void>) => (event: FormEvent) => {
  event.preventDefault()
  void run()
}

/** Another spelling stands beside those there are; the registration before stays in the record. */
const AddSpelling = ({ patient }: { patient: Patient }) => {
  const { hand } = useAtDesk()
  const { clinic } = usePair()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState<string>()
  const { busy, wrong, keep } = useDeskForm(hand, nothing)
  const spoken = patient.speaks[0]?.language ?? ''
  const language = languageOfName({ text, ...(chosen ? { language: chosen } : {}) }, spoken, clinic.tag)
  const save = () =>
    keep({
      kind: 'people.patient-registered',
      body: { ...registrationOf(patient), names: [...patient.names, { language, text: text.trim() }] },
    })
  return (
    <form className="stack" noValidate onSubmit={submitted(save)}>
      <div className="two-fields">
        <TextField
          label={<Ours k="new.name" />}
          value={text}
          most={200}
          wrong={wrong && placed(wrong).refusal}
          onChange={setText}
        />
        <LanguageSelect label="new.name-language" language={language} onChoose={setChosen} />
      </div>
      <Keep busy={busy} />
    </form>
  )
}

/** What is known of the languages, said anew; what was known before stays in the record. */
const ChangeLanguages = ({ patient }: { patient: Patient }) => {
  const { hand } = useAtDesk()
  const [draft, setDraft] = useState(() => languagesOf(patient))
  const { busy, wrong, keep } = useDeskForm(hand, nothing)
  const save = () => keep({ kind: 'people.patient-registered', body: { names: patient.names, ...languagesIn(draft) } })
  return (
    <form className="stack" noValidate onSubmit={submitted(save)}>
      <LanguagesFields draft={draft} atLeast={1} onChange={setDraft} />
      <Why id="desk-languages-wrong" refusal={wrong && placed(wrong).refusal} />
      <Keep busy={busy} />
    </form>
  )
}

const AddHeard = () => {
  const { hand } = useAtDesk()
  const [heard, setHeard] = useState('')
  const { busy, wrong, keep } = useDeskForm(hand, nothing)
  const save = () =>
    keep({ kind: 'people.name-heard', body: { heard: { language: hand.clinicLanguage, text: heard.trim() } } })
  return (
    <form className="stack" noValidate onSubmit={submitted(save)}>
      <TextField
        label={<Ours k="desk.heard-as" />}
        help={<Ours k="desk.heard-help" />}
        value={heard}
        most={120}
        wrong={wrong}
        onChange={setHeard}
      />
      <Keep busy={busy} />
    </form>
  )
}

const AddBirth = () => {
  const { hand } = useAtDesk()
  const [date, setDate] = useState(emptyDate)
  const { busy, wrong, refuse, keep } = useDeskForm(hand, nothing)
  const at = wrong && placed(wrong)
  const save = async () => {
    const when = dateIn(date)
    if (!when) return refuse({ reason: 'not-a-year', field: 'body.when.year' })
    await keep({ kind: 'people.birth-on-papers', body: { when } })
  }
  return (
    <form className="stack" noValidate onSubmit={submitted(save)}>
      <p className="quiet">
        <Ours k="new.papers-help" /> <Ours k="desk.birth-registered" />
      </p>
      <DateFields date={date} wrong={at?.field} explained="desk-birth-wrong" onChange={setDate} />
      <Why id="desk-birth-wrong" refusal={at?.refusal} />
      <Keep busy={busy} />
    </form>
  )
}

const AddNumber = () => {
  const { hand } = useAtDesk()
  const { sayClinic } = usePair()
  const [system, setSystem] = useState<(typeof numberSystems)[number]>('national')
  const [value, setValue] = useState('')
  const { busy, wrong, keep } = useDeskForm(hand, nothing)
  return (
    <form
      className="stack"
      noValidate
      onSubmit={submitted(() => keep({ kind: 'people.identifier-noted', body: { system, value: value.trim() } }))}
    >
      <div className="two-fields">
        <div className="field">
          <label htmlFor="desk-number-system">
            <Ours k="desk.number-system" />
          </label>
          <select
            id="desk-number-system"
            value={system}
            onChange={event => setSystem(numberSystems.find(one => one === event.target.value) ?? system)}
          >
            {numberSystems.map(one => (
              <option key={one} value={one}>
                {sayClinic(`desk.number-${one}`)}
              </option>
            ))}
          </select>
        </div>
        <TextField label={<Ours k="desk.number-value" />} value={value} most={60} wrong={wrong} onChange={setValue} />
      </div>
      <Keep busy={busy} />
    </form>
  )
}

const Keep = ({ busy }: { busy: boolean }) => (
  <button className="button desk-keep" disabled={busy}>
    <Ours k="do.save" />
  </button>
)
