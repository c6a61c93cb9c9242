import type { Refusal } from '#record'
import { alsoInRoom, takenThen, timeExists } from '#visit/day'
import { numberFrom } from '#words'
import type { Me } from '../../parts/api.ts'
import { Ours, usePair } from '../../parts/languages.tsx'
import { calledHere } from '../find-by-name.ts'
import { useDayWords } from './card-lines.tsx'
import { clockTyped } from './clock-typed.ts'
import { useDay } from './day-shown.ts'
import { Field } from './field.tsx'
import type { SlotDraft } from './slot-draft.ts'

interface Fields {
  readonly draft: SlotDraft
  readonly at: (field: string) => Refusal | undefined
  readonly onChange: (part: Partial<SlotDraft>) => void
}

const isDay = (day: string): boolean => /^[12]\d{3}-\d{2}-\d{2}$/.test(day)

/** When, how long, where: the minutes follow the clinic's rule until somebody writes others. */
export const SlotFields = ({
  draft,
  byRule,
  rooms,
  me,
  except,
  at,
  onChange,
}: Fields & {
  byRule: number
  rooms: readonly string[]
  me: Me
  /** The appointment this is a change of. */
  except: string | undefined
}) => {
  const inWords = useDayWords()
  const typed = draft.minutes.trim()
  return (
    <>
      <div className="two-fields">
        <Field
          label="day.on"
          type="date"
          value={draft.day}
          help={isDay(draft.day) && <bdi>{inWords(draft.day)}</bdi>}
          wrong={at('day')}
          onChange={day => onChange({ day })}
        />
        <Field
          label="day.at"
          help={<Ours k="day.at-help" />}
          value={draft.at}
          most={12}
          wrong={at('at')}
          onChange={time => onChange({ at: time })}
        />
        <Field
          label="day.length"
          value={draft.minutes === '' ? String(byRule) : draft.minutes.trimStart()}
          most={4}
          help={
            typed !== '' &&
            numberFrom(typed) !== byRule && <ByRule n={byRule} onTake={() => onChange({ minutes: '' })} />
          }
          wrong={at('minutes')}
          onChange={minutes => onChange({ minutes: minutes === '' ? ' ' : minutes })}
        />
        <Field
          label="day.room"
          help={rooms.length > 0 && <Ours k="day.room-help" />}
          value={draft.room}
          most={120}
          list={rooms}
          wrong={at('room')}
          onChange={room => onChange({ room })}
        />
      </div>
      {isDay(draft.day) && <TakenRoom draft={draft} byRule={byRule} me={me} except={except} />}
    </>
  )
}

const ByRule = ({ n, onTake }: { n: number; onTake: () => void }) => (
  <span className="row">
    <Ours k="day.length-by-rule" values={{ n: String(n) }} />
    <button type="button" className="button button-plain" onClick={onTake}>
      <Ours k="day.length-take" />
    </button>
  </span>
)

/** Who else is planned in this room then: said while there is time to choose another. */
const TakenRoom = ({
  draft,
  byRule,
  me,
  except,
}: {
  draft: SlotDraft
  byRule: number
  me: Me
  except: string | undefined
}) => {
  const { clinic } = usePair()
  const shown = useDay(me, draft.day)
  const time = clockTyped(draft.at)
  const minutes = draft.minutes.trim() === '' ? byRule : numberFrom(draft.minutes)
  if (!time || !minutes || !draft.room.trim() || !timeExists(draft.day, time, me.timeZone)) return null
  const slot = { day: draft.day, at: time, minutes, room: draft.room, staff: [] }
  const ours = alsoInRoom(slot, shown.cards, me.timeZone, except)
  const theirs = takenThen(slot, shown.taken, me.timeZone)
  if (ours.length === 0 && theirs.length === 0) return null
  return (
    <div className="stack day-beside" role="status">
      {ours.map(({ patient, appointment }) => {
        const who = shown.patients.get(patient)
        const name = who ? calledHere(who, clinic.tag).text : ''
        return (
          <p key={appointment?.id}>
            <Ours k="day.also-in-room" values={{ room: draft.room, name, at: appointment?.slot.at ?? '' }} />
          </p>
        )
      })}
      {theirs.map(({ room, at: from, until }) => (
        <p key={`${from} ${until}`}>
          <Ours k="day.room-taken" values={{ room, from, until }} />
        </p>
      ))}
    </div>
  )
}

/** What is seldom needed: folded until it is. */
export const WhatElse = ({ draft, at, onChange }: Fields) => (
  <details className="fold" open={Boolean(draft.transport || draft.childCare || draft.words)}>
    <summary>
      <Ours k="day.more" />
    </summary>
    <div className="stack">
      <Field
        label="day.transport"
        value={draft.transport}
        wrong={at('transport')}
        onChange={transport => onChange({ transport })}
      />
      <Field
        label="day.child-care"
        value={draft.childCare}
        wrong={at('childCare')}
        onChange={childCare => onChange({ childCare })}
      />
      <Field label="day.words" value={draft.words} wrong={at('words')} onChange={words => onChange({ words })} />
    </div>
  </details>
)
