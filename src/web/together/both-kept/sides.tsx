import './both-kept.css'
import type { ReactNode } from 'react'
import type { EntryId, Said, Source } from '#record'
import { isoDayInWords, type PhraseKey } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { WriteDown } from '../../parts/write-down.tsx'

/** Who told it, when, and by whose hand it was written; `k` says what was done. */
export const ByWhom = ({ source, k = 'both.by' }: { source: Source; k?: 'both.by' | 'both.aside' | 'both.up' }) => {
  const { nameOf } = useAtHand()
  return (
    <span className="quiet side-by">
      <Both
        k={k}
        values={({ tag, pack }, say) => ({
          name: nameOf(source.teller, tag),
          day: isoDayInWords(source.toldOn, say, pack),
          hand: nameOf(source.byHandOf, tag),
        })}
      />
    </span>
  )
}

interface Side {
  readonly id: EntryId
  readonly source: Source
}

/**
 * What was told on two devices at once: each on a piece of paper of its own, of one size, with who and when; one touch of the
 * hand whose it is chooses. Neither is marked as the better one. Without `onChoose` both are only shown.
 */
export const Sides = <S extends Side>({
  sides,
  k,
  onChoose,
  children,
}: {
  sides: readonly S[]
  k: PhraseKey
  onChoose?: ((side: S) => void) | undefined
  children: (side: S) => ReactNode
}) => (
  <div className="sides">
    <p className="quiet">
      <Both k="both.twice" />
    </p>
    <ul>
      {sides.map(side => (
        <li key={side.id} className="side">
          {children(side)}
          <ByWhom source={side.source} />
          {onChoose && (
            <button type="button" className="button" onClick={() => onChoose(side)}>
              <Icon name="said" />
              <Both k={k} />
            </button>
          )}
        </li>
      ))}
    </ul>
  </div>
)

/** The same of something said in words, by a picture or by voice. */
export const SaidSides = <S extends Side & { readonly said: Said }>({
  sides,
  onChoose,
}: {
  sides: readonly S[]
  onChoose?: ((side: S) => void) | undefined
}) => (
  <Sides sides={sides} k="both.mine" onChoose={onChoose}>
    {({ said }) => (
      <>
        <SaidBlock said={said} />
        <ToldWith said={said} />
        <WriteDown said={said} />
      </>
    )}
  </Sides>
)
