import './base.css'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'

const Front = lazy(() => import('./clinic/front.tsx'))
const Clinic = lazy(() => import('./clinic/clinic.tsx'))
const Invite = lazy(() => import('./clinic/door/invite.tsx'))
const People = lazy(() => import('./clinic/people/people.tsx'))
const WordsInDays = lazy(() => import('./clinic/words-in-days/words-in-days.tsx'))
const Safety = lazy(() => import('./clinic/danger/safety.tsx'))
const DaySettings = lazy(() => import('./clinic/day/day-settings.tsx'))
const Devices = lazy(() => import('./clinic/devices.tsx'))
const Table = lazy(() => import('./together/table.tsx'))
const OwnPage = lazy(() => import('./clinic/own-page.tsx'))
const DeskPage = lazy(() => import('./clinic/referral/desk-page.tsx'))
const Waiting = lazy(() => import('./clinic/referral/waiting.tsx'))
const My = lazy(() => import('./patient/my.tsx'))
const Interpret = lazy(() => import('./interpreter/interpret.tsx'))
const Guest = lazy(() => import('./guest/guest.tsx'))
const Emergencies = lazy(() => import('./clinic/doors/emergencies.tsx'))

/** One screen a path. No name and no words of anybody are ever in a path. */
const Screen = ({ path }: { path: string }) => {
  const own = /^\/own\/([a-z0-9-]+)$/.exec(path)
  if (own?.[1]) return <OwnPage patient={own[1]} />
  const desk = /^\/desk\/([a-z0-9-]+)$/.exec(path)
  if (desk?.[1]) return <DeskPage patient={desk[1]} />
  if (path === '/waiting') return <Waiting />
  if (path === '/table') return <Table />
  if (path === '/my') return <My />
  if (path === '/interpret') return <Interpret />
  if (path === '/guest') return <Guest />
  if (path === '/emergencies') return <Emergencies />
  if (path === '/clinic') return <Clinic />
  if (path === '/invite') return <Invite />
  if (path === '/people') return <People />
  if (path === '/words-in-days') return <WordsInDays />
  if (path === '/safety') return <Safety />
  if (path === '/day-settings') return <DaySettings />
  if (path === '/devices') return <Devices />
  return <Front />
}

const show = (): void => {
  const root = document.getElementById('root')
  if (!root) throw new Error('the page has no root')
  createRoot(root).render(
    <StrictMode>
      <Suspense fallback={null}>
        <Screen path={location.pathname} />
      </Suspense>
    </StrictMode>,
  )
}

// Calendars need Temporal. A browser without it loads one of our own, with all calendars, before anything is shown.
if ('Temporal' in globalThis) show()
else void import('temporal-polyfill/full/global').then(show)
