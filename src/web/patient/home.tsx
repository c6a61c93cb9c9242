import { useState } from 'react'
import { Refused } from '../parts/api.ts'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { Picture } from '../parts/picture.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { sitDown } from './api.ts'
import { Answer } from './frame.tsx'
import type { AtPapers } from './at-papers.ts'
import { Pages } from './pages.tsx'

const doors = [
  { of: 'matters', picture: 'home' },
  { of: 'story', picture: 'journey' },
  { of: 'agreed', picture: 'friends' },
  { of: 'opened', picture: 'letter' },
] as const

/** While a table is laid: it lies on this phone too, by one touch. */
const TableNow = () => {
  const [reason, setReason] = useState<string>()
  const sit = () =>
    sitDown().then(
      () => location.assign('/table'),
      (cause: unknown) => setReason(cause instanceof Refused ? cause.refusal.reason : 'no-connection'),
    )
  return (
    <div className="paper stack my-table-now">
      <p>
        <Both k="join.now" />
      </p>
      <button type="button" className="button button-main" onClick={() => void sit()}>
        <Icon name="table" size={28} />
        <Both k="join.title" />
      </button>
      <div role="status">{reason && <ReasonWords refusal={{ reason }} />}</div>
      <p className="quiet">
        <Both k="join.keeps-nothing" />
      </p>
    </div>
  )
}

/** Four doors, and a plain way to what is needed seldom. */
export const HomeDoors = ({ at: { go, papers } }: { at: AtPapers }) => (
  <>
    {papers.home?.table && <TableNow />}
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
