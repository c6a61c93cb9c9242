import type { ReactNode } from 'react'
import { languageInWords, type PhraseKey, type Values } from '#words'
import { isReviewed } from '#words/reviews'
import { isFallback } from '#words/shown'
import { Hear, HearAll } from '../parts/hear.tsx'
import { Icon, type IconName } from '../parts/icons.tsx'
import { Both, ShownIn, usePair } from '../parts/languages.tsx'
import { leaveQuickly } from './leaving.ts'
import { useFirst } from './liking.ts'

/** A way at the foot of every screen. Without `go` it stands there all the same, so that nothing moves. */
interface Foot {
  readonly icon: IconName
  readonly k: PhraseKey
  readonly go: (() => void) | undefined
}

/** Each new screen is read aloud from its title. */
const takeCursor = (head: HTMLElement | null): void => head?.focus({ preventScroll: true })

/**
 * One screen of the phone: away at the top, one column, and at the foot back, undo, a person to ask, and hearing it, always
 * in the same place.
 */
export const Frame = ({
  title,
  values,
  back,
  undo,
  ask,
  hear = [],
  children,
}: {
  title: PhraseKey
  values?: Values
  back: Foot
  undo: (() => void) | undefined
  ask: (() => void) | undefined
  /** What else stands on this screen, to be heard after its title. */
  hear?: readonly PhraseKey[]
  children: ReactNode
}) => {
  return (
    <div className="my">
      <header className="my-head">
        <LanguageMark />
        <button type="button" className="button my-leave" data-mirror="leave" onClick={leaveQuickly}>
          <Icon name="door" />
          <Both k="my.leave" />
        </button>
      </header>
      <main className="my-main stack">
        <h1 key={title} ref={takeCursor} tabIndex={-1}>
          <Both k={title} {...(values && { values })} />
        </h1>
        {children}
      </main>
      <nav className="my-foot">
        <FootWay {...back} />
        <FootWay icon="undo" k="do.undo" go={undo} />
        <FootWay icon="interpreter" k="my.ask" go={ask} />
        <HearAll keys={[title, ...hear]} onAsk={ask} className="button-plain my-foot-way" />
      </nav>
    </div>
  )
}

const FootWay = ({ icon, k, go }: Foot) => (
  <button
    type="button"
    className="button button-plain my-foot-way"
    data-sign={icon}
    data-mirror="foot"
    disabled={!go}
    onClick={go}
  >
    <Icon name={icon} size={28} />
    <Both k={k} />
  </button>
)

/** One quiet mark: words nobody has gone through, or words in another language than one's own. */
const LanguageMark = () => {
  const { asked, patient } = usePair()
  const isOther = isFallback(asked, patient.tag)
  const isDraft = !isReviewed(patient)
  if (!isDraft && !isOther) return <span />
  return (
    <details className="my-draft">
      <summary>
        <Icon name="draft" size={18} />
        <Both k={isOther ? 'app.other-language' : 'app.draft'} />
      </summary>
      <div className="paper stack">
        <ShownIn />
        {isDraft && (
          <p>
            <Both k="app.draft-why" values={({ pack }) => ({ language: languageInWords(patient.tag, pack) })} />
          </p>
        )}
      </div>
    </details>
  )
}

/** A big answer: its picture or sign, and its words. */
export const Answer = ({
  sign,
  says,
  children,
  onTouch,
}: {
  sign: ReactNode
  /** Its words, to be heard by themselves where sound comes first. */
  says?: PhraseKey
  children: ReactNode
  onTouch: () => void
}) => (
  <li className="my-answer-place">
    {useFirst() === 'sound' && says && <Hear k={says} />}
    <button type="button" className="button my-answer" data-mirror="answer" onClick={onTouch}>
      {sign}
      <span className="my-answer-words">{children}</span>
    </button>
  </li>
)

/** A name on a line of its own; it may be written in any script. */
export const Name = ({ children }: { children: string }) => (
  <span className="my-name">
    <bdi>{children}</bdi>
  </span>
)
