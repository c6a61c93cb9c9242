import './staff.css'
import './sheets.css'
import { useEffect, useState, type ReactNode } from 'react'
import { may, reachOf } from '#people'
import { directionOf, languageNames, spokenByStaff } from '#words'
import { isReviewed } from '#words/reviews'
import { askMe, Refused, signOut, type Me, type SignedIn } from '../parts/api.ts'
import { DangerFrame } from './danger/frame.tsx'
import { DangerStrip } from './danger/strip.tsx'
import { Worried } from './danger/worried.tsx'
import { Icon, type IconName } from '../parts/icons.tsx'
import { markedAs } from '../offline/mark.ts'
import { useSaid } from '../offline/said.ts'
import { ProgramSays } from '../offline/says.tsx'
import { Languages, Ours, usePair } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { staffLanguages, useStaffLanguage } from './staff-language.ts'

type Known = Me | { readonly trouble: string }

/**
 * The frame of every page a professional sits in front of alone: who is signed in, the clinic's language, the way out.
 * What stands on it is asked for anew each time; only the choice of language stays in the browser.
 */
export const StaffScreen = ({ children }: { children: (me: Me) => ReactNode }) => {
  const [me, setMe] = useState<Known>()
  const isCleared = useSaid().withdrawn === 'own'
  useEffect(() => {
    askMe().then(setMe, (cause: unknown) =>
      setMe({ trouble: cause instanceof Refused ? cause.refusal.reason : 'no-connection' }),
    )
  }, [])
  if (!me) return null
  return (
    <StaffFrame me={'clinic' in me ? me : undefined}>
      {isCleared && (
        <p className="paper staff-cleared" role="alert">
          <Ours k="carrying.is-cleared" />
        </p>
      )}
      {'clinic' in me ? children(me) : <Unreachable trouble={me.trouble} />}
    </StaffFrame>
  )
}

/** The frame by itself, where what the desk says of who sits here is known already, or is not known without a network. */
export const StaffFrame = ({ me, children }: { me: Me | undefined; children: ReactNode }) => {
  const { language, choose } = useStaffLanguage(me && (me.staff?.language ?? me.clinicLanguage))
  if (!language) return null
  return (
    <Languages patient={language} clinic={language} asked={language.tag}>
      <DangerFrame me={me}>
        <div className="staff">
          <StaffHead me={me} onLanguage={choose} />
          <DangerStrip />
          <ProgramSays />
          {children}
          <DraftMark />
        </div>
      </DangerFrame>
    </Languages>
  )
}

/** The same frame for what only somebody signed in may see; a stranger is brought to the door. */
export const InsideScreen = ({ children }: { children: (me: Me, staff: SignedIn) => ReactNode }) => (
  <StaffScreen>{me => (me.staff ? children(me, me.staff) : <ToTheDoor />)}</StaffScreen>
)

const ToTheDoor = () => {
  useEffect(() => location.replace('/'), [])
  return null
}

const StaffHead = ({ me, onLanguage }: { me: Me | undefined; onLanguage: (tag: string) => void }) => {
  const { clinic } = usePair()
  const languages = new Set([...staffLanguages, clinic.tag, ...(me ? [me.clinicLanguage] : [])])
  return (
    <header className="staff-head">
      <a className="staff-name" href={me?.staff ? '/clinic' : '/'}>
        <Icon name="table" />
        <bdi>
          <Ours k="app.name" />
        </bdi>
      </a>
      <Worried />
      <div className="row staff-me">
        <fieldset className="staff-languages">
          <legend className="only-heard">
            <Ours k="staff.language" />
          </legend>
          {[...languages]
            .filter(tag => spokenByStaff.includes(tag))
            .map(tag => (
              <button
                key={tag}
                type="button"
                className="button button-plain"
                lang={tag}
                dir={directionOf(tag)}
                aria-pressed={clinic.tag === tag}
                onClick={() => onLanguage(tag)}
              >
                {languageNames[tag]?.endonym}
              </button>
            ))}
        </fieldset>
        {me?.staff && (
          <button type="button" className="button button-plain" onClick={leave}>
            <Ours k="staff.sign-out" />
          </button>
        )}
      </div>
      {me?.staff && (
        <nav className="row staff-ways">
          {reachOf(me.staff, 'plan-day') !== 'nobody' && (
            <Way to="/waiting" icon="clock">
              <Ours k="desk.waiting" />
            </Way>
          )}
          {may(me.staff, 'see-staff') && (
            <Way to="/people" icon="relative">
              <Ours k="people.short" />
            </Way>
          )}
          {may(me.staff, 'set-day') && (
            <Way to="/safety" icon="papers">
              <Ours k="safety.short" />
            </Way>
          )}
          {may(me.staff, 'review-words') && (
            <Way to="/translate" icon="said">
              <Ours k="translate.short" />
            </Way>
          )}
          {may(me.staff, 'review-glass') && (
            <Way to="/emergencies" icon="lock">
              <Ours k="glass.short" />
            </Way>
          )}
          {markedAs() === 'own' && (
            <Way to="/along" icon="device">
              <Ours k="carrying.short" />
            </Way>
          )}
          <Way to="/devices" icon="professional">
            <span className="only-heard">
              <Ours k="staff.signed-in" />
            </span>
            <bdi>{me.staff.name}</bdi>
            <span className="only-heard">
              <Ours k="devices.title" />
            </span>
          </Way>
        </nav>
      )}
    </header>
  )
}

const Way = ({ to, icon, children }: { to: string; icon: IconName; children: ReactNode }) => (
  <a className="staff-way" href={to} aria-current={location.pathname === to ? 'page' : undefined}>
    <Icon name={icon} size={20} />
    {children}
  </a>
)

const toTheDoor = (): void => location.assign('/')
const leave = (): void => void signOut().then(toTheDoor, toTheDoor)

const Unreachable = ({ trouble }: { trouble: string }) => (
  <main className="staff-main">
    <div className="paper stack" role="alert">
      <p>
        <ReasonWords refusal={{ reason: trouble }} />
      </p>
      <button type="button" className="button" onClick={() => location.reload()}>
        <Ours k="do.again" />
      </button>
    </div>
  </main>
)

/** One quiet mark a screen, where nobody who speaks the language has gone through its words yet. */
const DraftMark = () => {
  const { clinic } = usePair()
  if (isReviewed(clinic)) return null
  return (
    <footer className="draft-mark quiet">
      <Icon name="draft" size={16} />
      <Ours k="app.draft-why" values={{ language: clinic.endonym }} />
    </footer>
  )
}
