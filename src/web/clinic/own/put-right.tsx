import { useState, type ReactNode } from 'react'
import type { EntryId } from '#record'
import type { Patient } from '#people'
import type { Story } from '#story'
import type { ProblemList } from '#visit'
import { Ours } from '../../parts/languages.tsx'
import { MoveEntry } from './move-entry.tsx'
import { Told } from './told.tsx'

interface Lying {
  readonly id: EntryId
  readonly told: ReactNode
}

/**
 * What was written down with the wrong patient: what stands in this record, each with a way to the right one. What the
 * patient left be is not among it, and a covered letter keeps its words.
 */
export const PutRight = ({ patient, story, list }: { patient: Patient; story: Story; list: ProblemList }) => {
  const [moving, setMoving] = useState<Lying>()
  const [movedTo, setMovedTo] = useState<string>()
  const parts = [
    { k: 'keep.of-problems', all: [...list.problems, ...list.closed].map(asLying) },
    { k: 'keep.of-pieces', all: story.pieces.map(asLying) },
    { k: 'keep.of-worries', all: list.worries.map(asLying) },
    {
      k: 'keep.of-letters',
      all: list.referrals.map(letter => ({ id: letter.id, told: <Letter list={list} of={letter} /> })),
    },
  ] as const
  const filled = parts.filter(({ all }) => all.length > 0)
  return (
    <section className="paper own-part own-put-right" aria-labelledby="own-put-right">
      <details className="fold">
        <summary>
          <h2 id="own-put-right">
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
            <ul className="own-list">
              {all.map(lying => (
                <li key={lying.id} className="own-slip own-misfiled">
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

const asLying = ({ id, said }: { id: EntryId; said: Parameters<typeof Told>[0]['said'] }): Lying => ({
  id,
  told: <Told said={said} />,
})

const Letter = ({ list, of }: { list: ProblemList; of: ProblemList['referrals'][number] }) =>
  list.covered ? <Ours k="keep.letter-covered" /> : <Ours k="own.letter-from" values={{ from: of.from }} />
