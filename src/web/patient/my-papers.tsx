import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react'
import { peopleOf } from '#people'
import type { Me } from '../parts/api.ts'
import { Both } from '../parts/languages.tsx'
import { AtHandProvider } from '../parts/table-context.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import type { AtPapers } from './at-papers.ts'
import { AskPerson } from './ask-person.tsx'
import { Consent, SaidYes } from './said-yes.tsx'
import { Frame } from './frame.tsx'
import { HomeDoors, MoreDoors } from './home.tsx'
import { languageOf } from './my-language.ts'
import { NewPin } from './new-pin.tsx'
import { NotMeet } from './not-meet.tsx'
import { WhoOpened } from './who-opened.tsx'
import { OnePerson } from './one-person.tsx'
import { useToRead } from './reading/to-read.ts'
import { useScreens, type Screen } from './screens.ts'
import { TakeAlong } from './take-along.tsx'
import { usePapers, type Papers } from './use-papers.ts'

const MyMatters = lazy(() => import('./my-matters.tsx'))
const MyStory = lazy(() => import('./my-story.tsx'))
const MyAgreed = lazy(() => import('./my-agreed.tsx'))

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
} as const

/** The papers, open on the patient's own phone: four doors, and what lies behind each. */
export const MyPapers = ({
  me,
  onLanguage,
  onShut,
}: {
  me: Me
  onLanguage: (tag: string) => void
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
  const at: AtPapers = { papers, today: me.today, go, onUndo: keepUndo }
  return (
    <AtHandProvider value={atHand}>
      <Frame
        title={titles[screen.of]}
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
        {papers.ready ? <Suspense fallback={<Wait />}>{shown(screen, at, me)}</Suspense> : !papers.trouble && <Wait />}
      </Frame>
    </AtHandProvider>
  )
}

const Wait = () => (
  <p role="status">
    <Both k="fault.loading" />
  </p>
)

const shown = (screen: Screen, at: AtPapers, me: Me): ReactNode => {
  if (screen.of === 'home') return <HomeDoors at={at} />
  if (screen.of === 'more') return <MoreDoors at={at} />
  if (screen.of === 'matters') return <MyMatters />
  if (screen.of === 'story') return <MyStory />
  if (screen.of === 'agreed') return <MyAgreed />
  if (screen.of === 'opened') return <WhoOpened at={at} />
  if (screen.of === 'person') return <OnePerson key={screen.person} at={at} person={screen.person} />
  if (screen.of === 'not-meet') return <NotMeet at={at} />
  if (screen.of === 'said-yes') return <SaidYes at={at} />
  if (screen.of === 'consent') return <Consent at={at} id={screen.consent} clinic={me.clinicLanguage} />
  if (screen.of === 'pin') return <NewPin of={me.pin ?? 'pictures'} at={at} />
  if (screen.of === 'take') return <TakeAlong />
  return <AskPerson />
}

/** One step back at a time; with the screen it goes. */
const useUndo = (screen: Screen) => {
  const [kept, setKept] = useState<{ readonly on: Screen; readonly undo: () => void }>()
  const undo = kept?.on === screen ? kept.undo : undefined
  const keepUndo = (next: (() => void) | undefined) => setKept(next && { on: screen, undo: next })
  return { undo, keepUndo }
}

/** The papers say which language their owner speaks. */
const useOwnLanguage = ({ entries }: Papers, onLanguage: (tag: string) => void): void => {
  const own = useMemo(() => {
    const { patient } = peopleOf(entries)
    return patient && languageOf(patient)
  }, [entries])
  const [tell] = useState(() => onLanguage)
  useEffect(() => {
    if (own) tell(own)
  }, [own, tell])
}
