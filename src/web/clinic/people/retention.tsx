import { useId, useState, type FormEvent } from 'react'
import type { Retention } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice, standHere } from '../choice.tsx'
import { keepFor } from './api.ts'

const ways = ['as-asked', 'kept-until-then'] as const

/** How long the record is kept, under which law, and what becomes of what a patient unsays. A lead changes it. */
export const HowLongKept = ({ retention: known, changes }: { retention: Retention | null; changes: boolean }) => {
  const [retention, setRetention] = useState(known)
  const [changing, setChanging] = useState(false)
  return (
    <section className="paper stack people-kept" aria-labelledby="people-kept">
      <h2 id="people-kept">
        <Ours k="retention.title" />
      </h2>
      {retention ? (
        <>
          <p>
            <Ours k="retention.years" values={{ years: retention.keepYears }} />
          </p>
          <p>
            <span className="quiet">
              <Ours k="retention.law" />
            </span>{' '}
            <bdi>{retention.law}</bdi>
          </p>
          <p>
            <Ours k={`retention.${retention.unsay}`} />
          </p>
        </>
      ) : (
        <p>
          <Ours k={changes ? 'retention.none-lead' : 'retention.none'} />
        </p>
      )}
      {changes && (
        <button type="button" className="button people-change" onClick={() => setChanging(true)}>
          <Icon name="pen" />
          <Ours k="do.change" />
        </button>
      )}
      {changing && (
        <Change
          retention={retention}
          onClose={() => setChanging(false)}
          onKept={kept => {
            setRetention(kept)
            setChanging(false)
          }}
        />
      )}
    </section>
  )
}

const Change = ({
  retention,
  onClose,
  onKept,
}: {
  retention: Retention | null
  onClose: () => void
  onKept: (retention: Retention) => void
}) => {
  const [years, setYears] = useState(retention?.keepYears ?? '')
  const [law, setLaw] = useState(retention?.law ?? '')
  const [unsay, setUnsay] = useState<Retention['unsay']>(retention?.unsay ?? 'as-asked')
  const { busy, refused, run } = useDoing()
  const id = useId()
  const keep = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => onKept((await keepFor({ keepYears: years.trim(), law: law.trim(), unsay })).retention))
  }
  return (
    <Sheet title="retention.title" onClose={onClose}>
      <form className="stack" onSubmit={keep}>
        <div className="field people-years">
          <label htmlFor={`${id}-years`}>
            <Ours k="retention.how-many" />
          </label>
          <input
            id={`${id}-years`}
            ref={standHere}
            value={years}
            required
            inputMode="numeric"
            pattern="[0-9]{1,3}"
            maxLength={3}
            dir="ltr"
            autoComplete="off"
            onChange={event => setYears(event.target.value)}
          />
        </div>
        <div className="field">
          <label htmlFor={`${id}-law`}>
            <Ours k="retention.law" />
          </label>
          <input
            id={`${id}-law`}
            value={law}
            required
            maxLength={200}
            dir="auto"
            autoComplete="off"
            aria-describedby={`${id}-law-help`}
            onChange={event => setLaw(event.target.value)}
          />
          <span id={`${id}-law-help`} className="quiet">
            <Ours k="retention.law-help" />
          </span>
        </div>
        <Choice
          legend={<Ours k="retention.unsay" />}
          among={ways}
          chosen={unsay}
          renderOne={way => <Ours k={`retention.${way}`} />}
          onChoose={setUnsay}
        />
        {refused && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={refused} />
          </p>
        )}
        <button className="button button-main begin-now" disabled={busy}>
          <Ours k="do.save" />
        </button>
      </form>
    </Sheet>
  )
}
