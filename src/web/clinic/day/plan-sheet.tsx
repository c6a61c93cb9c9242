import { useEffect, useRef, useState, type FormEvent } from 'react'
import { isBesideCare, type Patient } from '#people'
import type { Refusal } from '#record'
import type { Slot } from '#visit'
import { usualLengths, type Appointment } from '#visit/day'
import { Refused } from '../../parts/api.ts'
import { newId } from '../../parts/hand.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { InterpreterFields, noInterpreter, somebodyElse } from '../begin-who.tsx'
import type { Colleague } from '../people/api.ts'
import { keep } from './api.ts'
import { Meanwhile, useStanding } from './meanwhile.tsx'
import { usePlanning, type Planning } from './planning.ts'
import { draftOf, fieldOf, refusedHere, slotOf, type SlotDraft } from './slot-draft.ts'
import { SlotFields, WhatElse } from './slot-fields.tsx'
import { WhoComes, WhoItIs } from './who-comes.tsx'
import { WhoMeets } from './who-meets.tsx'
import { written, type Planner } from './writing.ts'

/** Who is offered as interpreter: those known, and whoever is planned already. */
const offered = (known: Planning['known'], planned: Slot['interpreter']) =>
  planned && !known.some(({ person }) => person === planned.person) ? [{ ...planned }, ...known] : known

const emptyDraft = (day: string, { staff }: Planner): SlotDraft => ({
  day,
  at: '',
  minutes: '',
  room: '',
  staff: staff.role === 'coordinator' || isBesideCare(staff.role) ? [] : [staff.id],
  interpreter: noInterpreter,
  transport: '',
  childCare: '',
  words: '',
})

/** Brings what is wrong in sight: opens the fold it lies in and puts the cursor there. */
const useInSight = (wrong: Refusal | undefined, lacks: boolean) => {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (!wrong && !lacks) return
    const field = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')
    const fold = field?.closest('details')
    if (fold) fold.open = true
    field?.focus()
    if (!field) form.current?.querySelector('.field-wrong:not(:empty)')?.scrollIntoView({ block: 'center' })
  }, [wrong, lacks])
  return form
}

/** Makes an appointment, or changes one that stands. What was typed stays where somebody else was faster. */
export const PlanSheet = ({
  planner,
  colleagues,
  day,
  changed,
  given,
  onClose,
  onKept,
}: {
  planner: Planner
  colleagues: readonly Colleague[]
  /** The day it begins with. */
  day: string
  /** The appointment that is changed; without one a new one is made. */
  changed: { readonly patient: Patient; readonly appointment: Appointment } | undefined
  /** For whom a new one is made, where that is known already, and the note it begins with. */
  given?: { readonly patient: Patient; readonly words: string }
  onClose: () => void
  onKept: (day: string, slot: Slot) => void
}) => {
  const { clinic } = usePair()
  const { me } = planner
  const [ids] = useState(() => ({ entry: newId(), interpreter: newId() }))
  const [patient, setPatient] = useState((changed ?? given)?.patient)
  const [draft, setDraft] = useState(() =>
    changed ? draftOf(changed.appointment.slot) : { ...emptyDraft(day, planner), words: given?.words ?? '' },
  )
  const [wrong, setWrong] = useState<Refusal>()
  const [asked, setAsked] = useState(false)
  const { busy, refused, run } = useDoing()
  const namesNobody = draft.interpreter.who === somebodyElse && !draft.interpreter.name.trim()
  const form = useInSight(wrong, asked && (!patient || namesNobody))
  const planning = usePlanning(patient?.id, clinic.tag)
  const { standing, isChanged, look } = useStanding(changed?.appointment)
  const known = offered(planning.known, changed?.appointment.slot.interpreter)
  const byRule = planning.minutes(me.day?.minutes ?? usualLengths, draft.interpreter.who !== noInterpreter.who)
  const set = (part: Partial<SlotDraft>) => setDraft(before => ({ ...before, ...part }))
  const at = (field: string) => (wrong && fieldOf(wrong) === field ? wrong : undefined)

  const interpreter = (): Slot['interpreter'] => {
    const { who, name, mode } = draft.interpreter
    if (who === noInterpreter.who) return undefined
    const one = known.find(({ person }) => person === who)
    return { person: one?.person ?? ids.interpreter, name: one?.name ?? name.trim(), mode }
  }
  /** Cancelled meanwhile, what was written is made anew. */
  const isAnew = !standing || standing.cancelled !== undefined
  const entryFor = (who: string) => {
    const slot = slotOf(draft, byRule, interpreter())
    return written(
      planner,
      who,
      isAnew
        ? { kind: 'visit.appointment-made', id: ids.entry, body: { slot } }
        : {
            kind: 'visit.appointment-changed',
            id: ids.entry,
            body: { appointment: standing.id, replaces: standing.version, slot },
          },
    )
  }
  const plan = (event: FormEvent) => {
    event.preventDefault()
    setAsked(true)
    setWrong(undefined)
    if (!patient || namesNobody) return
    const entry = entryFor(patient.id)
    const stood = isAnew ? me.today : standing.slot.day
    const refusal = refusedHere(entry, me.timeZone, stood < me.today ? stood : me.today)
    setWrong(refusal)
    if (refusal) return
    void run(async () => {
      try {
        await keep(entry)
        const { slot } = entry.body as { slot: Slot }
        onKept(slot.day, slot)
      } catch (cause) {
        if (!(cause instanceof Refused)) throw cause
        if (cause.refusal.reason === 'changed-meanwhile') return look()
        if (fieldOf(cause.refusal) === 'form') throw cause
        setWrong(cause.refusal)
      }
    })
  }
  return (
    <Sheet title={changed ? 'day.change-title' : 'day.plan-title'} onClose={onClose}>
      <form className="stack day-plan" noValidate ref={form} onSubmit={plan}>
        {(changed ?? given) ? (
          <WhoItIs patient={(changed ?? given)!.patient} />
        ) : (
          <WhoComes patient={patient} wrong={asked && !patient} onChoose={setPatient} />
        )}
        <SlotFields
          draft={draft}
          byRule={byRule}
          rooms={me.day?.rooms ?? []}
          me={me}
          except={changed?.appointment.id}
          at={at}
          onChange={set}
        />
        <WhoMeets colleagues={colleagues} staff={draft.staff} wrong={at('staff')} onChange={staff => set({ staff })} />
        <InterpreterFields
          known={known}
          interpreter={draft.interpreter}
          wrong={asked && namesNobody}
          comesFirst={false}
          onChange={one => set({ interpreter: one })}
        />
        <WhatElse draft={draft} at={at} onChange={set} />
        {[refused, at('form'), at('interpreter')].map(
          (refusal, i) =>
            refusal && (
              <p key={i} className="field-wrong" role="alert">
                <ReasonWords refusal={refusal} />
              </p>
            ),
        )}
        {isChanged && standing && (
          <>
            <Meanwhile standing={standing} />
            <button type="button" className="button" onClick={onClose}>
              <Ours k="day.take-theirs" />
            </button>
          </>
        )}
        <button className="button button-main begin-now" disabled={busy}>
          <Ours k={isChanged ? 'day.keep-mine' : 'day.keep'} />
        </button>
      </form>
    </Sheet>
  )
}
