import { useMemo, useState } from 'react'
import type { EntryId } from '#record'
import type { Story } from '#story'
import { newId } from '../../parts/hand.ts'
import { Both, usePair } from '../../parts/languages.tsx'
import { emptySaid, SaidBlock, saidFrom, SaidFields } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { useWhenTelling, type SayingWhen } from '../../parts/use-when-telling.ts'
import { suggestedForm, type WhensSaid } from '../../parts/when-field-telling.ts'
import { SayWhen, useEmptyTelling } from './say-when.tsx'
import { useAtStory } from './story-context.tsx'
import { whenTellings } from './tellings.ts'

/** The fields of when for a landmark; `about` is the landmark itself where it is kept already. */
const useSaying = (onKeep: (said: Exclude<WhensSaid, { is: 'refused' }>) => void, about?: EntryId): SayingWhen => {
  const { others } = useAtStory()
  const empty = useEmptyTelling()
  const rest = useMemo(() => others.filter(({ id }) => id !== about), [others, about])
  return useWhenTelling(
    () => empty,
    telling => suggestedForm(telling) ?? 'event',
    rest,
    onKeep,
  )
}

/** Something this family dates by: words or a picture, and a time only if somebody wants to say one. */
export const OwnLandmark = ({ onKept }: { onKept: () => void }) => {
  const { asked, clinic } = usePair()
  const { tell } = useAtHand()
  const [draft, setDraft] = useState(emptySaid)
  const said = saidFrom(draft, asked, clinic.tag)
  const saying = useSaying(time => {
    if (!said) return
    const id = newId()
    tell({ kind: 'story.anchor-kept', id, body: { said, whose: 'family' } }, ...whenTellings(id, time))
    onKept()
  })
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        saying.keep()
      }}
    >
      <SaidFields draft={draft} onChange={setDraft} aloud={false} />
      <details className="fold">
        <summary>
          <Both k="landmark.own-when" />
        </summary>
        <SayWhen saying={saying} />
      </details>
      <div className="tray-foot">
        {saying.attempt > 0 && !said && (
          <p className="when-reason" role="alert">
            <Both k="reason.nothing-said" />
          </p>
        )}
        <button className="button button-main">
          <Both k="do.save" />
        </button>
      </div>
    </form>
  )
}

/** When a landmark without days was, told later. */
export const SayLandmarkWhen = ({ anchor, onDone }: { anchor: Story['anchors'][number]; onDone: () => void }) => {
  const { tell } = useAtHand()
  const saying = useSaying(time => {
    const tellings = whenTellings(anchor.id, time)
    if (tellings.length === 0) return
    tell(...tellings)
    onDone()
  }, anchor.id)
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        saying.keep()
      }}
    >
      <p className="tray-piece">
        <SaidBlock said={anchor.said} />
      </p>
      <SayWhen saying={saying} about={anchor.id} />
      <button className="button button-main" disabled={saying.said.is === 'nothing'}>
        <Both k="do.save" />
      </button>
    </form>
  )
}
