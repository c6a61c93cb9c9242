import './table.css'
import { Suspense, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import type { EntryId, IsoDay, Recorded } from '#record'
import { peopleOf } from '#people'
import { waysOf } from '#people/ways'
import { openVisit, visitsOf, type Visit } from '#visit'
import { screensOf } from '#words'
import { askMe, type Me } from '../parts/api.ts'
import { wordsAt } from '../parts/clinic-words.ts'
import { entryBy, type Hand } from '../parts/hand.ts'
import { LeftHere } from '../offline/waiting-here.tsx'
import { NoTable, useTableLanguages } from './no-table.tsx'
import { useTableGiven } from '../offline/use-sealed.ts'
import { Languages } from '../parts/languages.tsx'
import { hush } from '../parts/playing.ts'
import { useDesk, type OnScreen } from '../parts/record.ts'
import { makeSign, SignSeen } from '../parts/signs.tsx'
import { SoundFirstProvider, useFirstAtRoot } from '../parts/sound-first.tsx'
import { AtHandProvider, namesIn, type AtHand } from '../parts/table-context.tsx'
import { Trouble } from '../parts/trouble-here.tsx'
import { FilesAt } from '../parts/voice-heard.tsx'
import { UndoContext } from './action-bar.tsx'
import { Cover } from './cover.tsx'
import { useCovering } from './covering.ts'
import { goneThrough } from './gone-through.ts'
import { TableHead } from './head.tsx'
import { keptAs, KeepingProvider, lastWritten, professionalsIn, type Keeping } from './keeping.ts'
import { useBesideStory } from './beside-story.ts'
import { ConfidentialityOffer } from './confidentiality/offer.tsx'
import type { Through } from './ending.tsx'
import { Rail, type RailSheet, type Room } from './rail.tsx'
import { useTelling } from './telling.ts'
import { AnotherScreen } from './another-screen.tsx'
import { Pointing, SignsAtTable, useSigns } from './signs.tsx'
import { SaysUnsaid } from './says-unsaid.tsx'
import { WhatMatters } from './what-matters/what-matters.tsx'
import { ProgramSays } from '../offline/says.tsx'
import { fetched } from '../parts/fetched.tsx'

const MyStory = fetched(() => import('./my-story/my-story.tsx'))
const WhatWeAgreed = fetched(() => import('./agreed/agreed.tsx'))
const Apart = fetched(() => import('./apart/apart.tsx'))

/** The shared table of one visit. It opens only with the table's own key, which dies when the visit is closed. */
export default function Table() {
  const me = useMe()
  if (me === 'unknown') return null
  if (me === 'unreachable' || !me.table)
    return <NoTable phrase={me === 'unreachable' ? 'fault.no-connection' : 'table.none'} />
  return <TableOfBrowser me={me} table={me.table} />
}

const TableOfBrowser = ({ me, table }: { me: Me; table: { visit: string; patient: string } }) => (
  <OpenTable me={me} table={table} desk={useDesk('/api/table/entries', useTableGiven())} />
)

/** How long until who is here is asked for again, in milliseconds, where nobody answered. */
const askAgain = 3000

/** Who is here, and which table lies here: asked for until somebody answers. */
const useMe = (): Me | 'unknown' | 'unreachable' => {
  const [me, setMe] = useState<Me | 'unknown' | 'unreachable'>('unknown')
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const look = (): void => {
      askMe().then(setMe, () => {
        setMe('unreachable')
        timer = setTimeout(look, askAgain)
      })
    }
    look()
    return () => clearTimeout(timer)
  }, [])
  return me
}

/** What a telling may be told with is fetched while there is a network, before anybody wants it. */
const fetchForLater = () => void import('../parts/with-said.tsx').catch(() => undefined)

/** What was last known of something that may be let go of: of a visit that was closed elsewhere, its languages. */
const useLastKnown = <T,>(now: T | undefined): T | undefined => {
  const [last, setLast] = useState(now)
  if (now !== undefined && now !== last) setLast(now)
  return now ?? last
}

/** A table that lies on an own device without the clinic's: what stands in the head in place of signs, and what when it has ended. */
export interface OnOwnDevice {
  readonly head: ReactNode
  readonly ended: ReactNode
  /** When it ends by the device's own clock: the record hears of it later. */
  readonly endsAt: () => VisitEnded | undefined
}
type VisitEnded = { readonly day: IsoDay; readonly at: string }

/** Whether this visit was closed by a hand. */
export const isClosedIn = (entries: readonly Recorded[], visit: EntryId): boolean =>
  entries.some(({ kind, body }) => kind === 'visit.closed' && (body as { visit: EntryId }).visit === visit)

/** The table of a visit over whichever desk gives its entries. On an own device it is open until it is closed there. */
export const OpenTable = ({
  me,
  table,
  desk,
  own,
}: {
  me: Me
  table: { visit: string; patient: string }
  desk: OnScreen
  own?: OnOwnDevice
}) => {
  useEffect(fetchForLater, [])
  const besideStory = useBesideStory(desk.entries)
  const visits = useMemo(() => visitsOf(besideStory), [besideStory])
  const visit = visits.find(one => one.id === table.visit)
  const ways = useMemo(() => {
    const { patient } = peopleOf(besideStory)
    return patient && waysOf(patient, tag => screensOf(tag) !== undefined)
  }, [besideStory])
  const languages = useLastKnown(visit?.languages)
  const pair = useTableLanguages(languages?.patient, languages?.clinic, ways)
  useFirstAtRoot(ways?.soundFirst ?? false)
  const open = own ? !isClosedIn(besideStory, table.visit) : openVisit(visits)?.id === table.visit
  if (!visit && pair && desk.trouble === 'no-open-table')
    return <NoTable phrase="table.ended" asked={languages?.patient} clinic={languages?.clinic} after={own?.ended} />
  if (!visit || !pair)
    return desk.trouble ? (
      <NoTable phrase={desk.trouble === 'no-connection' ? 'fault.no-connection' : 'table.none'} after={own?.ended} />
    ) : null
  if (!open && (own || !desk.waiting))
    return (
      <NoTable
        phrase="table.ended"
        asked={visit.languages.patient}
        clinic={visit.languages.clinic}
        after={own?.ended}
      />
    )
  return (
    <Languages patient={pair[0]} clinic={pair[1]} asked={visit.languages.patient} isOwn={pair[2]}>
      <SoundFirstProvider value={ways?.soundFirst ?? false}>
        <LaidTable me={me} patient={table.patient} visit={visit} desk={desk} besideStory={besideStory} own={own} />
      </SoundFirstProvider>
    </Languages>
  )
}

const LaidTable = ({
  me,
  patient,
  visit,
  desk,
  besideStory,
  own,
}: {
  me: Me
  patient: string
  visit: Visit
  desk: OnScreen
  besideStory: readonly Recorded[]
  /** On an own device no other screen is told anything, and no file is fetched. */
  own: OnOwnDevice | undefined
}) => {
  const [room, setRoom] = useState<Room>('matters')
  const [sheet, setSheet] = useState<RailSheet>()
  const [apart, setApart] = useState(false)
  const { covered, cover, uncover } = useCovering()
  const [pointing, setPointing] = useState(false)
  const [another, setAnother] = useState(false)
  const isTheirs = me.table?.side === 'patient'
  const [leaveAsked, setLeaveAsked] = useState(false)
  const askLeave = useCallback(() => setLeaveAsked(true), [])
  const leaveTaken = useCallback(() => setLeaveAsked(false), [])
  useSigns(desk.sign, { onRoom: setRoom, cover, onLeaveBe: askLeave })
  const donePointing = useCallback(() => setPointing(false), [])
  const coverAll = useCallback(() => {
    cover()
    if (!own) void makeSign('/api/table/entries', { sign: 'cover' })
  }, [cover, own])
  // Under the cover nothing sounds, and nobody is recorded.
  useEffect(() => (covered ? hush() : undefined), [covered])
  // What two people talk about does not lie under the cover for whoever takes it off.
  if (covered && apart) setApart(false)
  const staff = visit.here.find(person => person.role === 'professional')?.person ?? ''
  const hand = useMemo(
    (): Hand => ({
      clinic: me.clinic,
      patient,
      staff: isTheirs ? patient : staff,
      today: me.today,
      language: visit.languages.patient,
      clinicLanguage: visit.languages.clinic,
      here: visit.here,
    }),
    [me, patient, staff, visit, isTheirs],
  )
  const { tell, undo } = useTelling(hand, desk.tell)
  const nameOf = useMemo(() => namesIn(besideStory), [besideStory])
  const words = useMemo(() => wordsAt(me), [me])
  const atHand = useMemo(
    (): AtHand => ({ entries: desk.entries, hand, tell, nameOf, words, anchors: me.anchors }),
    [desk.entries, hand, tell, nameOf, words, me],
  )
  const [unsaid, setUnsaid] = useState<EntryId>()
  const last = lastWritten(desk.entries, me.today)
  const keeping = useMemo(
    (): Keeping => ({
      kept: keptAs(me.retention, last),
      professionals: professionalsIn(besideStory),
      onUnsaid: setUnsaid,
    }),
    [me, last, besideStory],
  )
  const end = (through: readonly Through[]) => {
    const gone = goneThrough(visit.id, through, desk).map(body => ({ kind: 'visit.gone-through', body }))
    const ended = own?.endsAt()
    const closed = { kind: 'visit.closed', body: { visit: visit.id, ...(ended ? { ended } : {}) }, teller: staff }
    desk.tell([...gone, closed].map(telling => entryBy(hand, telling)))
  }
  return (
    <AtHandProvider value={atHand}>
      <UndoContext value={undo}>
        <KeepingProvider value={keeping}>
          <FilesAt value={own ? undefined : '/api/table/files/'}>
            {covered && <Cover onUncover={uncover} />}
            <div
              className="table"
              inert={covered}
              data-covered={covered || undefined}
              data-theirs={isTheirs || undefined}
            >
              <TableHead
                visit={visit}
                onCover={coverAll}
                signs={
                  own?.head ?? (
                    <SignsAtTable
                      onPoint={() => setPointing(true)}
                      {...(isTheirs ? {} : { onAnother: () => setAnother(true) })}
                    />
                  )
                }
              />
              <Rail
                visit={visit}
                room={room}
                onRoom={setRoom}
                sheet={sheet}
                onSheet={setSheet}
                onApart={() => setApart(true)}
                onEnd={end}
              />
              <main className="table-main">
                <Trouble known={desk} onSettle={desk.settle} />
                <ProgramSays />
                <LeftHere />
                {pointing && <Pointing room={room} onDone={donePointing} />}
                <SaysUnsaid tombstone={unsaid} onRead={() => setUnsaid(undefined)} />
                {room === 'matters' && <ConfidentialityOffer onLook={() => setSheet('confide')} />}
                <Suspense fallback={null}>
                  {room === 'matters' && <WhatMatters visit={visit} />}
                  {room === 'story' && <MyStory leaveAsked={leaveAsked} onLeaveTaken={leaveTaken} />}
                  {room === 'agreed' && <WhatWeAgreed />}
                </Suspense>
              </main>
              {another && <AnotherScreen onClose={() => setAnother(false)} />}
              <SignSeen sign={desk.sign} />
              {apart && (
                <Suspense fallback={null}>
                  <Apart visit={visit} desk={desk} onComesIn={cover} onClose={() => setApart(false)} />
                </Suspense>
              )}
            </div>
          </FilesAt>
        </KeepingProvider>
      </UndoContext>
    </AtHandProvider>
  )
}
