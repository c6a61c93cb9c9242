import type { Piece } from '#story'
import { Both } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtHand, useIsTheirs } from '../../parts/table-context.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { WriteDown } from '../../parts/write-down.tsx'
import { SaidSides, Sides } from '../both-kept/sides.tsx'
import { useSettle } from '../both-kept/use-settle.ts'
import { FormSign } from './form-signs.tsx'
import { strandPicture } from './suggested-strand.ts'

/** Says one thing of a piece over all that was said of it, by the hand of whoever told the piece; undefined at another's hand. */
const useChoice = ({ id, source: { teller } }: Piece) => {
  const settle = useSettle()
  const { hand } = useAtHand()
  const isTheirs = useIsTheirs()
  if (isTheirs && teller !== hand.patient) return undefined
  return (thing: 'piece' | 'strand' | 'form', said: Partial<Piece>) =>
    settle(thing, [id], { kind: 'story.piece-retold', body: { piece: id, ...said }, teller })
}

/** The words of a piece; where it was told in others on another device at the same time, both. */
export const Words = ({ piece }: { piece: Piece }) => {
  const choose = useChoice(piece)
  const { said, source, sides } = piece
  if (sides) return <SaidSides sides={sides} onChoose={choose && (({ said }) => choose('piece', { said }))} />
  return (
    <>
      <p className="tray-piece">
        <SaidBlock said={said} source={source} />
      </p>
      <ToldWith said={said} />
      <WriteDown said={said} />
    </>
  )
}

/**
 * Where a piece was laid in one strand on one device and in another on another, or was once on one and a while on the other:
 * both. It lies on the table as the first of them until a hand says how it is.
 */
export const LaidTwice = ({ piece }: { piece: Piece }) => {
  const choose = useChoice(piece)
  const { strands, forms } = piece
  return (
    <>
      {strands && (
        <Sides sides={strands} k="both.so" onChoose={choose && (({ strand }) => choose('strand', { strand }))}>
          {({ strand }) => (
            <span className="row">
              <Picture name={strandPicture[strand]} size={32} />
              <Both k={`strand.${strand}`} />
            </span>
          )}
        </Sides>
      )}
      {forms && (
        <Sides sides={forms} k="both.so" onChoose={choose && (({ form }) => choose('form', { form }))}>
          {({ form }) => (
            <span className="row">
              <FormSign form={form} />
              <Both k={`form.${form}`} />
            </span>
          )}
        </Sides>
      )}
    </>
  )
}
