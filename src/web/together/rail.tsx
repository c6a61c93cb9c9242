import { Suspense } from 'react'
import type { Visit } from '#visit'
import type { PhraseKey } from '#words'
import { Icon } from '../parts/icons.tsx'
import { Both, usePair } from '../parts/languages.tsx'
import { useIsTheirs } from '../parts/table-context.tsx'
import { Ending, type Through } from './ending.tsx'
import { WhatWeKeep } from './what-we-keep.tsx'
import { fetched } from '../parts/fetched.tsx'

const Confidentiality = fetched(() => import('./confidentiality/confidentiality.tsx'))
const OnPaper = fetched(() => import('./on-paper/on-paper.tsx'))
const ConsentSheet = fetched(() => import('./consent/consent.tsx'))

const rooms = ['matters', 'story', 'agreed'] as const
export type Room = (typeof rooms)[number]
const titles: Readonly<Record<Room, PhraseKey>> = {
  matters: 'table.what-matters',
  story: 'table.my-story',
  agreed: 'agreed.title',
}

/** A sheet of the rail that lies over the table. */
export type RailSheet = 'paper' | 'keep' | 'confide' | 'consent' | 'ending'

interface Props {
  readonly visit: Visit
  readonly room: Room
  readonly onRoom: (room: Room) => void
  readonly sheet: RailSheet | undefined
  readonly onSheet: (sheet: RailSheet | undefined) => void
  readonly onApart: () => void
  readonly onEnd: (through: readonly Through[]) => void
}

/** The rail: what lies on the table, a few minutes for two, what is kept, and the way out. */
export const Rail = ({ visit, room, onRoom, sheet, onSheet, onApart, onEnd }: Props) => {
  const { sayPatient } = usePair()
  const isTheirs = useIsTheirs()
  const close = () => onSheet(undefined)
  return (
    <nav className="rail" aria-label={sayPatient('table.rooms')}>
      {rooms.map(one => (
        <button
          key={one}
          type="button"
          className="rail-room"
          aria-current={room === one ? 'page' : undefined}
          onClick={() => onRoom(one)}
        >
          <Both k={titles[one]} />
        </button>
      ))}
      {isTheirs || (
        <>
          <button type="button" className="rail-room rail-apart quiet" onClick={onApart}>
            <Icon name="two" />
            <span className="rail-end-words">
              <Both k="apart.open" />
            </span>
          </button>
          <button type="button" className="rail-room rail-keep quiet" onClick={() => onSheet('keep')}>
            <Icon name="lock" />
            <span className="rail-end-words">
              <Both k="keep.title" />
            </span>
          </button>
          <button type="button" className="rail-room rail-end" onClick={() => onSheet('ending')}>
            <Icon name="door" />
            <span className="rail-end-words">
              <Both k="table.end" />
            </span>
          </button>
        </>
      )}
      {sheet === 'keep' && <WhatWeKeep onClose={close} onSheet={onSheet} />}
      {sheet === 'ending' && <Ending onEnd={onEnd} onPaper={() => onSheet('paper')} onClose={close} />}
      <Suspense fallback={null}>
        {sheet === 'confide' && <Confidentiality visit={visit} onClose={close} />}
        {sheet === 'paper' && <OnPaper onClose={close} />}
        {sheet === 'consent' && <ConsentSheet onClose={close} />}
      </Suspense>
    </nav>
  )
}
