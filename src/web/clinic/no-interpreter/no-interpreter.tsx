import '../own/own.css'
import './no-interpreter.css'
import { useMemo, useState } from 'react'
import { may, peopleOf, type Patient } from '#people'
import { visitsOf } from '#visit'
import type { Asked } from '#visit/urgent'
import { directionOf, languageInWords, languageNames } from '#words'
import type { Me, SignedIn } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Lang, Languages, Ours, usePair } from '../../parts/languages.tsx'
import { useDesk } from '../../parts/record.ts'
import { AtHandProvider } from '../../parts/table-context.tsx'
import { NotHereYet } from '../not-here-yet.tsx'
import { Trouble } from '../../parts/trouble-here.tsx'
import { useHoldWindow } from '../../parts/trouble.tsx'
import { BeginVisit } from '../begin-visit.tsx'
import { Choice } from '../choice.tsx'
import { useAbout } from '../danger/frame.tsx'
import { AsOurPlaceHasIt } from '../danger/local.tsx'
import { WorriedSheet } from '../danger/worried.tsx'
import { calledHere } from '../find-by-name.ts'
import { useOwnHand } from '../own/at-hand.ts'
import { InsideScreen } from '../staff-screen.tsx'
import { AskedWithout } from './asked-list.tsx'
import { PointingBoard } from './pointing-board.tsx'
import { Rebook } from './rebook.tsx'
import { recordedIn } from './recorded.ts'
import { SharedScreen } from './shared-screen.tsx'
import { Phrases } from './phrases.tsx'
import { useTheirWords } from './use-words.ts'

/** No interpreter today: what can still be asked for the urgent, and a new day. It begins no visit, and is none. */
export default function NoInterpreter({ patient }: { patient: string }) {
  return <InsideScreen>{(me, staff) => <Opened me={me} staff={staff} patient={patient} />}</InsideScreen>
}

const Opened = ({ me, staff, patient }: { me: Me; staff: SignedIn; patient: string }) => {
  const desk = useDesk(`/api/patients/${patient}/entries`)
  const person = useMemo(() => peopleOf(desk.entries).patient, [desk.entries])
  if (person) return <Laid me={me} staff={staff} person={person} desk={desk} />
  return <NotHereYet desk={desk} />
}

/** The screens that cover this page. */
type Over = 'phrases' | 'board'

const Laid = ({
  me,
  staff,
  person,
  desk,
}: {
  me: Me
  staff: SignedIn
  person: Patient
  desk: ReturnType<typeof useDesk>
}) => {
  const { clinic, sayClinic } = usePair()
  useAbout(person)
  const spoken = [...new Set(person.speaks.map(({ language }) => language))]
  const last = useMemo(() => visitsOf(desk.entries).at(-1)?.languages.patient, [desk.entries])
  const [chosen, setChosen] = useState<string>()
  const language = chosen ?? (last && spoken.includes(last) ? last : spoken[0]!)
  const words = useTheirWords(language)
  const theirs = words && 'language' in words ? words.language : undefined
  const recorded = useMemo(() => theirs && recordedIn(theirs), [theirs])
  const [tried, setTried] = useState(false)
  const [over, setOver] = useState<Over>()
  /** Answers with a worry among them, while its sheet stands there: the task this hand opens goes to the desk before them. */
  const [worried, setWorried] = useState<readonly Asked[]>()
  useHoldWindow(worried !== undefined)
  const {
    atHand,
    last: written,
    undo,
    settle,
  } = useOwnHand({ me, staff: staff.id, patient: person.id, language, clinicLanguage: clinic.tag }, desk)
  const leave = (asked: readonly Asked[], isWorrying: boolean) => {
    setOver(undefined)
    if (isWorrying) setWorried(asked)
    else keep(asked)
  }
  /** Where the sheet was closed without a task, the desk opens one with these answers (red line 16). */
  const keep = (asked: readonly Asked[]) => {
    if (asked.length > 0) atHand.tell({ kind: 'visit.asked-without-interpreter', body: { language, asked } })
  }
  return (
    <AtHandProvider value={atHand}>
      <main className="staff-main own no-interpreter">
        <div className="own-head staff-top">
          <h1>
            <Ours k="no-interpreter.for" values={{ name: calledHere(person, clinic.tag).text }} />
          </h1>
          <p>
            <Ours k="no-interpreter.what" />
          </p>
        </div>
        <Trouble known={desk} onSettle={desk.settle} />
        <div className="own-columns">
          <div className="stack">
            <First me={me} staff={staff} patient={person} tried={tried} onTried={() => setTried(true)} />
            {tried && (
              <section className="paper own-part stack" aria-labelledby="no-interpreter-phrases">
                <h2 id="no-interpreter-phrases">
                  <Ours k="no-interpreter.phrases" values={{ language: languageInWords(language, clinic.pack) }} />
                </h2>
                {spoken.length > 1 && (
                  <Choice
                    legend={<Ours k="no-interpreter.language" />}
                    among={spoken}
                    chosen={language}
                    renderOne={tag => (
                      <Lang of={{ tag, dir: directionOf(tag) }}>{languageNames[tag]?.endonym ?? tag}</Lang>
                    )}
                    onChoose={setChosen}
                  />
                )}
                <Phrases
                  words={words}
                  recorded={recorded}
                  language={languageInWords(language, clinic.pack)}
                  onShow={() => setOver('phrases')}
                />
                <button type="button" className="button own-keep" data-do="board" onClick={() => setOver('board')}>
                  <Icon name="patient" />
                  <Ours k="no-interpreter.board" />
                </button>
                <p className="quiet">
                  <Ours k="no-interpreter.board-what" />
                </p>
              </section>
            )}
            <AskedWithout heading="here" />
          </div>
          <div className="stack">
            <Rebook me={me} staff={staff} patient={person} asked={language} language={theirs} />
            <section className="paper own-part" aria-label={sayClinic('danger.numbers')}>
              <AsOurPlaceHasIt about={undefined} />
            </section>
          </div>
        </div>
        <output className="own-undo">
          {written && (
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
        <Languages patient={theirs ?? clinic} clinic={clinic} asked={language}>
          {over === 'phrases' && recorded && <SharedScreen recorded={recorded} onLeave={leave} />}
          {over === 'board' && <PointingBoard onLeave={() => setOver(undefined)} />}
        </Languages>
        {worried && (
          <WorriedSheet
            patient={person}
            about={worried.some(one => one.phrase === 'urgent.safe' && one.answer === 'yes') ? 'violence' : undefined}
            from="answer"
            onClose={() => {
              keep(worried)
              setWorried(undefined)
            }}
          />
        )}
      </main>
    </AtHandProvider>
  )
}

/** First of all: whether somebody can interpret by phone, and the visit begin as usual. */
const First = ({
  me,
  staff,
  patient,
  tried,
  onTried,
}: {
  me: Me
  staff: SignedIn
  patient: Patient
  tried: boolean
  onTried: () => void
}) => {
  const [beginning, setBeginning] = useState(false)
  return (
    <section className="paper own-part stack" aria-labelledby="no-interpreter-first">
      <h2 id="no-interpreter-first">
        <Ours k="no-interpreter.first" />
      </h2>
      <p>
        <Ours k="no-interpreter.first-what" />
      </p>
      {may(staff, 'lay-table', { team: new Set([staff.id]) }) && (
        <button type="button" className="button own-keep" data-do="name" onClick={() => setBeginning(true)}>
          <Icon name="interpreter" />
          <Ours k="no-interpreter.name" />
        </button>
      )}
      {!tried && (
        <button type="button" className="button own-keep" data-do="tried" onClick={onTried}>
          <Ours k="no-interpreter.tried" />
        </button>
      )}
      {beginning && <BeginVisit me={me} staff={staff} patient={patient} onClose={() => setBeginning(false)} />}
    </section>
  )
}
