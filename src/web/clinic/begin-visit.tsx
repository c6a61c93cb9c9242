import { useMemo, useState, type FormEvent } from 'react'
import type { Entry, Refusal } from '#record'
import type { Patient } from '#people'
import { openVisit, visitsOf, type Here, type Slot } from '#visit'
import type { Appointment } from '#visit/day'
import { openTable, Refused, type Me } from '../parts/api.ts'
import { entryBy, newId } from '../parts/hand.ts'
import { Ours, usePair } from '../parts/languages.tsx'
import { useDesk } from '../parts/record.ts'
import { Sheet } from '../parts/sheet.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { AgeFields, ageWrong, type Age, type AgeWrong } from './begin-age.tsx'
import {
  CompanionFields,
  InterpreterFields,
  modes,
  noInterpreter,
  somebodyElse,
  type Interpreter,
} from './begin-who.tsx'
import { Choice } from './choice.tsx'
import { calledHere } from './find-by-name.ts'
import { LanguageToday } from './language-today.tsx'
import { NoInterpreterWay } from './no-interpreter/way.tsx'
import { isoDayInWords } from '#words'
import { interpretersOf, type KnownInterpreter } from './who-was-here.ts'

type Problem = 'begin.needs-name' | 'begin.needs-companion' | AgeWrong

/** Interpreters to offer: who is planned for this visit comes first, as planned. */
const withPlanned = (known: readonly KnownInterpreter[], planned: Slot['interpreter']): readonly KnownInterpreter[] => {
  if (!planned) return known
  const before = known.find(({ person }) => person === planned.person)
  return [{ ...planned, grownUp: before?.grownUp ?? false }, ...known.filter(one => one !== before)]
}

/**
 * Lays the table: who is here, and in which language. What is usual stands there already, so that one look and one touch
 * are enough; everything can be changed later at the table.
 */
export const BeginVisit = ({
  me,
  staff,
  patient,
  appointment,
  onBegun,
  onClose,
}: {
  me: Me
  staff: NonNullable<Me['staff']>
  patient: Patient
  /** What it was planned as; without one somebody walked in. */
  appointment?: Appointment | undefined
  /** Begins it on this device, which carries the record, in place of asking the desk for a table. */
  onBegun?: (opened: Entry) => void
  onClose: () => void
}) => {
  const { clinic } = usePair()
  const { entries } = useDesk(`/api/patients/${patient.id}/entries`)
  const visits = useMemo(() => visitsOf(entries), [entries])
  const planned = appointment?.slot.interpreter
  const known = useMemo(() => withPlanned(interpretersOf(entries, clinic.tag), planned), [entries, clinic, planned])
  const name = calledHere(patient, clinic.tag).text
  const spoken = patient.speaks[0]!.language
  const [patientMode, setPatientMode] = useState<Here['mode']>('in-the-room')
  const [interpreter, setInterpreter] = useState<Interpreter>(
    planned ? { who: planned.person, name: '', mode: planned.mode } : noInterpreter,
  )
  const [age, setAge] = useState<Age>({})
  const [companion, setCompanion] = useState<{ name: string; role: 'relative' | 'companion' }>()
  const [chosen, setChosen] = useState<string>()
  const [problem, setProblem] = useState<Problem>()
  const { refused, asking, open } = useOpening(patient.id, onBegun)
  // What was spoken last time is what is offered, until somebody chooses.
  const language = chosen ?? visits.at(-1)?.languages.patient ?? spoken
  const still = openVisit(visits)
  /** A child does not interpret: there is nothing to begin then. */
  const isChild = interpreter.who !== noInterpreter.who && ageWrong(age) === 'reason.children-do-not-interpret'

  const begin = (event: FormEvent) => {
    event.preventDefault()
    if (interpreter.who === somebodyElse && !interpreter.name.trim()) return setProblem('begin.needs-name')
    if (companion && !companion.name.trim()) return setProblem('begin.needs-companion')
    const chosenOne = known.find(one => one.person === interpreter.who)
    const isAsked = interpreter.who !== noInterpreter.who && !chosenOne?.grownUp
    const unfit = isAsked ? ageWrong(age) : undefined
    if (unfit === 'reason.children-do-not-interpret') return
    if (unfit) return setProblem(unfit)
    const interpreterHere: Here[] =
      interpreter.who === noInterpreter.who
        ? []
        : [
            {
              person: chosenOne?.person ?? newId(),
              role: 'interpreter',
              name: chosenOne?.name ?? interpreter.name.trim(),
              mode: interpreter.mode,
              age: isAsked ? age.said : 'grown-up',
            },
          ]
    const companionHere: Here[] = companion
      ? [{ person: newId(), role: companion.role, name: companion.name.trim(), mode: 'in-the-room' }]
      : []
    open(id =>
      entryBy(
        {
          clinic: me.clinic,
          patient: patient.id,
          staff: staff.id,
          today: me.today,
          language,
          clinicLanguage: clinic.tag,
          here: [],
        },
        {
          kind: 'visit.opened',
          id,
          teller: staff.id,
          body: {
            here: [
              { person: patient.id, role: 'patient', name, mode: patientMode },
              { person: staff.id, role: 'professional', name: staff.name, mode: 'in-the-room' },
              ...interpreterHere,
              ...companionHere,
            ],
            languages: { patient: language, clinic: clinic.tag },
            ...(appointment ? { appointment: appointment.id } : {}),
            ...(onBegun ? { began: Temporal.Now.plainTimeISO(me.timeZone).toString({ smallestUnit: 'minute' }) } : {}),
            ...(isAsked && age.danger !== undefined ? { emergency: age.danger.trim() } : {}),
          },
        },
      ),
    )
  }

  return (
    <Sheet title="begin.title" onClose={onClose}>
      <form className="stack begin" noValidate onSubmit={begin}>
        <p className="begin-who">
          <Ours k="begin.patient-in-room" values={{ name, staff: staff.name }} />
        </p>
        {still && (
          <p className="quiet begin-still">
            <Ours
              k={onBegun ? 'carrying.other-open' : 'begin.still-open'}
              values={(language, say) => ({ day: isoDayInWords(still.on, say, language.pack) })}
            />
          </p>
        )}
        <InterpreterFields
          known={known}
          interpreter={interpreter}
          wrong={problem === 'begin.needs-name'}
          onChange={next => {
            if (next.who !== interpreter.who) setAge({})
            setInterpreter(next)
          }}
        >
          {known.find(one => one.person === interpreter.who)?.grownUp ? (
            <p className="quiet">
              <Ours k="day.age-known" />
            </p>
          ) : (
            <AgeFields
              age={age}
              wrong={problem === 'day.needs-age' || problem === 'day.needs-danger' ? problem : undefined}
              onChange={next => {
                setAge(next)
                setProblem(undefined)
              }}
            />
          )}
        </InterpreterFields>
        {interpreter.who === noInterpreter.who && language !== clinic.tag && !onBegun && (
          <p>
            <NoInterpreterWay patient={patient.id} name={name} />
          </p>
        )}
        <LanguageToday name={name} speaks={patient.speaks} language={language} onChoose={setChosen} />
        <Choice
          legend={<Ours k="begin.patient-how" values={{ name }} />}
          among={modes}
          chosen={patientMode}
          renderOne={mode => <Ours k={`mode.${mode}`} />}
          onChoose={setPatientMode}
        />
        <CompanionFields companion={companion} wrong={problem === 'begin.needs-companion'} onChange={setCompanion} />
        {refused && (
          <p role="alert" className="field-wrong">
            <ReasonWords refusal={refused} />
          </p>
        )}
        <button className="button button-main begin-now" disabled={asking || isChild}>
          <Ours k="begin.lay-table" />
        </button>
      </form>
    </Sheet>
  )
}

/** Opens the table once: the visit keeps its id, so that trying again never begins two. */
const useOpening = (patient: string, onBegun: ((opened: Entry) => void) | undefined) => {
  const [id] = useState(newId)
  const [refused, setRefused] = useState<Refusal>()
  const [asking, setAsking] = useState(false)
  const open = (entryOf: (id: string) => Entry) => {
    if (onBegun) return onBegun(entryOf(id))
    setAsking(true)
    setRefused(undefined)
    openTable(patient, entryOf(id)).then(
      ({ receipt }) => {
        if (receipt.outcome !== 'refused') return location.assign('/table')
        setRefused(receipt)
        setAsking(false)
      },
      (cause: unknown) => {
        setRefused(cause instanceof Refused ? cause.refusal : { reason: 'no-connection' })
        setAsking(false)
      },
    )
  }
  return { refused, asking, open }
}
