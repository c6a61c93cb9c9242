import type { EntryId } from '#record'
import type { Patient } from '#people'
import type { Story } from '#story'
import type { ProblemList } from '#visit'
import { Ours } from '../../parts/languages.tsx'
import { LyingElsewhere, type Lying } from './lying-elsewhere.tsx'
import { Told } from './told.tsx'

/**
 * What was written down with the wrong patient: what stands in this record, each with a way to the right one. What the
 * patient left be is not among it, and a covered letter keeps its words.
 */
export const PutRight = ({ patient, story, list }: { patient: Patient; story: Story; list: ProblemList }) => {
  const parts = [
    { k: 'keep.of-problems', all: [...list.problems, ...list.closed].map(asLying) },
    { k: 'keep.of-pieces', all: story.pieces.map(asLying) },
    { k: 'keep.of-worries', all: list.worries.map(asLying) },
    {
      k: 'keep.of-letters',
      all: list.referrals.map(letter => ({ id: letter.id, told: <Letter list={list} of={letter} /> })),
    },
  ] as const
  return <LyingElsewhere page="own" patient={patient} parts={parts} />
}

const asLying = ({ id, said }: { id: EntryId; said: Parameters<typeof Told>[0]['said'] }): Lying => ({
  id,
  told: <Told said={said} />,
})

const Letter = ({ list, of }: { list: ProblemList; of: ProblemList['referrals'][number] }) =>
  list.covered ? <Ours k="keep.letter-covered" /> : <Ours k="own.letter-from" values={{ from: of.from }} />
