import { useState } from 'react'
import { Icon } from '../parts/icons.tsx'
import { Both, usePair } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { WhatWeKeep } from './what-we-keep.tsx'

export type Room = 'matters' | 'story'

/** The rail: what lies on the table. */
export const Rail = ({ room, onRoom, onEnd }: { room: Room; onRoom: (room: Room) => void; onEnd: () => void }) => {
  const { sayPatient } = usePair()
  const [ending, setEnding] = useState(false)
  const [keeping, setKeeping] = useState(false)
  return (
    <nav className="rail" aria-label={sayPatient('table.rooms')}>
      <button
        type="button"
        className="rail-room"
        aria-current={room === 'matters' ? 'page' : undefined}
        onClick={() => onRoom('matters')}
      >
        <Both k="table.what-matters" />
      </button>
      <button
        type="button"
        className="rail-room"
        aria-current={room === 'story' ? 'page' : undefined}
        onClick={() => onRoom('story')}
      >
        <Both k="table.my-story" />
      </button>
      <button type="button" className="rail-room rail-keep quiet" onClick={() => setKeeping(true)}>
        <Icon name="lock" />
        <span className="rail-end-words">
          <Both k="keep.title" />
        </span>
      </button>
      <button type="button" className="rail-room rail-end" onClick={() => setEnding(true)}>
        <Icon name="door" />
        <span className="rail-end-words">
          <Both k="table.end" />
        </span>
      </button>
      {keeping && <WhatWeKeep onClose={() => setKeeping(false)} />}
      {ending && (
        <Sheet title="table.end" onClose={() => setEnding(false)}>
          <p>
            <Both k="table.end-sure" />
          </p>
          <div className="row">
            <button type="button" className="button button-main" onClick={onEnd}>
              <Both k="table.end" />
            </button>
            <button type="button" className="button" onClick={() => setEnding(false)}>
              <Both k="do.cancel" />
            </button>
          </div>
        </Sheet>
      )}
    </nav>
  )
}
