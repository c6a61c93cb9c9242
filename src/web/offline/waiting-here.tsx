import './waiting-here.css'
import { useState } from 'react'
import type { Entry, EntryId } from '#record'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { SaidBlock } from '../parts/said.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { ToldWith } from '../parts/told-with.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { useLeft } from './use-sealed.ts'
import { shownOfWaiting, stillTold } from './what-waits.ts'
import type { Left } from './left-boxes.ts'

/** What was told here and is not in the record yet, one touch away; each can be taken back. */
export const WhatWaits = ({ outbox, onTakeBack }: { outbox: readonly Entry[]; onTakeBack: (id: EntryId) => void }) => {
  const [open, setOpen] = useState(false)
  const told = stillTold(outbox)
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        <Both k="waits.see" />
      </button>
      {open && (
        <Sheet title="waits.title" onClose={() => setOpen(false)}>
          <p>
            <Both k={told.length > 0 ? 'waits.how' : 'waits.none'} />
          </p>
          <ul className="waits-list">
            {told.map(entry => (
              <li key={entry.id} className="paper waits-slip">
                <Waiting entry={entry} />
                <button type="button" className="button" onClick={() => onTakeBack(entry.id)}>
                  <Icon name="undo" />
                  <Both k="home.take-back" />
                </button>
              </li>
            ))}
          </ul>
        </Sheet>
      )}
    </>
  )
}

const Waiting = ({ entry }: { entry: Entry }) => {
  const said = shownOfWaiting(entry)
  if (!said) return <Both k="waits.other" />
  return (
    <span className="waits-said">
      <SaidBlock said={said} source={entry.source} />
      <ToldWith said={said} />
    </span>
  )
}

const two = (n: number): string => String(n).padStart(2, '0')
const timeOf = (at: number): string => {
  const here = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(Temporal.Now.timeZoneId())
  return `${two(here.hour)}:${two(here.minute)}`
}

/** What an earlier page of this device left sealed: that it waits, since when, and what became of it. Nothing without a pocket. */
export const LeftHere = () => {
  const { left, isWithdrawn, isUnknown, letGo } = useLeft()
  if (left.length === 0 && !isWithdrawn) return null
  return (
    <section className="paper stack waits-left" role="status">
      {isWithdrawn && (
        <p>
          <Both k="reason.pocket-withdrawn" />
        </p>
      )}
      {left.length > 0 && (
        <>
          <p>
            <Both k={isUnknown ? 'waits.not-known' : 'waits.sealed'} />
          </p>
          <ul className="waits-list">
            {left.map(one => (
              <Sealed key={one.id} one={one} onLetGo={() => letGo(one.id)} />
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

const Sealed = ({ one: { at, reason }, onLetGo }: { one: Left; onLetGo: () => void }) => {
  const [sure, setSure] = useState(false)
  return (
    <li className="waits-slip">
      <div className="waits-words">
        <Both k="waits.since" values={{ time: timeOf(at) }} />
        {reason && <ReasonWords refusal={{ reason }} />}
      </div>
      <button type="button" className="button" onClick={() => (sure ? onLetGo() : setSure(true))}>
        <Both k={sure ? 'waits.let-go-sure' : 'waits.let-go'} />
      </button>
    </li>
  )
}
