import { useState } from 'react'
import type { Entry } from '#record'
import type { Visit } from '#visit'
import type { Hand } from '../../parts/hand.ts'
import { Icon, type IconName } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { HeardFirst } from '../heard-first.tsx'
import { AskWithReason } from './ask.tsx'
import { AboutInterpreter } from './interpreter.tsx'
import { NotMeet } from './not-meet.tsx'
import { TellApart } from './tell.tsx'
import { useToldNow } from './told-now.ts'

type Way = 'tell' | 'ask' | 'not-meet' | 'interpreter'
const signs: Readonly<Record<Way, IconName>> = {
  tell: 'lock',
  ask: 'said',
  'not-meet': 'door',
  interpreter: 'interpreter',
}

/** Now they are two: four ways, each wanted or left; nothing is asked in a row. */
export const Alone = ({
  hand,
  visit,
  send,
  onDone,
}: {
  hand: Hand
  visit: Visit
  send: (entries: readonly Entry[]) => void
  onDone: () => void
}) => {
  const now = useToldNow(hand, send)
  const [way, setWay] = useState<Way>()
  const interpreters = visit.here.filter(({ role }) => role === 'interpreter')
  const ways = (['tell', 'ask', 'not-meet', 'interpreter'] as const).filter(
    one => one !== 'interpreter' || interpreters.length > 0,
  )
  if (way)
    return (
      <section className="stack">
        <HeardFirst k={`apart.${way}`} />
        {way === 'tell' && <TellApart now={now} />}
        {way === 'ask' && <AskWithReason now={now} staff={hand.staff} />}
        {way === 'not-meet' && <NotMeet now={now} staff={hand.staff} />}
        {way === 'interpreter' && <AboutInterpreter now={now} staff={hand.staff} interpreters={interpreters} />}
        <div>
          <button type="button" className="button" onClick={() => setWay(undefined)}>
            <Both k="do.back" />
          </button>
        </div>
      </section>
    )
  return (
    <>
      <div className="apart-ways">
        {ways.map(one => (
          <button key={one} type="button" className="button apart-way" onClick={() => setWay(one)}>
            <Icon name={signs[one]} size={36} />
            <Both k={`apart.${one}`} />
          </button>
        ))}
      </div>
      <p className="quiet">
        <Both k="apart.goes" />
      </p>
      <div>
        <button type="button" className="button button-main" onClick={onDone}>
          <Both k="apart.done" />
        </button>
      </div>
    </>
  )
}
