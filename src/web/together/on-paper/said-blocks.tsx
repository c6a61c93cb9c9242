import type { ReactNode } from 'react'
import { inBlocks } from '#exchange/paper'
import { textsOf, type Said, type Source, type Text } from '#record'
import { directionOf } from '#words'
import { ImageSmall } from '../../parts/image-seen.tsx'
import { Lang, type Pair } from '../../parts/languages.tsx'
import { Picture } from '../../parts/picture.tsx'
import { HowTold, SaidWords } from '../../parts/said.tsx'
import type { Block } from './paper.tsx'

/** The words that stand on paper: the patient's language first, then the clinic's; another one only where neither has it. */
const wordsFor = (said: Said, { asked, patient, clinic }: Pair): readonly (Text & { readonly first: boolean })[] => {
  const all = textsOf(said)
  const first =
    all.find(({ language }) => language === asked) ??
    all.find(({ language }) => language === patient.tag) ??
    said.original
  const ours = all.filter(text => text.language === clinic.tag && text !== first)
  const others = ours.length > 0 || first ? ours : all.slice(0, 1)
  return [...(first ? [{ ...first, first: true }] : []), ...others.map(text => ({ ...text, first: !first }))]
}

/**
 * Something told, as blocks of a paper: its picture and words, large; long words go on in further blocks. `after` stands with the
 * last of them, `beside` with the first.
 */
export const saidBlocks = (
  { id, said, source }: { readonly id: string; readonly said: Said; readonly source: Source },
  pair: Pair,
  { after, beside, className = '' }: { after?: ReactNode; beside?: ReactNode; className?: string } = {},
): Block[] => {
  const lines = wordsFor(said, pair).flatMap(({ text, language, first }) =>
    inBlocks(text).map(part => ({ part, language, first })),
  )
  // Short words in two languages stay together.
  const groups = lines.length <= 2 ? [lines] : lines.map(line => [line])
  return groups.map((group, nth) => ({
    key: `${id}-${nth}`,
    node: (
      <div className={`paper-told ${className}`} data-told={id}>
        {nth === 0 && said.picture && <Picture name={said.picture} size={96} />}
        {nth === 0 && said.image && <ImageSmall image={said.image} />}
        <div className={nth > 0 ? 'paper-lines paper-goes-on' : 'paper-lines'}>
          {group.map(({ part, language, first }, i) => (
            <p key={i}>
              <Lang
                of={{ tag: language, dir: directionOf(language) }}
                className={first ? 'both-patient' : 'both-clinic'}
              >
                {part}
              </Lang>
            </p>
          ))}
          {group.length === 0 && <SaidWords said={said} />}
          {nth === groups.length - 1 && !said.original && lines.length > 0 && <HowTold said={said} source={source} />}
          {nth === groups.length - 1 && after}
        </div>
        {nth === 0 && beside}
      </div>
    ),
  }))
}
