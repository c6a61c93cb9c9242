import { Fragment, useMemo, type ReactNode } from 'react'
import { peopleOf } from '#people'
import { storyOf, type Piece, type Placed } from '#story'
import { SaidBlock } from '../../parts/said.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { inTimeOrder } from '../../together/my-story/placed.ts'
import { RangeWords } from '../../together/my-story/time-words.tsx'
import { usePlacement } from '../../together/my-story/use-placement.ts'
import { voiceOf } from '../../together/my-story/voice.ts'

interface Lying {
  readonly piece: Piece
  readonly placed: Placed
  readonly voice: string
}

/** The pieces in the order of time, each with when it was as far as that was told; worked out here and kept nowhere. */
export const useStoryToRead = (): readonly Lying[] => {
  const { entries, hand } = useAtHand()
  const story = useMemo(() => storyOf(entries), [entries])
  const { placedOf } = usePlacement(story)
  return useMemo(() => {
    const people = peopleOf(entries)
    return inTimeOrder(story.pieces, placedOf).map(piece => ({
      piece,
      placed: placedOf(piece.id),
      voice: voiceOf(piece.source, hand.patient, people, []),
    }))
  }, [story, placedOf, entries, hand])
}

/** One piece of the story, in words. */
export const PieceToRead = ({
  lying: { piece, placed, voice },
  children,
}: {
  lying: Lying
  /** What can be done with it here. */
  children?: ReactNode
}) => (
  <li className={`paper read-card voice-${voice === 'professional' ? 'professional' : 'patient'}`}>
    {(piece.sides ?? [piece]).map(({ id, said, source }) => (
      <Fragment key={id}>
        <SaidBlock said={said} source={source} />
        <ToldWith said={said} />
      </Fragment>
    ))}
    <RangeWords piece={piece} placed={placed} />
    {children}
  </li>
)
