import { useId, useState, type FormEvent } from 'react'
import { may } from '#people'
import type { Me, Safety as AsSet } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { InsideScreen } from '../staff-screen.tsx'
import { setSafety } from './api.ts'
import { useColleagues } from './colleagues.ts'
import { FromHomeRules, homeAs, homeDraftOf, type HomeDraft } from './from-home-rules.tsx'
import { answeringOn } from './who-answers.ts'

/** What the place asks where somebody is in danger: duties, numbers, within how long it is seen, who has the duty. */
export default function Safety() {
  return (
    <InsideScreen>
      {(me, staff) => (
        <main className="staff-main stack">
          <h1>
            <Ours k="safety.title" />
          </h1>
          {may(staff, 'set-day') && me.safety ? (
            <Writing me={me} safety={me.safety} />
          ) : (
            <p className="paper">
              <Ours k="reason.not-your-role" />
            </p>
          )}
        </main>
      )}
    </InsideScreen>
  )
}

const abouts = ['self-harm', 'violence', 'child', 'other'] as const
type About = (typeof abouts)[number]

interface Draft {
  readonly duties: Readonly<Record<About, string>>
  readonly numbers: readonly { readonly called: string; readonly number: string }[]
  readonly minutes: string
  readonly duty: string
  readonly home: HomeDraft
}

const draftOf = ({ duties, numbers, seenWithinMinutes, duty, home }: AsSet): Draft => {
  const wordsOf = (about: About) => duties.find(one => one.about === about)?.words ?? ''
  return {
    duties: {
      'self-harm': wordsOf('self-harm'),
      violence: wordsOf('violence'),
      child: wordsOf('child'),
      other: wordsOf('other'),
    },
    numbers: [...numbers, { called: '', number: '' }],
    minutes: String(seenWithinMinutes),
    duty: duty ?? '',
    home: homeDraftOf(home),
  }
}

const setAs = ({ duties, numbers, minutes, duty, home }: Draft): AsSet => ({
  duties: abouts.flatMap(about => (duties[about].trim() ? { about, words: duties[about].trim() } : [])),
  numbers: numbers
    .map(({ called, number }) => ({ called: called.trim(), number: number.trim() }))
    .filter(({ called, number }) => called || number),
  seenWithinMinutes: Number(minutes),
  ...(duty && { duty }),
  home: homeAs(home),
})

const Writing = ({ me, safety }: { me: Me; safety: AsSet }) => {
  const [draft, setDraft] = useState(() => draftOf(safety))
  const [kept, setKept] = useState(false)
  const { busy, refused, run } = useDoing()
  const change = (changed: Partial<Draft>) => {
    setKept(false)
    setDraft(before => ({ ...before, ...changed }))
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      setDraft(draftOf((await setSafety(setAs(draft))).safety))
      setKept(true)
    })
  }
  return (
    <form className="stack" onSubmit={keep}>
      <section className="paper stack safety-part">
        <h2>
          <Ours k="safety.duties" />
        </h2>
        <p className="quiet">
          <Ours k="safety.duties-help" />
        </p>
        {abouts.map(about => (
          <Duty
            key={about}
            about={about}
            value={draft.duties[about]}
            onChange={words => change({ duties: { ...draft.duties, [about]: words } })}
          />
        ))}
      </section>
      <section className="paper stack safety-part">
        <h2>
          <Ours k="safety.numbers" />
        </h2>
        {draft.numbers.map((one, nth) => (
          <CallNumber
            key={nth}
            one={one}
            onChange={changed => change({ numbers: draft.numbers.with(nth, changed) })}
            onLetGo={() => change({ numbers: draft.numbers.toSpliced(nth, 1) })}
          />
        ))}
        <button
          type="button"
          className="button danger-write"
          onClick={() => change({ numbers: [...draft.numbers, { called: '', number: '' }] })}
        >
          <Icon name="plus" />
          <Ours k="safety.number-more" />
        </button>
      </section>
      <section className="paper stack safety-part">
        <h2>
          <Ours k="safety.who" />
        </h2>
        <WhoAndWithin me={me} draft={draft} onChange={change} />
      </section>
      <FromHomeRules draft={draft.home} onChange={home => change({ home })} />
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
      <div className="row">
        <button className="button button-main" disabled={busy}>
          <Ours k="do.save" />
        </button>
        <output>{kept && <Ours k="safety.kept" />}</output>
      </div>
    </form>
  )
}

const Duty = ({ about, value, onChange }: { about: About; value: string; onChange: (words: string) => void }) => {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>
        <Ours k={`danger.about-${about}`} />
      </label>
      <textarea
        id={id}
        rows={3}
        maxLength={2000}
        dir="auto"
        value={value}
        onChange={event => onChange(event.target.value)}
      />
    </div>
  )
}

const CallNumber = ({
  one: { called, number },
  onChange,
  onLetGo,
}: {
  one: Draft['numbers'][number]
  onChange: (changed: Draft['numbers'][number]) => void
  onLetGo: () => void
}) => {
  const { sayClinic } = usePair()
  const id = useId()
  return (
    <div className="safety-number">
      <div className="field">
        <label htmlFor={`${id}-called`}>
          <Ours k="safety.number-called" />
        </label>
        <input
          id={`${id}-called`}
          value={called}
          maxLength={120}
          dir="auto"
          autoComplete="off"
          onChange={event => onChange({ called: event.target.value, number })}
        />
      </div>
      <div className="field">
        <label htmlFor={`${id}-number`}>
          <Ours k="safety.number" />
        </label>
        <input
          id={`${id}-number`}
          value={number}
          maxLength={40}
          type="tel"
          dir="ltr"
          autoComplete="off"
          onChange={event => onChange({ called, number: event.target.value })}
        />
      </div>
      <button
        type="button"
        className="button button-plain"
        aria-label={sayClinic('safety.number-let-go', { name: called })}
        onClick={onLetGo}
      >
        <Ours k="safety.number-away" />
      </button>
    </div>
  )
}

const WhoAndWithin = ({
  me,
  draft: { minutes, duty },
  onChange,
}: {
  me: Me
  draft: Draft
  onChange: (changed: Partial<Draft>) => void
}) => {
  const { sayClinic } = usePair()
  const { all } = useColleagues()
  const id = useId()
  const answering = answeringOn(all, me)
  return (
    <>
      <div className="field safety-few">
        <label htmlFor={`${id}-minutes`}>
          <Ours k="safety.minutes" />
        </label>
        <input
          id={`${id}-minutes`}
          value={minutes}
          required
          inputMode="numeric"
          pattern="[0-9]{2,3}"
          maxLength={3}
          dir="ltr"
          autoComplete="off"
          aria-describedby={`${id}-minutes-help`}
          onChange={event => onChange({ minutes: event.target.value })}
        />
        <span id={`${id}-minutes-help`} className="quiet">
          <Ours k="safety.minutes-help" />
        </span>
      </div>
      <div className="field safety-few">
        <label htmlFor={`${id}-duty`}>
          <Ours k="safety.duty" />
        </label>
        <select
          id={`${id}-duty`}
          value={duty}
          aria-describedby={`${id}-duty-help`}
          onChange={event => onChange({ duty: event.target.value })}
        >
          <option value="">{sayClinic('safety.duty-nobody')}</option>
          {answering.map(({ colleague: { id: person, name } }) => (
            <option key={person} value={person}>
              {name}
            </option>
          ))}
        </select>
        <span id={`${id}-duty-help`} className="quiet">
          <Ours k="safety.duty-help" />
        </span>
      </div>
    </>
  )
}
