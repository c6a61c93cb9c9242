import { useState } from 'react'
import { SensitiveQuestion, toldApartOf, Topic } from '#people'
import { Both } from '../../parts/languages.tsx'
import { Telling } from './tell.tsx'
import type { ToldNow } from './told-now.ts'
import { Reason, Topics, type About } from './topics.tsx'

/** What the patient can say to it; each is a value of its own. Leaving it out today is the professional's to say. */
const theirs = ['told', 'not-now', 'declined', 'does-not-know'] as const

const isTopic = (about: About): about is Topic => Topic.options.some(topic => topic === about)

/** Danger to a life or a child is the limit of silence, and is said again where it is asked about. */
const hasLimit = (about: About): boolean => about === 'self-harm' || about === 'children-safe' || about === 'violence'

/** One thing at a time, chosen and never in a row. Whatever is answered, the screen answers the same (red line 16). */
export const AskWithReason = ({ now, staff }: { now: ToldNow; staff: string }) => {
  const [about, setAbout] = useState<About>()
  if (!about) return <Topics of={SensitiveQuestion.options} onChoose={setAbout} />
  return <Asked key={about} about={about} now={now} staff={staff} onDone={() => setAbout(undefined)} />
}

const Asked = ({ about, now, staff, onDone }: { about: About; now: ToldNow; staff: string; onDone: () => void }) => {
  const [writing, setWriting] = useState(false)
  const answered = toldApartOf(now.entries).answers.get(about)
  const answer = (one: (typeof theirs)[number] | 'not-asked') =>
    now.tell({
      kind: 'people.sensitive-asked',
      body: { question: about, answer: one },
      ...(one === 'not-asked' && { teller: staff }),
    })
  if (writing && isTopic(about)) return <Telling topic={about} now={now} onDone={onDone} />
  return (
    <div className="stack">
      <Reason about={about} />
      {hasLimit(about) && (
        <p>
          <Both k="apart.limits" />
        </p>
      )}
      <p className="apart-large">
        <Both k={`apart.ask-${about}`} />
      </p>
      <p className="quiet">
        <Both k="apart.need-not" />
      </p>
      <div className="apart-answers">
        {theirs.map(one => (
          <button
            key={one}
            type="button"
            className="button"
            aria-pressed={answered === one}
            onClick={() => answer(one)}
          >
            <Both k={`apart.answer-${one}`} />
          </button>
        ))}
      </div>
      <div className="row">
        <button
          type="button"
          className="button button-plain"
          aria-pressed={answered === 'not-asked'}
          onClick={() => answer('not-asked')}
        >
          <Both k="apart.answer-not-asked" />
        </button>
      </div>
      <output>{answered && <Both k="apart.thanks" />}</output>
      <div className="row">
        {isTopic(about) && (
          <button type="button" className="button" onClick={() => setWriting(true)}>
            <Both k="apart.write" />
          </button>
        )}
        <button type="button" className="button" onClick={onDone}>
          <Both k="apart.topics" />
        </button>
      </div>
    </div>
  )
}
