import './translate.css'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { may } from '#people'
import { directionOf, languageFor, languageNames, type Language, type PhraseKey } from '#words'
import { areas } from '#words/areas'
import type { Me, SignedIn } from '../../parts/api.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked } from '../asking.ts'
import { InsideScreen } from '../staff-screen.tsx'
import { askListed, type Listed } from './api.ts'
import { ISpeak } from './i-speak.tsx'
import { inOrder, type Going } from './order.ts'
import { PhraseCard } from './phrase-card.tsx'
import { askScreens, type ScreenShown } from './screens-of.ts'

/** The translator's page: whoever here speaks a language goes through its words, phrase by phrase, and says them aloud. */
export default function Translate() {
  return <InsideScreen>{(me, staff) => <Laid me={me} staff={staff} />}</InsideScreen>
}

const Laid = ({ me, staff }: { me: Me; staff: SignedIn }) => {
  const [speaks, setSpeaks] = useState(staff.speaks)
  const [chosen, setChosen] = useState<string>()
  const tag = chosen !== undefined && speaks.includes(chosen) ? chosen : speaks.length === 1 ? speaks[0] : undefined
  const reviews = may(staff, 'review-words')
  return (
    <main className="staff-main stack translate">
      <div className="staff-top">
        <h1>
          <Ours k="translate.title" />
        </h1>
        <p className="quiet">
          <Ours k="translate.what" />
        </p>
      </div>
      {!reviews && (
        <p className="paper">
          <ReasonWords refusal={{ reason: 'not-your-role' }} />
        </p>
      )}
      {reviews && <ISpeak speaks={speaks} onSpeaks={setSpeaks} />}
      {speaks.length > 1 && (
        <fieldset className="translate-tags">
          <legend>
            <Ours k="translate.choose" />
          </legend>
          {speaks.map(one => (
            <button
              key={one}
              type="button"
              className="button"
              lang={one}
              dir={directionOf(one)}
              aria-pressed={one === tag}
              onClick={() => setChosen(one)}
            >
              {languageNames[one]?.endonym ?? one}
            </button>
          ))}
        </fieldset>
      )}
      {reviews && (tag ? <OneLanguage key={tag} tag={tag} clinic={me.clinicLanguage} /> : <ChooseFirst />)}
    </main>
  )
}

const ChooseFirst = () => (
  <p className="paper">
    <Ours k="translate.choose-one" />
  </p>
)

/** The words of the clinic's own language, to be read beside; where that is the one gone through, or English, none. */
const useOurs = (tag: string, clinic: string): Language | undefined => {
  const [ours, setOurs] = useState<Language>()
  useEffect(() => {
    if (tag !== clinic && clinic !== 'en') void languageFor(clinic, 'staff').then(setOurs)
  }, [tag, clinic])
  return ours
}

const useScreens = (): readonly ScreenShown[] => {
  const [screens, setScreens] = useState<readonly ScreenShown[]>([])
  useEffect(() => void askScreens().then(setScreens), [])
  return screens
}

const OneLanguage = ({ tag, clinic }: { tag: string; clinic: string }) => {
  const ask = useCallback(() => askListed(tag), [tag])
  const { known, trouble } = useAsked(ask)
  const [changed, setChanged] = useState<ReadonlyMap<string, Listed>>(new Map())
  const ours = useOurs(tag, clinic)
  const screens = useScreens()
  // The order stays as it was when the page was opened: nothing moves away under the hand that goes through it.
  const going = useMemo(() => inOrder(areas, known?.phrases ?? []), [known])
  const [at, setAt] = useState<{ readonly area: number; readonly nth: number }>({ area: 0, nth: 0 })
  const area = going[at.area]
  const phrase = area?.phrases[at.nth]
  const now = (one: Listed) => changed.get(one.key) ?? one
  const next = () => {
    const isLast = area && at.nth + 1 >= area.phrases.length
    setAt(isLast ? { area: Math.min(at.area + 1, going.length - 1), nth: 0 } : { ...at, nth: at.nth + 1 })
  }
  const before = () => setAt({ ...at, nth: Math.max(0, at.nth - 1) })
  if (trouble)
    return (
      <p className="paper" role="alert">
        <ReasonWords refusal={trouble} />
      </p>
    )
  if (!area || !phrase) return null
  return (
    <div className="translate-columns">
      <ByScreen going={going} now={now} chosen={at.area} onChoose={chosen => setAt({ area: chosen, nth: 0 })} />
      <div className="stack translate-one">
        <h2>
          <Ours k={area.title} />
        </h2>
        <PhraseCard
          key={phrase.key}
          tag={tag}
          phrase={now(phrase)}
          ours={ours?.phrases[phrase.key as PhraseKey]}
          screens={screens}
          onKept={kept => setChanged(before => new Map([...before, ...kept.map(one => [one.key, one] as const)]))}
          onNext={next}
          onBefore={before}
        />
      </div>
    </div>
  )
}

/** What is left, in words, screen by screen. */
const ByScreen = ({
  going,
  now,
  chosen,
  onChoose,
}: {
  going: readonly Going[]
  now: (one: Listed) => Listed
  chosen: number
  onChoose: (area: number) => void
}) => {
  const { sayClinic } = usePair()
  const [open, setOpen] = useState(isWide)
  return (
    <nav className="translate-areas" aria-label={sayClinic('translate.by-screen')}>
      <details open={open} onToggle={event => setOpen(event.currentTarget.open)}>
        <summary>
          <h2>
            <Ours k="translate.by-screen" />
          </h2>
        </summary>
        <ul>
          {going.map(({ title, phrases }, nth) => (
            <li key={title}>
              <button
                type="button"
                className="button button-plain translate-area"
                aria-current={nth === chosen ? 'true' : undefined}
                onClick={() => {
                  onChoose(nth)
                  if (!isWide()) setOpen(false)
                }}
              >
                <strong>
                  <Ours k={title} />
                </strong>
                <span className="quiet">
                  <Left phrases={phrases.map(now)} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  )
}

/** Where there is room beside a phrase, what is left stands there; on a phone it is folded away once one is chosen. */
const isWide = (): boolean => matchMedia('(width >= 50rem)').matches

const Left = ({ phrases }: { phrases: readonly Listed[] }) => {
  const stale = phrases.filter(({ state }) => state === 'stale').length
  const waiting = stale + phrases.filter(({ state }) => state === 'awaits').length
  if (waiting === 0) return <Ours k="translate.all-done" />
  return (
    <>
      <Ours k="translate.await" values={{ n: waiting }} />
      {stale > 0 && (
        <>
          {' '}
          <Ours k="translate.some-stale" values={{ n: stale }} />
        </>
      )}
    </>
  )
}
