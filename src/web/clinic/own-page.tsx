import './own/own.css'
import { useMemo } from 'react'
import { peopleOf, type Patient } from '#people'
import { beforeIGoIn } from '#plan'
import { asksNothing, storyOf } from '#story'
import { isFirstVisit, openVisit, problemListOf, visitsOf } from '#visit'
import type { Me } from '../parts/api.ts'
import { Icon } from '../parts/icons.tsx'
import { Ours, usePair } from '../parts/languages.tsx'
import { useDesk } from '../parts/record.ts'
import { SignSeen } from '../parts/signs.tsx'
import { AtHandProvider } from '../parts/table-context.tsx'
import { NotHereYet } from './not-here-yet.tsx'
import { Trouble } from '../parts/trouble-here.tsx'
import { FilesAt } from '../parts/voice-heard.tsx'
import { useAbout } from './danger/frame.tsx'
import { EyesUp } from './eyes/way-in.tsx'
import { DangersHere } from './danger/here.tsx'
import { calledHere } from './find-by-name.ts'
import { BothKept } from './own/both-kept.tsx'
import { useOwnHand } from './own/at-hand.ts'
import { AskedWithout } from './no-interpreter/asked-list.tsx'
import { WaysIn } from './doors/ways.tsx'
import { BeforeCard } from './own/before-i-go-in.tsx'
import { BetweenPieces } from './own/between-pieces.tsx'
import { Domains } from './own/domains.tsx'
import { LetterAndList } from './own/letter.tsx'
import { Marks } from './own/marks.tsx'
import { MinuteAfter } from './own/minute-after.tsx'
import { VisitNotes } from './own/note.tsx'
import { OwnOnPaper } from './own/on-paper.tsx'
import { OwnPiece } from './own/own-piece.tsx'
import { Phq9 } from './own/phq-9.tsx'
import { PutRight } from './own/put-right.tsx'
import { Sealed } from './own/sealed.tsx'
import { SentFromHome } from './own/sent-from-home.tsx'
import { OwnSigns } from './own/signs.tsx'
import { Strip } from './own/strip.tsx'
import { TakeAlong } from './own/take-along.tsx'
import { OwnInterpreting } from './own/terms.tsx'
import { WhoAndWhen } from './own/visits.tsx'
import { Voices } from './own/voices.tsx'
import { StaffScreen } from './staff-screen.tsx'

/** The professional's own device beside the table. Everything on it is worked out here, from entries; nothing of it is sent. */
export default function OwnPage({ patient }: { patient: string }) {
  return (
    <StaffScreen>
      {me => (me.staff ? <OwnDesk me={me} staff={me.staff.id} patient={patient} /> : <SignInFirst />)}
    </StaffScreen>
  )
}

const SignInFirst = () => (
  <main className="staff-main">
    <div className="paper stack staff-empty">
      <h1>
        <Ours k="own.title" />
      </h1>
      <p>
        <Ours k="own.sign-in-first" />
      </p>
      <a className="button button-main" href="/">
        <Ours k="front.sign-in" />
      </a>
    </div>
  </main>
)

const closedDoors = ['not-signed-in', 'not-yours']

/** One patient's own page, in whatever frame it stands. */
export const OwnDesk = ({ me, staff, patient }: { me: Me; staff: string; patient: string }) => {
  const desk = useDesk(`/api/patients/${patient}/entries`)
  const person = useMemo(() => peopleOf(desk.entries).patient, [desk.entries])
  if (desk.trouble && closedDoors.includes(desk.trouble)) return <SignInFirst />
  if (person) return <Laid me={me} staff={staff} person={person} desk={desk} />
  return <NotHereYet desk={desk} />
}

const Laid = ({
  me,
  staff,
  person,
  desk,
}: {
  me: Me
  staff: string
  person: Patient
  desk: ReturnType<typeof useDesk>
}) => {
  const { clinic } = usePair()
  const { entries } = desk
  useAbout(person)
  const visits = useMemo(() => visitsOf(entries), [entries])
  const visit = openVisit(visits)
  const story = useMemo(() => storyOf(entries), [entries])
  const list = useMemo(() => problemListOf(entries), [entries])
  const card = useMemo(() => beforeIGoIn(entries), [entries])
  const asked = visits.at(-1)?.languages.patient ?? person.speaks[0]!.language
  const { atHand, last, undo, settle } = useOwnHand(
    { me, staff, patient: person.id, language: asked, clinicLanguage: clinic.tag },
    desk,
  )
  return (
    <AtHandProvider value={atHand}>
      <FilesAt value={`/api/patients/${encodeURIComponent(person.id)}/files/`}>
        <main className="staff-main own">
          <div className="own-head staff-top">
            <h1>
              <Ours k="own.for" values={{ name: calledHere(person, clinic.tag).text }} />
            </h1>
            <p className="quiet">
              <Ours k="own.private" />
            </p>
          </div>
          <Trouble known={desk} onSettle={desk.settle} />
          <SignSeen sign={desk.sign} />
          {visit && <EyesUp patient={person.id} />}
          {visit && <OwnSigns patient={person.id} />}
          <MinuteAfter story={story} visit={visit?.id} />
          <div className="own-columns">
            <div className="stack">
              {card && <BeforeCard card={asksNothing(story, visit?.id) ? { ...card, left: [] } : card} />}
              {isFirstVisit(visits) ? <Quiet /> : <BetweenPieces story={story} asked={asked} visit={visit?.id} />}
              <Marks story={story} visit={visit?.id} />
              <BothKept list={list} story={story} />
              <LetterAndList list={list} />
              <Domains list={list} />
            </div>
            <div className="stack">
              <DangersHere entries={entries} />
              <WhoAndWhen visits={visits} />
              <OwnInterpreting visits={visits} />
              <VisitNotes visits={visits} />
              <AskedWithout />
              <Strip worries={list.worries} />
              <Voices story={story} list={list} />
              <SentFromHome />
              <OwnPiece pieces={story.pieces} />
              <Phq9 patient={person} visits={visits} />
              <Sealed patient={person} />
              <PutRight patient={person} story={story} list={list} />
              <OwnOnPaper />
              <TakeAlong patient={person.id} language={asked} />
              <WaysIn me={me} patient={person} entries={entries} />
            </div>
          </div>
          <output className="own-undo">
            {last && (
              <span className="paper row">
                <Ours k="own.undone" />
                <button type="button" className="button" onClick={undo}>
                  <Icon name="undo" />
                  <Ours k="do.undo" />
                </button>
                <button type="button" className="button button-plain" onClick={settle}>
                  <Ours k="do.close" />
                </button>
              </span>
            )}
          </output>
        </main>
      </FilesAt>
    </AtHandProvider>
  )
}

/** At a first visit nothing is put to the patient, and nothing is laid side by side. */
const Quiet = () => (
  <section className="paper own-part own-quiet">
    <p>
      <Ours k="own.quiet" />
    </p>
  </section>
)
