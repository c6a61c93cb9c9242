import './along.css'
import '../door/door.css'
import { Suspense, useCallback, useEffect, useMemo, useState } from 'react'
import { Drawers, patientAt } from '../../offline/drawers.ts'
import type { OpenPocket } from '../../offline/locked-drawer.ts'
import { askMe, type Me } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { fetched } from '../../parts/fetched.tsx'
import { letGoOfWindow } from '../../parts/hold-window.ts'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { OwnDesk } from '../own-page.tsx'
import { StaffFrame } from '../staff-screen.tsx'
import { UNTOUCHED, useLocking } from './locking.ts'
import { Laying, LayOrTakeUp, type Laid } from './laying.tsx'
import { TodayHere } from './today-here.tsx'
import { Unlock } from './unlock.tsx'
import { useCarried } from './use-carried.ts'
import { usePocket } from './use-pocket.ts'

const TableAlong = fetched(() => import('./table-along.tsx'))

/**
 * What an own device carries: today's patients, locked, with or without a network. The key lives in the memory of this page, so
 * a patient is opened on it and no other page is fetched.
 */
export default function Along() {
  const [isTorn, setTorn] = useState(false)
  const plainly = useCallback(() => setTorn(true), [])
  const { here, look, open, close } = usePocket(plainly)
  const lock = useCallback(() => {
    close()
    // A page begun anew remembers nothing. Where it could not come, what was shown is let go of all the same.
    letGoOfWindow()
    if (navigator.onLine || navigator.serviceWorker?.controller) location.reload()
  }, [close])
  const [laid, setLaid] = useState<Laid>()
  useLocking(here.is === 'open', lock, laid ? UNTOUCHED.table : UNTOUCHED.cards)
  if (here.is === 'looking') return null
  if (here.is === 'open')
    return (
      <Open
        pocket={here.pocket}
        by={here.by}
        me={here.me}
        isTorn={isTorn}
        look={look}
        laid={laid}
        onLaid={setLaid}
        onLock={lock}
      />
    )
  return (
    <AtTheDoor>
      <main className="staff-main door-page">
        {here.is === 'locked' ? <Unlock by={here.by} onOpen={open} /> : <Nothing is={here.is} />}
      </main>
    </AtTheDoor>
  )
}

/** Before it is open nobody is asked who sits here but the desk; without a network the page is in this browser's language. */
const AtTheDoor = ({ children }: { children: React.ReactNode }) => {
  const [me, setMe] = useState<Me>()
  useEffect(() => {
    askMe().then(setMe, () => undefined)
  }, [])
  return <StaffFrame me={me}>{children}</StaffFrame>
}

const Nothing = ({ is }: { is: 'none' | 'cleared' | 'elsewhere' }) => (
  <div className="paper stack door along-door" role="status">
    <h1>
      <Ours k="carrying.title" />
    </h1>
    <p>
      <Ours k={`carrying.is-${is}`} />
    </p>
    {is !== 'elsewhere' && (
      <a className="button" href="/devices">
        <Icon name="device" />
        <Ours k="carrying.to-devices" />
      </a>
    )}
  </div>
)

/** Which patient is open. The way back of the browser leads to the cards; no id is in a path, or in what the browser remembers. */
const useChosen = () => {
  const [chosen, setChosen] = useState<string>()
  useEffect(() => {
    const back = () => setChosen(undefined)
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const choose = (patient: string) => {
    history.pushState({ along: true }, '', '/along')
    setChosen(patient)
    scrollTo(0, 0)
  }
  return { chosen, choose }
}

/** How often an open page asks the desk whether it may still carry, in milliseconds. */
const looksEvery = 60_000

const Open = ({
  pocket,
  by,
  me,
  isTorn,
  look,
  laid,
  onLaid,
  onLock,
}: {
  pocket: OpenPocket
  by: 'passkey' | 'pin'
  me: Me
  isTorn: boolean
  look: () => Promise<boolean>
  /** The table that lies here: nothing else of the pocket is shown until it is locked. */
  laid: Laid | undefined
  onLaid: (laid: Laid) => void
  onLock: () => void
}) => {
  const { chosen, choose } = useChosen()
  const [laying, setLaying] = useState(false)
  const { cards, isWhole, fetching, trouble, show, fetchAll, stop } = useCarried(pocket, me, look, laid)
  const drawers = useMemo(
    () => (address: string) => {
      const patient = patientAt(address)
      return patient === undefined ? undefined : pocket.drawerOf(patient)
    },
    [pocket],
  )
  useEffect(() => {
    if (!chosen) void show()
  }, [chosen, show])
  useEffect(() => {
    const timer = setInterval(() => void look(), looksEvery)
    return () => clearInterval(timer)
  }, [look])
  if (laid)
    return (
      <Suspense fallback={null}>
        <TableAlong pocket={pocket} me={me} laid={laid} onLock={onLock} />
      </Suspense>
    )
  return (
    <Drawers value={drawers}>
      <StaffFrame me={me}>
        {isTorn && (
          <p className="paper along-trouble" role="alert">
            <ReasonWords refusal={{ reason: 'pocket-torn' }} />
          </p>
        )}
        {chosen && me.staff && laying ? (
          <Laying
            key={chosen}
            pocket={pocket}
            me={me}
            staff={me.staff}
            patient={chosen}
            onLaid={onLaid}
            onClose={() => setLaying(false)}
          />
        ) : chosen && me.staff ? (
          <>
            <div className="row along-back">
              <button type="button" className="button" onClick={() => history.back()}>
                <Icon name="undo" />
                <Ours k="carrying.back" />
              </button>
              <button type="button" className="button" onClick={onLock}>
                <Icon name="lock" />
                <Ours k="carrying.lock" />
              </button>
              <LayOrTakeUp
                pocket={pocket}
                staff={me.staff}
                patient={chosen}
                onLay={() => setLaying(true)}
                onTakeUp={visit => onLaid({ patient: chosen, visit })}
              />
            </div>
            <OwnDesk key={chosen} me={me} staff={me.staff.id} patient={chosen} />
          </>
        ) : (
          <TodayHere
            by={by}
            isWhole={isWhole}
            cards={cards}
            fetching={fetching}
            trouble={trouble}
            onFetch={() => void fetchAll()}
            onStop={stop}
            onOpen={choose}
            onTakeUp={(patient, visit) => onLaid({ patient, visit })}
            onLock={onLock}
          />
        )}
      </StaffFrame>
    </Drawers>
  )
}
