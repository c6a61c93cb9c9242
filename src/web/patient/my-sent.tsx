import { useMemo, useState } from 'react'
import { fromHomeOf, type FromHome } from '#visit/home'
import { isoDayInWords } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { SaidBlock } from '../parts/said.tsx'
import { ToldWith } from '../parts/told-with.tsx'
import type { AtPapers } from './at-papers.ts'
import { HideIt } from './hide-it.tsx'
import { Pages } from './pages.tsx'
import { useTakingBack } from './taking-back.ts'
import { NotUrgent, WhomToCall } from './whom-to-call.tsx'

/** What was sent from here, the last first, and what became of it. */
export default function MySent({ at }: { at: AtPapers }) {
  const { papers } = at
  const sent = useMemo(() => fromHomeOf(papers.entries).toReversed(), [papers.entries])
  const takeBack = useTakingBack(at)
  const [isBack, setIsBack] = useState(false)
  const take = async (id: string) => setIsBack(await takeBack(id))
  return (
    <>
      <p role="status" className="my-kept">
        {isBack && <Both k="home.taken-back" />}
      </p>
      {sent.length === 0 ? (
        <p className="paper">
          <Both k="home.empty" />
        </p>
      ) : (
        <Pages
          among={sent}
          most={2}
          className="stack"
          renderOne={one => <Sent key={one.id} one={one} at={at} onTakeBack={() => void take(one.id)} />}
        />
      )}
      {papers.home && (
        <>
          <NotUrgent />
          <WhomToCall home={papers.home} />
        </>
      )}
    </>
  )
}

const Sent = ({ one, at, onTakeBack }: { one: FromHome; at: AtPapers; onTakeBack: () => void }) => {
  const { id, said, on, by, heard } = one
  return (
    <li className="paper read-card voice-patient" data-heard={heard !== undefined}>
      <SaidBlock said={said} />
      <ToldWith said={said} />
      <p className="quiet">
        <Both k="home.sent-on" values={({ pack }, say) => ({ day: isoDayInWords(on, say, pack) })} />
      </p>
      {heard ? (
        <p>
          <Icon name="said" size={20} />{' '}
          <Both k="home.heard" values={({ pack }, say) => ({ day: isoDayInWords(heard.on, say, pack) })} />
        </p>
      ) : (
        <>
          <p>
            <Both k="home.waits" />
          </p>
          <p>
            <Both k="home.heard-by" values={({ pack }, say) => ({ day: isoDayInWords(by, say, pack) })} />
          </p>
          <TakeBack busy={at.papers.busy} onTakeBack={onTakeBack} />
        </>
      )}
      <HideIt at={at} entry={id} of="from-home" />
    </li>
  )
}

/** Asked once more: it is gone for good then. */
const TakeBack = ({ busy, onTakeBack }: { busy: boolean; onTakeBack: () => void }) => {
  const [sure, setSure] = useState(false)
  if (!sure)
    return (
      <button type="button" className="button" onClick={() => setSure(true)}>
        <Icon name="undo" />
        <Both k="home.take-back" />
      </button>
    )
  return (
    <div className="my-pages" role="alert">
      <button type="button" className="button button-main" disabled={busy} onClick={onTakeBack}>
        <Both k="home.take-back" />
      </button>
      <button type="button" className="button" onClick={() => setSure(false)}>
        <Both k="do.cancel" />
      </button>
    </div>
  )
}
