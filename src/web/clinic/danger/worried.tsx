import { useId, useState, type FormEvent } from 'react'
import type { Patient } from '#people'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { calledHere } from '../find-by-name.ts'
import { AboutWhom } from './about-whom.tsx'
import { writeSafety } from './api.ts'
import { useFrame } from './frame.tsx'
import { AsOurPlaceHasIt } from './local.tsx'
import { useAnswering, WhoSeesToIt } from './who-sees-to-it.tsx'
import { clockTime } from './why-here.ts'

const abouts = ['self-harm', 'violence', 'child', 'other'] as const
type About = (typeof abouts)[number]
/** Before whom a danger stands. */
type Named = { readonly id: string; readonly name: string }
type From = 'touch' | 'phq-9' | 'call' | 'harm-check' | 'answer'

/**
 * One touch: worried about safety. About the patient that is given, else the one this page is about, else found by name. On
 * staff screens alone.
 */
export const Worried = ({
  patient,
  about,
  from = 'touch',
  label,
}: {
  patient?: Patient | undefined
  about?: About
  from?: From
  /** Other words for the button. */
  label?: 'danger.open-today'
}) => {
  const frame = useFrame()
  const { clinic, sayClinic } = usePair()
  const [open, setOpen] = useState(false)
  if (!frame) return null
  const whom = patient ?? frame.about
  return (
    <>
      <button
        type="button"
        className="button danger-worried"
        aria-label={
          patient && !label
            ? sayClinic('danger.worried-about', { name: calledHere(patient, clinic.tag).text })
            : undefined
        }
        onClick={() => setOpen(true)}
      >
        <Icon name="shelter" />
        <Ours k={label ?? 'danger.worried'} />
      </button>
      {open && <WorriedSheet patient={whom} about={about} from={from} onClose={() => setOpen(false)} />}
    </>
  )
}

/** The sheet behind the touch, also opened by itself where an answer leads to it. */
export const WorriedSheet = ({
  patient: given,
  about,
  from,
  onClose,
}: {
  patient: Patient | undefined
  about?: About | undefined
  from: From
  onClose: () => void
}) => {
  const { clinic } = usePair()
  const [patient, setPatient] = useState(given)
  const [opened, setOpened] = useState<{ readonly about: About; readonly named: Named | undefined }>()
  const name = patient && calledHere(patient, clinic.tag).text
  return (
    <Sheet
      title={name ? 'danger.worried-about' : 'danger.worried'}
      {...(name && { values: { name } })}
      onClose={onClose}
    >
      {opened && <Opened {...opened} onClose={onClose} />}
      {!opened && (
        <p className="quiet">
          <Ours k="danger.first" />
        </p>
      )}
      {!opened && !patient && <AboutWhom onChoose={setPatient} />}
      {!opened && patient && (
        <>
          <Raise patient={patient} about={about} from={from} onRaised={setOpened} />
          {from === 'touch' && (
            <button type="button" className="button button-plain danger-else" onClick={() => setPatient(undefined)}>
              <Ours k="danger.somebody-else" />
            </button>
          )}
        </>
      )}
    </Sheet>
  )
}

const Raise = ({
  patient,
  about: begun,
  from,
  onRaised,
}: {
  patient: Patient
  about: About | undefined
  from: From
  onRaised: (opened: { readonly about: About; readonly named: Named | undefined }) => void
}) => {
  const { me, again } = useFrame()!
  const { clinic } = usePair()
  const [about, setAbout] = useState(begun)
  const [words, setWords] = useState('')
  const [chosen, setChosen] = useState<string>()
  const among = useAnswering(patient.id)
  const named = chosen ?? among.asked
  const { busy, refused, run } = useDoing()
  const id = useId()
  const within = { minutes: me.safety?.seenWithinMinutes ?? 120 }
  const by = () => Temporal.Now.instant().add(within).toString({ smallestUnit: 'second' })
  const raise = (event: FormEvent) => {
    event.preventDefault()
    if (!about || !named) return
    void run(async () => {
      const body = { about, from, named, by: by(), ...(words.trim() && { words: words.trim() }) }
      await writeSafety(me, patient.id, clinic.tag, [{ kind: 'plan.danger-raised', body }])
      void again()
      const one = among.answering.find(({ colleague }) => colleague.id === named)
      onRaised({ about, named: one?.standIn ?? (one?.away ? undefined : one?.colleague) })
    })
  }
  return (
    <form className="danger-raise" onSubmit={raise}>
      <div className="stack">
        <Choice
          legend={<Ours k="danger.what" />}
          among={abouts}
          chosen={about}
          comesFirst
          renderOne={one => <Ours k={`danger.about-${one}`} />}
          onChoose={setAbout}
        />
        <div className="field">
          <label htmlFor={id}>
            <Ours k="danger.words" />
          </label>
          <textarea
            id={id}
            rows={2}
            maxLength={600}
            dir="auto"
            value={words}
            onChange={event => setWords(event.target.value)}
          />
        </div>
        <WhoSeesToIt among={among} chosen={named} onChoose={setChosen} />
        <p>
          <Ours k="danger.by" values={{ time: clockTime(by(), me.timeZone) }} />
        </p>
        {refused && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={refused} />
          </p>
        )}
        <button className="button button-main begin-now" disabled={busy || !about || !named}>
          <Ours k="danger.open" />
        </button>
        <p className="quiet">
          <Ours k="danger.what-happens" />
        </p>
      </div>
      <AsOurPlaceHasIt about={about} />
    </form>
  )
}

/** Before whom it stands now. Whom to call stays in sight. */
const Opened = ({ about, named, onClose }: { about: About; named: Named | undefined; onClose: () => void }) => {
  const { me } = useFrame()!
  const isOwn = named?.id === me.staff!.id
  return (
    <div className="stack">
      <output>
        {isOwn && <Ours k="danger.opened-you" />}
        {named && !isOwn && <Ours k="danger.opened" values={{ name: named.name }} />}
        {!named && <Ours k="danger.opened-all" />}
      </output>
      <AsOurPlaceHasIt about={about} />
      <button type="button" className="button button-main" onClick={onClose}>
        <Ours k="do.close" />
      </button>
    </div>
  )
}
