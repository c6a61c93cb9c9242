import './day.css'
import { useCallback, useState } from 'react'
import { layerOf } from '#visit'
import { onTheClock, type Appointment, type DayCard, type StillOpen } from '#visit/day'
import { may, type Patient } from '#people'
import type { Me, SignedIn } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked, useDoing } from '../asking.ts'
import { BeginVisit } from '../begin-visit.tsx'
import { calledHere } from '../find-by-name.ts'
import { askStaff } from '../people/api.ts'
import { keep } from './api.ts'
import type { Doing } from './card-doing.tsx'
import { Card } from './card.tsx'
import { useDayWords } from './card-lines.tsx'
import { CancelSheet } from './cancel-sheet.tsx'
import { CloseSheet } from './close-sheet.tsx'
import { DayChooser } from './day-chooser.tsx'
import { useDay, type DayShown } from './day-shown.ts'
import { FromPatientsAtHome } from './from-home.tsx'
import { MissedSheet } from './missed-sheet.tsx'
import { PlanSheet } from './plan-sheet.tsx'
import { written, type Planner } from './writing.ts'

type Laid =
  | { readonly of: 'plan' }
  | { readonly of: 'change' | 'cancel' | 'miss'; readonly patient: Patient; readonly appointment: Appointment }
  | { readonly of: 'begin'; readonly patient: Patient; readonly appointment: Appointment | undefined }
  | { readonly of: 'close'; readonly name: string; readonly still: StillOpen }

const nobody: ReadonlySet<string> = new Set()

/** Every account by its name; somebody who is not there any more keeps it. */
const useStaffNames = () => {
  const { known } = useAsked(askStaff)
  return {
    colleagues: known?.staff ?? [],
    nameOf: useCallback((id: string) => known?.staff.find(one => one.id === id)?.name ?? '', [known]),
  }
}

/** The visits of one day in order of time, one's own first; from here they are planned, changed and begun. */
export const Today = ({ me, staff }: { me: Me; staff: SignedIn }) => {
  const { clinic } = usePair()
  const inWords = useDayWords()
  const [day, setDay] = useState(me.today)
  const shown = useDay(me, day)
  const { colleagues, nameOf } = useStaffNames()
  const [laid, setLaid] = useState<Laid>()
  const { busy, refused, run } = useDoing()
  const planner: Planner = { me, staff, language: clinic.tag }
  const close = () => setLaid(undefined)
  const done = () => {
    close()
    void shown.again()
  }
  const theirs = (patient: string) => ({ team: shown.own.has(patient) ? new Set([staff.id]) : nobody })
  const laying =
    (of: 'change' | 'cancel' | 'miss') =>
    ({ patient, appointment }: DayCard) => {
      const who = shown.patients.get(patient)
      if (who && appointment) setLaid({ of, patient: who, appointment })
    }
  const keeping = (entry: Parameters<typeof keep>[0]) => run(() => keep(entry).finally(() => void shown.again()))
  const doing: Doing = {
    today: day === me.today,
    past: day < me.today,
    busy,
    begin: may(staff, 'lay-table', { team: new Set([staff.id]) })
      ? ({ patient, appointment }) => {
          const who = shown.patients.get(patient)
          if (who) setLaid({ of: 'begin', patient: who, appointment })
        }
      : undefined,
    arrive: ({ patient, appointment }) => {
      const { at } = onTheClock(Temporal.Now.instant().toString(), me.timeZone)
      void keeping(written(planner, patient, { kind: 'visit.arrived', body: { appointment: appointment?.id, at } }))
    },
    undo: ({ patient, appointment }, entry) => {
      const kind = entry === appointment?.missed?.id ? 'visit.contact-missed' : 'visit.arrived'
      const layer = layerOf(kind)
      void keeping(written(planner, patient, { kind: 'record.taken-back', body: { entry }, layer }))
    },
    miss: laying('miss'),
    change: laying('change'),
    cancel: laying('cancel'),
    opens: ({ patient }) => may(staff, 'open', theirs(patient)),
    isNeeded: ({ patient }) => shown.patients.get(patient)?.speaks[0]?.language !== clinic.tag,
  }
  return (
    <section className="stack day" aria-labelledby="day-title">
      <div className="row clinic-top">
        <h1 id="day-title">
          {day === me.today && <Ours k="day.today" />} <bdi className="day-date">{inWords(day)}</bdi>
        </h1>
        <div className="row">
          {may(staff, 'set-day') && (
            <a className="button button-plain" href="/day-settings">
              <Ours k="day.settings" />
            </a>
          )}
          <button type="button" className="button" data-do="plan" onClick={() => setLaid({ of: 'plan' })}>
            <Icon name="plus" />
            <Ours k="day.plan" />
          </button>
        </div>
      </div>
      {day === me.today && may(staff, 'hear-from-home') && <FromPatientsAtHome planner={planner} />}
      <DayChooser day={day} today={me.today} onDay={setDay} />
      {[shown.trouble, refused].map(
        (trouble, i) =>
          trouble && (
            <p key={i} className="paper day-trouble" role="alert">
              <ReasonWords refusal={trouble} />
            </p>
          ),
      )}
      {shown.stillOpen.map(still => {
        const patient = shown.patients.get(still.patient)
        return (
          patient && (
            <StillOpenLine
              key={still.visit.id}
              name={calledHere(patient, clinic.tag).text}
              day={inWords(still.visit.on)}
              onClose={
                may(staff, 'write', theirs(still.patient))
                  ? () => setLaid({ of: 'close', name: calledHere(patient, clinic.tag).text, still })
                  : undefined
              }
            />
          )
        )
      })}
      {shown.ready && shown.cards.length === 0 && (
        <p className="paper quiet">
          <Ours k={day === me.today ? 'day.none-today' : 'day.none'} />
        </p>
      )}
      <Cards shown={shown} staff={staff.id} timeZone={me.timeZone} nameOf={nameOf} doing={doing} />
      {laid?.of === 'begin' && (
        <BeginVisit me={me} staff={staff} patient={laid.patient} appointment={laid.appointment} onClose={close} />
      )}
      {(laid?.of === 'plan' || laid?.of === 'change') && (
        <PlanSheet
          planner={planner}
          colleagues={colleagues}
          day={day < me.today ? me.today : day}
          changed={laid.of === 'change' ? laid : undefined}
          onClose={close}
          onKept={kept => {
            setDay(kept)
            done()
          }}
        />
      )}
      {laid?.of === 'cancel' && (
        <CancelSheet
          planner={planner}
          patient={laid.patient}
          appointment={laid.appointment}
          onClose={close}
          onDone={done}
        />
      )}
      {laid?.of === 'miss' && (
        <MissedSheet
          planner={planner}
          patient={laid.patient}
          appointment={laid.appointment}
          onClose={close}
          onDone={done}
        />
      )}
      {laid?.of === 'close' && (
        <CloseSheet planner={planner} name={laid.name} still={laid.still} onClose={close} onDone={done} />
      )}
    </section>
  )
}

const StillOpenLine = ({ name, day, onClose }: { name: string; day: string; onClose: (() => void) | undefined }) => (
  <div className="paper row day-still-open">
    <p>
      <Ours k="day.still-open" values={{ name, day }} />
    </p>
    {onClose ? (
      <button type="button" className="button" onClick={onClose}>
        <Ours k="day.close-now" />
      </button>
    ) : (
      <span className="quiet">
        <Ours k="day.close-by-team" />
      </span>
    )}
  </div>
)

/** A meeting is one's own where one is to meet the patient, or did. */
const isOwn = ({ appointment, visit }: DayCard, staff: string): boolean =>
  (appointment?.slot.staff.includes(staff) ?? false) || (visit?.here.some(({ person }) => person === staff) ?? false)

const Cards = ({
  shown,
  staff,
  timeZone,
  nameOf,
  doing,
}: {
  shown: DayShown
  staff: string
  timeZone: string
  nameOf: (staff: string) => string
  doing: Doing
}) => {
  const own = shown.cards.filter(card => isOwn(card, staff))
  const others = shown.cards.filter(card => !isOwn(card, staff))
  const both = own.length > 0 && others.length > 0
  return [own, others].map(
    (cards, i) =>
      cards.length > 0 && (
        <div key={i === 0 ? 'own' : 'others'} className="stack">
          <h2 className={both ? 'day-whose' : 'only-heard'}>
            <Ours k={i === 0 ? 'day.own' : 'day.others'} />
          </h2>
          <ol className="day-cards">
            {cards.map(card => (
              <Card
                key={card.appointment?.id ?? card.visit?.id}
                card={card}
                shown={shown}
                timeZone={timeZone}
                nameOf={nameOf}
                doing={doing}
              />
            ))}
          </ol>
        </div>
      ),
  )
}
