import { Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { peopleOf } from '#people'
import type { PhraseKey } from '#words'
import type { Me } from '../parts/api.ts'
import { Both } from '../parts/languages.tsx'
import { AtHandProvider } from '../parts/table-context.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { FilesAt } from '../parts/voice-heard.tsx'
import type { AtPapers } from './at-papers.ts'
import { AskPerson } from './ask-person.tsx'
import { Consent, SaidYes } from './said-yes.tsx'
import { Frame } from './frame.tsx'
import { heardOn } from './heard-on.ts'
import { HomeDoors, MoreDoors } from './home.tsx'
import { useDraft, type Drafting } from './drafting.ts'
import { ofCard } from './first-language.ts'
import { languagesOf, type LanguageFrom } from './my-language.ts'
import { FirstProvider, useLiking, type First } from './liking.ts'
import { NewPin } from './new-pin.tsx'
import { NotMeet } from './not-meet.tsx'
import { WhoOpened } from './who-opened.tsx'
import { OnePerson } from './one-person.tsx'
import { useToRead } from './reading/to-read.ts'
import { useScreens, type Screen } from './screens.ts'
import { TakeAlong } from './take-along.tsx'
import { usePapers, type Papers } from './use-papers.ts'
import { fetched } from '../parts/fetched.tsx'

const MyMatters = fetched(() => import('./my-matters.tsx'))
const MyStory = fetched(() => import('./my-story.tsx'))
const MyAgreed = fetched(() => import('./my-agreed.tsx'))
const Sending = fetched(() => import('./sending.tsx'))
const MySent = fetched(() => import('./my-sent.tsx'))
const MyHidden = fetched(() => import('./my-hidden.tsx'))
const OwnLanguage = fetched(() => import('./own-language.tsx'))

const titles = {
  home: 'my.home',
  more: 'my.more',
  matters: 'my.matters',
  story: 'my.story',
  agreed: 'my.agreed',
  opened: 'my.opened',
  'not-meet': 'my.not-meet',
  'said-yes': 'my.said-yes',
  pin: 'my.pin-new',
  take: 'take.title',
  ask: 'my.ask',
  person: 'my.opened',
  consent: 'my.said-yes',
  hidden: 'hide.hidden',
  language: 'own-language.title',
  send: 'home.what',
  'send-look': 'home.look-once-more',
  'send-done': 'home.sent',
  sent: 'home.before',
} as const
const whats = {
  'matters-next': 'home.next',
  wish: 'home.wish',
  word: 'home.word',
  picture: 'home.picture',
} as const
const hows = { voice: 'home.by-voice', picture: 'home.choose-picture', writing: 'home.by-writing' } as const

const titleOf = (screen: Screen): PhraseKey => {
  if (screen.of === 'send-how') return whats[screen.what]
  if (screen.of === 'send-in') return hows[screen.how]
  return titles[screen.of]
}

/** The papers, open on the patient's own phone: four doors, and what lies behind each. */
export const MyPapers = ({
  me,
  onLanguage,
  onShut,
}: {
  me: Me
  onLanguage: (languages: string, from?: LanguageFrom) => void
  onShut: () => void
}) => {
  const papers = usePapers(me, onShut)
  const { screen, isHome, go: goOn, back } = useScreens()
  const go = (next: Screen) => {
    goOn(next)
    papers.again()
  }
  const { undo, keepUndo } = useUndo(screen)
  const atHand = useToRead(papers.entries, me)
  useOwnLanguage(papers, onLanguage)
  const drafting = useDraft()
  const { first, like } = useLiking(useMemo(() => peopleOf(papers.entries).patient, [papers.entries]))
  const at: AtPapers = { papers, today: me.today, go, onUndo: keepUndo }
  return (
    <FirstProvider value={first}>
      <AtHandProvider value={atHand}>
        <Frame
          title={titleOf(screen)}
          hear={heardOn(screen, papers.home, me.today)}
          back={isHome ? { icon: 'door', k: 'do.close', go: onShut } : { icon: 'to-start', k: 'do.back', go: back }}
          undo={undo}
          ask={screen.of === 'ask' ? undefined : () => go({ of: 'ask' })}
        >
          <div className="my-said" role="alert">
            {papers.trouble && (
              <p>
                <ReasonWords refusal={papers.trouble} />
              </p>
            )}
          </div>
          <FilesAt value="/api/my/files/">
            {papers.ready || isHome ? (
              <Suspense fallback={<Wait />}>{shown(screen, { at, me, drafting, onLanguage, like })}</Suspense>
            ) : (
              !papers.trouble && <Wait />
            )}
          </FilesAt>
        </Frame>
      </AtHandProvider>
    </FirstProvider>
  )
}

const Wait = () => (
  <p role="status">
    <Both k="fault.loading" />
  </p>
)

interface Showing {
  readonly at: AtPapers
  readonly me: Me
  readonly drafting: Drafting
  readonly onLanguage: (languages: string, from?: LanguageFrom) => void
  readonly like: (first: First) => void
}

const shown = (screen: Screen, { at, me, drafting, onLanguage, like }: Showing): ReactNode => {
  if (screen.of === 'home') return <HomeDoors at={at} />
  if (screen.of === 'more') return <MoreDoors at={at} />
  if (screen.of === 'matters') return <MyMatters at={at} />
  if (screen.of === 'story') return <MyStory at={at} />
  if (screen.of === 'agreed') return <MyAgreed at={at} />
  if (screen.of === 'opened') return <WhoOpened at={at} />
  if (screen.of === 'person') return <OnePerson key={screen.person} at={at} person={screen.person} />
  if (screen.of === 'not-meet') return <NotMeet at={at} />
  if (screen.of === 'said-yes') return <SaidYes at={at} />
  if (screen.of === 'consent') return <Consent at={at} id={screen.consent} clinic={me.clinicLanguage} />
  if (screen.of === 'pin') return <NewPin of={me.pin ?? 'pictures'} at={at} />
  if (screen.of === 'take') return <TakeAlong />
  if (screen.of === 'hidden') return <MyHidden of={me.pin ?? 'pictures'} at={at} />
  if (screen.of === 'language') return <OwnLanguage onLanguage={tag => onLanguage(tag, 'touch')} onLike={like} />
  if (screen.of === 'sent') return <MySent at={at} />
  if (screen.of === 'ask') return <AskPerson />
  return <Sending screen={screen} at={at} drafting={drafting} clinic={me.clinicLanguage} />
}

/** One step back at a time; with the screen it goes. */
const useUndo = (screen: Screen) => {
  const [kept, setKept] = useState<{ readonly on: Screen; readonly undo: () => void }>()
  const undo = kept?.on === screen ? kept.undo : undefined
  const keepUndo = (next: (() => void) | undefined) => setKept(next && { on: screen, undo: next })
  return { undo, keepUndo }
}

/** The papers say which languages their owner has. */
const useOwnLanguage = ({ entries }: Papers, onLanguage: (languages: string) => void): void => {
  const own = useMemo(() => {
    const { patient } = peopleOf(entries)
    return patient && ofCard(languagesOf(patient))
  }, [entries])
  const [tell] = useState(() => onLanguage)
  useEffect(() => {
    if (own) tell(own)
  }, [own, tell])
}
