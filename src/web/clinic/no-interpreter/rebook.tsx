import { useState } from 'react'
import type { Patient } from '#people'
import type { Slot } from '#visit'
import { isoDayOf, dayOf } from '#time'
import { languageInWords, type Language } from '#words'
import type { Me, SignedIn } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Languages, Ours, usePair } from '../../parts/languages.tsx'
import { useAsked } from '../asking.ts'
import { PlanSheet } from '../day/plan-sheet.tsx'
import { askStaff } from '../people/api.ts'
import { NewDay } from './new-day.tsx'

/** The next appointment, with somebody who interprets: one touch to plan it, and the day for the patient to see and take along. */
export const Rebook = ({
  me,
  staff,
  patient,
  asked,
  language,
}: {
  me: Me
  staff: SignedIn
  patient: Patient
  /** The language the patient speaks, by its tag. */
  asked: string
  /** The same with its words, where there are any. */
  language: Language | undefined
}) => {
  const { clinic, sayClinic } = usePair()
  const [planning, setPlanning] = useState(false)
  const [slot, setSlot] = useState<Slot>()
  const [showing, setShowing] = useState(false)
  const { known } = useAsked(askStaff)
  return (
    <section className="paper own-part stack" aria-labelledby="rebook">
      <h2 id="rebook">
        <Ours k="no-interpreter.rebook-title" />
      </h2>
      <button type="button" className="button button-main own-keep" data-do="rebook" onClick={() => setPlanning(true)}>
        <Icon name="clock" />
        <Ours k="no-interpreter.rebook" />
      </button>
      {slot && (
        <>
          <output>
            <Ours k="no-interpreter.rebooked" />
          </output>
          <button type="button" className="button own-keep" data-do="show-day" onClick={() => setShowing(true)}>
            <Icon name="papers" />
            <Ours k="no-interpreter.show-day" />
          </button>
        </>
      )}
      {planning && (
        <PlanSheet
          planner={{ me, staff, language: clinic.tag }}
          colleagues={known?.staff ?? []}
          day={isoDayOf(dayOf(me.today) + 1)}
          changed={undefined}
          given={{
            patient,
            words: sayClinic('no-interpreter.needed', { language: languageInWords(asked, clinic.pack) }),
          }}
          onClose={() => setPlanning(false)}
          onKept={(_, kept) => {
            setPlanning(false)
            setSlot(kept)
            setShowing(true)
          }}
        />
      )}
      {showing && slot && (
        <Languages patient={language ?? clinic} clinic={clinic} asked={asked}>
          <NewDay slot={slot} today={me.today} onLeave={() => setShowing(false)} />
        </Languages>
      )}
    </section>
  )
}
