import '../own/own.css'
import './eyes.css'
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import type { EntryId } from '#record'
import { peopleOf, type Patient } from '#people'
import { storyOf } from '#story'
import { openVisit, visitsOf, type Visit } from '#visit'
import type { Me } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { useDesk } from '../../parts/record.ts'
import { makeSign } from '../../parts/signs.tsx'
import { AtHandProvider, useAtHand } from '../../parts/table-context.tsx'
import { NotHereYet } from '../not-here-yet.tsx'
import { Trouble } from '../../parts/trouble-here.tsx'
import { useAbout } from '../danger/frame.tsx'
import { useOwnHand } from '../own/at-hand.ts'
import { MinuteAfter } from '../own/minute-after.tsx'
import { InsideScreen } from '../staff-screen.tsx'
import { isOwnTouch, touches, touchOf, type Touch } from './touches.ts'

/** The professional's own device, hit without looking: four corners and the foot of the screen, or a small key pad. */
export default function EyesPage({ patient }: { patient: string }) {
  return <InsideScreen>{(me, staff) => <EyesDesk me={me} staff={staff.id} patient={patient} />}</InsideScreen>
}

const EyesDesk = ({ me, staff, patient }: { me: Me; staff: string; patient: string }) => {
  const desk = useDesk(`/api/patients/${patient}/entries`)
  const person = useMemo(() => peopleOf(desk.entries).patient, [desk.entries])
  if (person) return <AtPatient me={me} staff={staff} person={person} desk={desk} />
  return <NotHereYet desk={desk} />
}

const AtPatient = ({
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
  useAbout(person)
  const visits = useMemo(() => visitsOf(desk.entries), [desk.entries])
  const asked = visits.at(-1)?.languages.patient ?? person.speaks[0]!.language
  const { atHand } = useOwnHand({ me, staff, patient: person.id, language: asked, clinicLanguage: clinic.tag }, desk)
  const visit = openVisit(visits)
  return (
    <AtHandProvider value={atHand}>
      {visit ? (
        <Touches visit={visit} patient={person.id}>
          <Trouble known={desk} onSettle={desk.settle} />
        </Touches>
      ) : (
        <After patient={person.id} />
      )}
    </AtHandProvider>
  )
}

/** What each touch writes. */
const tellingOf = (touch: Exclude<Touch, 'undo'>, visit: EntryId) =>
  touch === 'come-back'
    ? { kind: 'story.come-back-marked', body: { visit } }
    : { kind: 'story.moment-marked', body: { what: touch, visit } }

/** Felt in the hand where the device can: longer where it matters more that it was heard. */
const felt: Readonly<Record<Touch, number | number[]>> = {
  'come-back': 25,
  cue: 25,
  pause: 25,
  'leave-be': [40, 60, 40],
  undo: 10,
}

/** Marks by one touch. The last one can be taken back, once; `said` is for a screen reader, and new with every touch. */
const useMarking = (visit: EntryId, patient: string) => {
  const { tell } = useAtHand()
  const [mark, setMark] = useState<EntryId>()
  const [said, setSaid] = useState<{ readonly touch: Touch; readonly nth: number }>()
  const last = useRef<{ touch: Touch; at: number }>(undefined)
  const touch = useCallback(
    (which: Touch) => {
      const now = performance.now()
      if (!isOwnTouch(which, now, last.current) || (which === 'undo' && !mark)) return
      last.current = { touch: which, at: now }
      // A browser that cannot has no such function.
      navigator.vibrate?.(felt[which])
      setSaid(before => ({ touch: which, nth: (before?.nth ?? 0) + 1 }))
      if (which === 'undo') {
        tell({ kind: 'record.taken-back', body: { entry: mark }, layer: 'working' })
        setMark(undefined)
        return
      }
      setMark(tell(tellingOf(which, visit))[0])
      // On every shared screen of this visit, from now on: the patient's hand may touch what it is.
      if (which === 'leave-be') void makeSign(`/api/patients/${patient}/entries`, { sign: 'leave-be' })
    },
    [mark, tell, visit, patient],
  )
  return { touch, said, undoes: mark !== undefined }
}

/** While it is in sight the screen stays lit, where the browser can: nobody looks at it to wake it. */
const useStaysLit = (): void => {
  useEffect(() => {
    let lit: WakeLockSentinel | undefined
    let isOver = false
    const light = (): void => {
      if (document.visibilityState !== 'visible') return
      navigator.wakeLock?.request('screen').then(
        lock => (isOver ? void lock.release() : (lit = lock)),
        () => undefined,
      )
    }
    light()
    document.addEventListener('visibilitychange', light)
    return () => {
      isOver = true
      document.removeEventListener('visibilitychange', light)
      void lit?.release()
    }
  }, [])
}

const Touches = ({ visit, patient, children }: { visit: Visit; patient: string; children: ReactNode }) => {
  const { touch, said, undoes } = useMarking(visit.id, patient)
  useStaysLit()
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      // Whoever goes by Tab from one to the next, or is on a sheet or a link, presses what has the focus.
      const at = document.activeElement
      const isHeld = at?.matches(':focus-visible') && (event.key === 'Enter' || event.key === ' ')
      if (isHeld || at?.closest('dialog') || document.querySelector('dialog[open]')) return
      const which = touchOf(event)
      if (!which) return
      event.preventDefault()
      touch(which)
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [touch])
  return (
    <main className="eyes">
      <h1 className="only-heard">
        <Ours k="eyes.title" />
      </h1>
      <a className="button button-plain eyes-back" href={`/own/${patient}`}>
        <Icon name="to-start" />
        <span className="only-heard">
          <Ours k="eyes.back-to-own" />
        </span>
      </a>
      <div className="eyes-trouble">{children}</div>
      {(Object.keys(touches) as Touch[]).map(which => (
        <button
          // Anew with every touch, so that each settles.
          key={said?.touch === which ? `${which} ${said.nth}` : which}
          type="button"
          className="eyes-touch"
          data-touch={which}
          data-settling={said?.touch === which || undefined}
          aria-disabled={(which === 'undo' && !undoes) || undefined}
          onClick={() => touch(which)}
        >
          <Icon name={touches[which].icon} size={which === 'undo' ? 40 : 96} />
          <Ours k={touches[which].k} />
        </button>
      ))}
      <p className="only-heard" role="status">
        {said && (
          <span key={said.nth}>
            {said.touch === 'undo' ? (
              <Ours k="eyes.taken-back" />
            ) : (
              <Ours k="eyes.marked" values={(_, say) => ({ what: say(touches[said.touch].k) })} />
            )}
          </span>
        )}
      </p>
    </main>
  )
}

/** The visit is over, or none is open: what was marked, and the way to the own page. */
const After = ({ patient }: { patient: string }) => {
  const { entries } = useAtHand()
  const story = useMemo(() => storyOf(entries), [entries])
  return (
    <main className="staff-main stack">
      <h1>
        <Ours k="eyes.title" />
      </h1>
      <p className="quiet">
        <Ours k="own.no-visit" />
      </p>
      <MinuteAfter story={story} visit={undefined} />
      <a className="button" href={`/own/${patient}`}>
        <Ours k="eyes.back-to-own" />
      </a>
    </main>
  )
}
