import { useMemo } from 'react'
import { consentsOf, peopleOf, type PeopleEntry } from '#people'
import { agreementsOf, frontOf } from '#plan'
import type { Recorded } from '#record'
import { agendaOf, problemListOf, type VisitEntry } from '#visit'
import { directionOf, isoDayInWords } from '#words'
import { calledHere } from '../clinic/find-by-name.ts'
import type { Me } from '../parts/api.ts'
import { Both, Lang, usePair } from '../parts/languages.tsx'
import { SaidBlock, SaidWords } from '../parts/said.tsx'
import { AtHandProvider, useAtHand } from '../parts/table-context.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { AgreementToRead } from '../patient/reading/agreements.tsx'
import { DoorPage } from '../patient/reading/door-page.tsx'
import { letGo } from '../patient/reading/letting-go.ts'
import { Part } from '../patient/reading/part.tsx'
import { ProblemToRead } from '../patient/reading/problems.tsx'
import { PieceToRead, useStoryToRead } from '../patient/reading/story.tsx'
import { useToRead } from '../patient/reading/to-read.ts'
import { useComing } from '../patient/reading/use-coming.ts'

/** What one patient chose for one purpose, until a day. It is read, and nothing else. */
export const Chosen = ({
  me,
  page,
}: {
  me: Me
  page: { readonly asked: string | undefined; readonly language: string }
}) => {
  const { entries, trouble } = useComing('/api/guest/entries', letGo)
  if (!entries) return null
  return (
    <DoorPage title="guest.title" {...page} shelf="staff">
      <Reading me={me} entries={entries} trouble={trouble} />
    </DoorPage>
  )
}

const Reading = ({ me, entries, trouble }: { me: Me; entries: readonly Recorded[]; trouble: string | undefined }) => (
  <AtHandProvider value={useToRead(entries, me)}>
    <div className="my-said" role="status">
      {trouble && <ReasonWords refusal={{ reason: trouble }} />}
    </div>
    <WhatFor today={me.today} />
    <Parts today={me.today} />
  </AtHandProvider>
)

/** Whose papers, what for, and until when: above everything else. */
const WhatFor = ({ today }: { today: string }) => {
  const { entries } = useAtHand()
  const { clinic } = usePair()
  const patient = useMemo(() => peopleOf(entries).patient, [entries])
  const consent = useMemo(() => consentsOf(entries, today)[0], [entries, today])
  const until = (entries as readonly Recorded<PeopleEntry>[]).findLast(entry => entry.kind === 'people.guest-invited')
    ?.body.until
  const name = patient && calledHere(patient, clinic.tag)
  return (
    <div className="paper stack read-part">
      {name && (
        <p>
          <bdi className="my-name" lang={name.language} dir={directionOf(name.language)}>
            {name.text}
          </bdi>
        </p>
      )}
      {consent && (
        <p>
          <Both k="guest.for" values={{ purpose: consent.purpose.text }} />
        </p>
      )}
      {until !== undefined && (
        <p>
          <Both k="guest.until" values={({ pack }, say) => ({ day: isoDayInWords(until, say, pack) })} />
        </p>
      )}
    </div>
  )
}

/** Appointments that stand, from today on. */
const appointmentsIn = (entries: readonly Recorded[], today: string) => {
  const standing = frontOf(entries).appointments.filter(({ day }) => day >= today)
  return standing.flatMap(({ version }) => {
    const entry = (entries as readonly Recorded<VisitEntry>[]).find(({ id }) => id === version)
    const isSlot = entry?.kind === 'visit.appointment-made' || entry?.kind === 'visit.appointment-changed'
    return isSlot ? { id: version, slot: entry.body.slot } : []
  })
}

const Parts = ({ today }: { today: string }) => {
  const { entries } = useAtHand()
  const story = useStoryToRead()
  const { problems, agenda, agreed, named, appointments } = useMemo(
    () => ({
      problems: problemListOf(entries).problems,
      agenda: agendaOf(entries).items,
      agreed: agreementsOf(entries),
      named: [...peopleOf(entries).named],
      appointments: appointmentsIn(entries, today),
    }),
    [entries, today],
  )
  const isEmpty = [problems, agenda, story, agreed, named, appointments].every(part => part.length === 0)
  return (
    <>
      {isEmpty && (
        <p className="paper" role="status">
          <Both k="guest.empty" />
        </p>
      )}
      <Part title="table.what-matters" among={problems}>
        {problem => <ProblemToRead key={problem.id} problem={problem} />}
      </Part>
      <Part title="agenda.title" among={agenda}>
        {item => (
          <li key={item.id} className={`paper read-card voice-${item.whose}`}>
            <SaidBlock said={item.said} source={item.source} />
          </li>
        )}
      </Part>
      <Part title="table.my-story" among={story}>
        {lying => <PieceToRead key={lying.piece.id} lying={lying} />}
      </Part>
      <Part title="guest.people" among={named}>
        {([person, { called }]) => (
          <li key={person} className="paper read-card voice-patient">
            <SaidWords said={called} />
          </li>
        )}
      </Part>
      <Part title="agreed.title" among={agreed}>
        {agreement => <AgreementToRead key={agreement.id} agreement={agreement} />}
      </Part>
      <Part title="guest.appointments" among={appointments}>
        {({ id, slot }) => (
          <li key={id} className="paper read-card voice-professional">
            <DayAndTime day={slot.day} at={slot.at} />
          </li>
        )}
      </Part>
    </>
  )
}

const DayAndTime = ({ day, at }: { day: string; at: string }) => {
  const { clinic, sayClinic } = usePair()
  return (
    <Lang of={clinic}>{sayClinic('staff.moment', { day: isoDayInWords(day, sayClinic, clinic.pack), time: at })}</Lang>
  )
}
