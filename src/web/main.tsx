import { lazy } from 'react'
import { show } from './show.tsx'

const Front = lazy(() => import('./clinic/front.tsx'))
const Clinic = lazy(() => import('./clinic/clinic.tsx'))
const Invite = lazy(() => import('./clinic/door/invite.tsx'))
const People = lazy(() => import('./clinic/people/people.tsx'))
const WordsInDays = lazy(() => import('./clinic/words-in-days/words-in-days.tsx'))
const Safety = lazy(() => import('./clinic/danger/safety.tsx'))
const DaySettings = lazy(() => import('./clinic/day/day-settings.tsx'))
const Translate = lazy(() => import('./clinic/translate/translate.tsx'))
const Devices = lazy(() => import('./clinic/devices.tsx'))
const Join = lazy(() => import('./together/join.tsx'))
const Table = lazy(() => import('./together/table.tsx'))
const OwnPage = lazy(() => import('./clinic/own-page.tsx'))
const NoInterpreter = lazy(() => import('./clinic/no-interpreter/no-interpreter.tsx'))
const DeskPage = lazy(() => import('./clinic/referral/desk-page.tsx'))
const Waiting = lazy(() => import('./clinic/referral/waiting.tsx'))
const Guest = lazy(() => import('./guest/guest.tsx'))
const Emergencies = lazy(() => import('./clinic/doors/emergencies.tsx'))

/** One screen a path. The patient's phone and the interpreter's have pages of their own, so that they fetch little. No name and no words of anybody are ever in a path. */
const Screen = ({ path }: { path: string }) => {
  const own = /^\/own\/([a-z0-9-]+)$/.exec(path)
  if (own?.[1]) return <OwnPage patient={own[1]} />
  const without = /^\/no-interpreter\/([a-z0-9-]+)$/.exec(path)
  if (without?.[1]) return <NoInterpreter patient={without[1]} />
  const desk = /^\/desk\/([a-z0-9-]+)$/.exec(path)
  if (desk?.[1]) return <DeskPage patient={desk[1]} />
  if (path === '/waiting') return <Waiting />
  if (path === '/table') return <Table />
  if (path === '/join') return <Join />
  if (path === '/guest') return <Guest />
  if (path === '/emergencies') return <Emergencies />
  if (path === '/clinic') return <Clinic />
  if (path === '/invite') return <Invite />
  if (path === '/people') return <People />
  if (path === '/words-in-days') return <WordsInDays />
  if (path === '/safety') return <Safety />
  if (path === '/day-settings') return <DaySettings />
  if (path === '/translate') return <Translate />
  if (path === '/devices') return <Devices />
  return <Front />
}

show(<Screen path={location.pathname} />)
