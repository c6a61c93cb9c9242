import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { Picture } from '../parts/picture.tsx'
import { Answer } from './frame.tsx'
import type { AtPapers } from './at-papers.ts'

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
        <Answer key={of} sign={<Picture name={picture} size={56} />} onTouch={() => go({ of })}>
          <Both k={`my.${of}`} />
        </Answer>
      ))}
    </ul>
    <button type="button" className="button button-plain my-more" onClick={() => go({ of: 'more' })}>
      <Icon name="more" />
      <Both k="my.more" />
    </button>
  </>
)

const more = [
  { of: 'not-meet', icon: 'leave' },
  { of: 'said-yes', icon: 'said' },
  { of: 'pin', icon: 'key' },
  { of: 'take', icon: 'papers' },
] as const

const named = { pin: 'my.pin-new', take: 'take.title', 'not-meet': 'my.not-meet', 'said-yes': 'my.said-yes' } as const

export const MoreDoors = ({ at: { go } }: { at: AtPapers }) => (
  <ul className="my-answers">
    {more.map(({ of, icon }) => (
      <Answer key={of} sign={<Icon name={icon} size={40} />} onTouch={() => go({ of })}>
        <Both k={named[of]} />
      </Answer>
    ))}
  </ul>
)
