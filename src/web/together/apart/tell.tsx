import { useState } from 'react'
import { toldApartOf, Topic } from '#people'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { emptySaid, SaidBlock, saidFrom, SaidFields } from '../../parts/said.tsx'
import { FilesAt } from '../../parts/voice-heard.tsx'
import type { ToldNow } from './told-now.ts'
import { Reason, Topics } from './topics.tsx'

/** Tells something sealed apart, under a topic. */
export const TellApart = ({ now }: { now: ToldNow }) => {
  const [topic, setTopic] = useState<Topic>()
  return (
    <>
      <p>
        <Both k="apart.lies-apart" />
      </p>
      {topic ? (
        <Telling topic={topic} now={now} onDone={() => setTopic(undefined)} />
      ) : (
        <Topics of={Topic.options} onChoose={setTopic} />
      )}
      <JustTold now={now} />
    </>
  )
}

/** The words or a picture, and a separate choice whether it may ever be seen on the patient's own phone. */
export const Telling = ({ topic, now, onDone }: { topic: Topic; now: ToldNow; onDone: () => void }) => {
  const { asked, clinic } = usePair()
  const [draft, setDraft] = useState(emptySaid)
  const [phone, setPhone] = useState(false)
  const said = saidFrom(draft, asked, clinic.tag)
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (!said) return
        now.tell({ kind: 'people.protected-told', body: { topic, said, ...(phone && { phone: true }) } })
        onDone()
      }}
    >
      <Reason about={topic} />
      <SaidFields draft={draft} onChange={setDraft} />
      <div className="apart-phone">
        <button type="button" className="button" aria-pressed={phone} onClick={() => setPhone(!phone)}>
          <Icon name="device" />
          <Both k="apart.phone" />
        </button>
        <p className="quiet">
          <Both k="apart.phone-not" />
        </p>
      </div>
      <div className="row">
        <button className="button button-main" disabled={!said}>
          <Both k="do.save" />
        </button>
        <button type="button" className="button" onClick={onDone}>
          <Both k="do.cancel" />
        </button>
      </div>
    </form>
  )
}

/** What was told since this sheet was opened. Nothing that was told before comes back to a table. */
const JustTold = ({ now }: { now: ToldNow }) => {
  const { told } = toldApartOf(now.entries)
  if (told.length === 0) return null
  return (
    <section className="stack" aria-live="polite">
      <h4>
        <Both k="apart.just-now" />
      </h4>
      <ul className="stack">
        {told.map(({ id, topic, said, phone }) => (
          <li key={id} className="apart-told voice-patient">
            <span className="quiet">
              <Both k={`apart.topic-${topic}`} />
            </span>
            {/* What lies apart is not heard or seen again at a table. */}
            <FilesAt value={undefined}>
              <SaidBlock said={said} />
            </FilesAt>
            {phone && (
              <span className="row">
                <Icon name="device" />
                <Both k="apart.phone" />
              </span>
            )}
            <button
              type="button"
              className="button button-plain"
              onClick={() => now.takeBack({ id, kind: 'people.protected-told', layer: 'protected' })}
            >
              <Icon name="undo" />
              <Both k="apart.take-back" />
            </button>
          </li>
        ))}
      </ul>
      <p className="quiet">
        <Both k="apart.goes" />
      </p>
    </section>
  )
}
