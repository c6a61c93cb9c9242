import { useEffect, useMemo } from 'react'
import { fromHomeOf } from '#visit/home'
import { isoDayInWords } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Both, usePair } from '../parts/languages.tsx'
import type { AtPapers } from './at-papers.ts'
import { saidIn, type Drafting } from './drafting.ts'
import { ByPicture, ByVoice, InWriting, LookOnceMore, Ways, WhatToSend } from './send-steps.tsx'
import type { Screen } from './screens.ts'
import { useTakingBack } from './taking-back.ts'
import { NotUrgent, WhomToCall } from './whom-to-call.tsx'

/**
 * Something is told to the clinic from here: what, how, once more to look at, and sent; by when it is heard and whom to call
 * meanwhile stand on every one of these screens. What is told stays while these screens are gone through.
 */
export default function Sending({
  screen,
  at,
  drafting,
  clinic,
}: {
  screen: Screen
  at: AtPapers
  drafting: Drafting
  clinic: string
}) {
  const { papers, go } = at
  const { home } = papers
  const { asked } = usePair()
  const { draft, begin } = drafting
  if (!home)
    return (
      <p className="paper">
        <Both k="home.not-here" />
      </p>
    )
  const look = () => go({ of: 'send-look' })
  const send = async () => {
    const said = draft && saidIn(draft, asked)
    if (!said) return
    const sent = await papers.tell('visit.told-from-home', { what: draft.what, said }, draft.id)
    if (!sent) return
    begin(undefined)
    go({ of: 'send-done', sent })
  }
  return (
    <>
      <NotUrgent />
      {(screen.of === 'send' || (!draft && screen.of !== 'send-done')) && (
        <WhatToSend
          home={home}
          today={at.today}
          onWhat={what => {
            begin(what)
            go(what === 'picture' ? { of: 'send-in', how: 'picture' } : { of: 'send-how', what })
          }}
        />
      )}
      {screen.of === 'send-how' && draft && <Ways draft={draft} onHow={how => go({ of: 'send-in', how })} />}
      {draft && screen.of === 'send-in' && screen.how === 'voice' && (
        <ByVoice drafting={drafting} clinic={clinic} onDone={look} />
      )}
      {draft && screen.of === 'send-in' && screen.how === 'picture' && <ByPicture drafting={drafting} onDone={look} />}
      {draft && screen.of === 'send-in' && screen.how === 'writing' && <InWriting drafting={drafting} onDone={look} />}
      {screen.of === 'send-look' && draft && (
        <LookOnceMore
          draft={draft}
          home={home}
          busy={papers.busy}
          onSend={() => void send()}
          onHow={how => go({ of: 'send-in', how })}
        />
      )}
      {screen.of === 'send-done' && <IsSent at={at} id={screen.sent} />}
      <WhomToCall home={home} />
      {screen.of === 'send' && (
        <button type="button" className="button button-plain my-sent" onClick={() => go({ of: 'sent' })}>
          <Icon name="papers" />
          <Both k="home.before" />
        </button>
      )}
    </>
  )
}

/** It is with the clinic: by when somebody hears it. Undo takes it back. */
const IsSent = ({ at, id }: { at: AtPapers; id: string }) => {
  const { papers, onUndo, go } = at
  const sent = useMemo(() => fromHomeOf(papers.entries).find(one => one.id === id), [papers.entries, id])
  const takeBack = useTakingBack(at)
  const isThere = sent !== undefined
  useEffect(() => {
    onUndo(isThere ? () => void takeBack(id) : undefined)
    // Undo stands there as long as it was not used; the ways to it are made anew with every drawing.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [isThere, id])
  return (
    <>
      <p role="status" className="paper my-person my-heard-by">
        {sent ? (
          <>
            <Icon name="clock" size={32} />
            <Both k="home.heard-by" values={({ pack }, say) => ({ day: isoDayInWords(sent.by, say, pack) })} />
          </>
        ) : (
          <Both k="home.taken-back" />
        )}
      </p>
      <button type="button" className="button" onClick={() => go({ of: 'sent' })}>
        <Icon name="papers" />
        <Both k="home.before" />
      </button>
    </>
  )
}
