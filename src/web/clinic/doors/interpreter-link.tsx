import { useMemo, useState } from 'react'
import type { PersonId, Recorded } from '#record'
import { openVisit, visitsOf } from '#visit'
import { Ours } from '../../parts/languages.tsx'
import { namesIn } from '../../parts/table-context.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { usePair } from '../../parts/languages.tsx'
import { useDoing } from '../asking.ts'
import { linkInterpreter, type Linked } from './api.ts'
import { SaidOnce } from './said-once.tsx'

/** A link for each interpreter of the visit that is open: it opens once, and ends with the visit. */
export const InterpreterPart = ({ patient, entries }: { patient: PersonId; entries: readonly Recorded[] }) => {
  const { clinic, sayClinic } = usePair()
  const visit = useMemo(() => openVisit(visitsOf(entries)), [entries])
  const nameOf = useMemo(() => namesIn(entries), [entries])
  const [made, setMade] = useState<{ readonly name: string; readonly linked: Linked }>()
  const { busy, refused, run } = useDoing()
  const interpreters = (visit?.here ?? [])
    .filter(({ role }) => role === 'interpreter')
    .map(({ person, name }) => ({ person, name: name || nameOf(person, clinic.tag) || sayClinic('voice.interpreter') }))
  const make = (person: PersonId, name: string) =>
    void run(async () => {
      if (visit) setMade({ name, linked: await linkInterpreter(patient, visit.id, person) })
    })
  return (
    <section className="door-part stack" aria-labelledby="door-interpreter">
      <h3 id="door-interpreter">
        <Ours k="link.title" />
      </h3>
      <p className="quiet">
        <Ours k={interpreters.length > 0 ? 'link.how' : 'link.no-visit'} />
      </p>
      {made ? (
        <SaidOnce name={made.name} path="/interpret" linked={made.linked} onDone={() => setMade(undefined)} />
      ) : (
        interpreters.map(({ person, name }) => (
          <button
            key={person}
            type="button"
            className="button door-do"
            disabled={busy}
            onClick={() => make(person, name)}
          >
            <Ours k="link.make" values={{ name }} />
          </button>
        ))
      )}
      {refused && (
        <p className="field-wrong" role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
    </section>
  )
}
