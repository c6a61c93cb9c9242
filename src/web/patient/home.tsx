import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { Picture } from '../parts/picture.tsx'
import { Answer } from './frame.tsx'
import type { AtPapers } from './at-papers.ts'
import { Pages } from './pages.tsx'

const doors = [
  { of: 'matters', picture: 'home' },
  { of: 'story', picture: 'journey' },
  { of: 'agreed', picture: 'friends' },
  { of: 'opened', picture: 'letter' },
] as const

/** Four doors, and a plain way to what is needed seldom. */
export const HomeDoors = ({ at: { go } }: { at: AtPapers }) => (
  <>
    <ul className="my-answers">
      {doors.map(({ of, picture }) => (
        <Answer key={of} sign={<Picture name={picture} size={56} />} says={`my.${of}`} onTouch={() => go({ of })}>
          <Both k={`my.${of}`} />
        </Answer>
      ))}
    </ul>
    <button type="button" className="button my-tell" onClick={() => go({ of: 'send' })}>
      <Icon name="said" size={28} />
      <Both k="home.send" />
    </button>
    <div className="my-pages">
      <button type="button" className="button button-plain my-tongue" onClick={() => go({ of: 'language' })}>
        <Icon name="interpreter" />
        <Both k="own-language.title" />
      </button>
      <button type="button" className="button button-plain my-more" onClick={() => go({ of: 'more' })}>
        <Icon name="more" />
        <Both k="my.more" />
      </button>
    </div>
  </>
)

const more = [
  { of: 'not-meet', icon: 'leave' },
  { of: 'said-yes', icon: 'said' },
  { of: 'pin', icon: 'key' },
  { of: 'take', icon: 'papers' },
  { of: 'hidden', icon: 'fold' },
] as const

const named = {
  pin: 'my.pin-new',
  take: 'take.title',
  'not-meet': 'my.not-meet',
  'said-yes': 'my.said-yes',
  hidden: 'hide.hidden',
} as const

export const MoreDoors = ({ at: { go } }: { at: AtPapers }) => (
  <Pages
    among={more}
    className="my-answers"
    renderOne={({ of, icon }) => (
      <Answer key={of} sign={<Icon name={icon} size={40} />} says={named[of]} onTouch={() => go({ of })}>
        <Both k={named[of]} />
      </Answer>
    )}
  />
)
