import { useEffect, useState } from 'react'
import { standing, withRenderings, type Recorded } from '#record'
import { may, type Patient, type PeopleEntry } from '#people'
import { isoDayInWords } from '#words'
import { post } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { WriteDown } from '../../parts/write-down.tsx'
import { useDoing } from '../asking.ts'
import { useFrame } from '../danger/frame.tsx'
import { Worried } from '../danger/worried.tsx'
import { Told } from './told.tsx'

type Of<Kind extends PeopleEntry['kind']> = Extract<PeopleEntry, { kind: Kind }>

/** What lies sealed apart, shown after one touch on purpose, which is noted; covered again when the page is left. */
export const Sealed = ({ patient }: { patient: Patient }) => {
  const staff = useFrame()?.me.staff
  const { entries, busy, refused, open, close } = useSealed(patient.id)
  if (!staff || !may(staff, 'open-protected', { team: new Set([staff.id]) })) return null
  return (
    <section className="paper own-part" aria-labelledby="own-sealed">
      <h2 id="own-sealed">
        <Ours k="sealed.title" />
      </h2>
      <p className="quiet">
        <Ours k="sealed.what" />
      </p>
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      {entries && <Opened patient={patient} entries={entries} />}
      <button type="button" className="button own-keep" disabled={busy} onClick={entries ? close : open}>
        <Icon name={entries ? 'cover' : 'lock'} />
        <Ours k={entries ? 'sealed.cover' : 'sealed.open'} />
      </button>
    </section>
  )
}

const useSealed = (patient: string) => {
  const [entries, setEntries] = useState<readonly Recorded[]>()
  const { busy, refused, run } = useDoing()
  const close = () => setEntries(undefined)
  const open = () =>
    void run(async () => {
      const road = `/api/patients/${encodeURIComponent(patient)}/protected`
      setEntries((await post<{ entries: readonly Recorded[] }>(road, {})).entries)
    })
  useEffect(() => {
    const cover = () => document.visibilityState === 'hidden' && setEntries(undefined)
    document.addEventListener('visibilitychange', cover)
    return () => document.removeEventListener('visibilitychange', cover)
  }, [])
  return { entries, busy, refused, open, close }
}

const Opened = ({ patient, entries }: { patient: Patient; entries: readonly Recorded[] }) => {
  const all = withRenderings(standing(entries)) as Recorded<PeopleEntry>[]
  const told = all.filter(entry => entry.kind === 'people.protected-told')
  const asked = all.filter(entry => entry.kind === 'people.sensitive-asked')
  if (told.length === 0 && asked.length === 0)
    return (
      <p>
        <Ours k="sealed.nothing" />
      </p>
    )
  return (
    <ul className="own-list">
      {told.map(entry => (
        <Thing key={entry.id} entry={entry} />
      ))}
      {asked.map(entry => (
        <Asked key={entry.id} patient={patient} entry={entry} />
      ))}
    </ul>
  )
}

const useDay = (entry: PeopleEntry): string => {
  const { clinic, sayClinic } = usePair()
  return isoDayInWords(entry.source.toldOn, sayClinic, clinic.pack)
}

const Thing = ({ entry }: { entry: Of<'people.protected-told'> }) => {
  const day = useDay(entry)
  return (
    <li className="own-slip voice-patient">
      <strong>
        <Ours k={`sealed.of-${entry.body.topic}`} />
      </strong>
      <Told said={entry.body.said} />
      <ToldWith said={entry.body.said} />
      <WriteDown said={entry.body.said} telling={entry} />
      <span className="quiet">
        <Ours k="sealed.told-on" values={{ day }} />
      </span>
    </li>
  )
}

/** Questions whose answer may need somebody today, and what it is about then. */
const LEADING = { 'self-harm': 'self-harm', violence: 'violence', 'children-safe': 'child' } as const
const isLeading = (question: string): question is keyof typeof LEADING => Object.hasOwn(LEADING, question)

const Asked = ({ patient, entry }: { patient: Patient; entry: Of<'people.sensitive-asked'> }) => {
  const day = useDay(entry)
  const { question, answer } = entry.body
  return (
    <li className="own-slip">
      <strong>
        <Ours k={`sealed.of-${question}`} />
      </strong>
      <span>
        <Ours k={`sealed.answer-${answer}`} />
      </span>
      <span className="quiet">
        <Ours k="sealed.asked-on" values={{ day }} />
      </span>
      {answer === 'told' && isLeading(question) && (
        <>
          <span>
            <Ours k="sealed.open-task" />
          </span>
          <Worried patient={patient} about={LEADING[question]} from="answer" label="danger.open-today" />
        </>
      )}
    </li>
  )
}
