import './base.css'
import { lazy, StrictMode, Suspense } from 'react'
import { createRoot } from 'react-dom/client'

const Front = lazy(() => import('./clinic/front.tsx'))
const Clinic = lazy(() => import('./clinic/clinic.tsx'))
const Invite = lazy(() => import('./clinic/door/invite.tsx'))
const People = lazy(() => import('./clinic/people/people.tsx'))
const WordsInDays = lazy(() => import('./clinic/words-in-days/words-in-days.tsx'))
const Devices = lazy(() => import('./clinic/devices.tsx'))
const Table = lazy(() => import('./together/table.tsx'))
const OwnPage = lazy(() => import('./clinic/own-page.tsx'))

/** One screen a path. No name and no words of anybody are ever in a path. */
const Screen = ({ path }: { path: string }) => {
  const own = /^\/own\/([a-z0-9-]+)$/.exec(path)
  if (own?.[1]) return <OwnPage patient={own[1]} />
  if (path === '/table') return <Table />
  if (path === '/clinic') return <Clinic />
  if (path === '/invite') return <Invite />
  if (path === '/people') return <People />
  if (path === '/words-in-days') return <WordsInDays />
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
