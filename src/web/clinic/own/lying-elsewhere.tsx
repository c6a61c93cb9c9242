import { useState, type ReactNode } from 'react'
import type { EntryId } from '#record'
import type { Patient } from '#people'
import type { PhraseKey } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { MoveEntry } from './move-entry.tsx'

/** One entry that may lie with the wrong patient, and how it is shown. */
export interface Lying {
  readonly id: EntryId
  readonly told: ReactNode
}

/** What stands in a record, part by part, each with a way to the right patient. `page`: whose slips it is drawn with. */
export const LyingElsewhere = ({
  page,
  patient,
  parts,
}: {
  page: 'own' | 'desk'
  patient: Patient
  parts: readonly { readonly k: PhraseKey; readonly all: readonly Lying[] }[]
}) => {
  const [moving, setMoving] = useState<Lying>()
  const [movedTo, setMovedTo] = useState<string>()
  const filled = parts.filter(({ all }) => all.length > 0)
  return (
    <section className={`paper ${page}-part own-put-right`} aria-labelledby={`${page}-put-right`}>
      <details className="fold">
        <summary>
          <h2 id={`${page}-put-right`}>
            <Ours k="keep.right" />
          </h2>
        </summary>
        <p className="quiet">
          <Ours k={filled.length > 0 ? 'keep.right-help' : 'keep.right-nothing'} />
        </p>
        {filled.map(({ k, all }) => (
          <div key={k} className="stack own-put-right-part">
            <h3>
              <Ours k={k} />
            </h3>
            <ul className={`${page}-list`}>
              {all.map(lying => (
                <li key={lying.id} className={page === 'own' ? 'own-slip own-misfiled' : 'desk-slip desk-task'}>
                  {lying.told}
                  <button type="button" className="button button-plain" onClick={() => setMoving(lying)}>
                    <Ours k="keep.elsewhere" />
                  </button>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </details>
      <output>{movedTo && <Ours k="keep.moved" values={{ name: movedTo }} />}</output>
      {moving && (
        <MoveEntry
          entry={moving.id}
          told={moving.told}
          from={patient}
          onClose={() => setMoving(undefined)}
          onMoved={name => {
            setMoving(undefined)
            setMovedTo(name)
          }}
        />
      )}
    </section>
  )
}
