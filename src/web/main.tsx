import { lazily } from './parts/fetched.tsx'
import { show } from './show.tsx'

const Front = lazily(() => import('./clinic/front.tsx'))
const Clinic = lazily(() => import('./clinic/clinic.tsx'))
const Invite = lazily(() => import('./clinic/door/invite.tsx'))
const People = lazily(() => import('./clinic/people/people.tsx'))
const WordsInDays = lazily(() => import('./clinic/words-in-days/words-in-days.tsx'))
const Safety = lazily(() => import('./clinic/danger/safety.tsx'))
const DaySettings = lazily(() => import('./clinic/day/day-settings.tsx'))
const Translate = lazily(() => import('./clinic/translate/translate.tsx'))
const Along = lazily(() => import('./clinic/along/along.tsx'))
const Devices = lazily(() => import('./clinic/devices.tsx'))
const Join = lazily(() => import('./together/join.tsx'))
const Table = lazily(() => import('./together/table.tsx'))
const OwnPage = lazily(() => import('./clinic/own-page.tsx'))
const Eyes = lazily(() => import('./clinic/eyes/eyes.tsx'))
const NoInterpreter = lazily(() => import('./clinic/no-interpreter/no-interpreter.tsx'))
const DeskPage = lazily(() => import('./clinic/referral/desk-page.tsx'))
const Waiting = lazily(() => import('./clinic/referral/waiting.tsx'))
const Guest = lazily(() => import('./guest/guest.tsx'))
const Emergencies = lazily(() => import('./clinic/doors/emergencies.tsx'))

/** One screen a path. The patient's phone and the interpreter's have pages of their own, so that they fetch little. No name and no words of anybody are ever in a path. */
const Screen = ({ path }: { path: string }) => {
  const own = /^\/own\/([a-z0-9-]+)$/.exec(path)
  if (own?.[1]) return <OwnPage patient={own[1]} />
  const eyes = /^\/eyes\/([a-z0-9-]+)$/.exec(path)
  if (eyes?.[1]) return <Eyes patient={eyes[1]} />
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
  if (path === '/along') return <Along />
  if (path === '/devices') return <Devices />
  return <Front />
}

show(<Screen path={location.pathname} />)
