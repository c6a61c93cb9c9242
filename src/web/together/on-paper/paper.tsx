import './paper.css'
import { Fragment, useLayoutEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { createPortal } from 'react-dom'
import { inSheets } from '#exchange/paper'
import type { IsoDay } from '#record'
import { isoDayInWords, numeral, packFor } from '#words'
import { isReviewed, keysAmong } from '#words/reviews'
import { Both, usePair } from '../../parts/languages.tsx'

/** Two sizes: large, and very large. */
export type Size = 'large' | 'very-large'

/** What is never parted between two sheets. `held`: nor from what follows it. */
export interface Block {
  readonly key: string
  readonly node: ReactNode
  readonly held?: boolean
}

interface PaperOf {
  readonly blocks: readonly Block[]
  readonly size: Size
  readonly madeOn: IsoDay
  /** Lying on its long side. */
  readonly wide?: boolean
  /** What was put there and nothing else: no words at its foot. */
  readonly bare?: boolean
}

/** Measures the blocks where nobody sees them, as wide as they are on paper, and puts them on sheets. */
const useSheets = (place: RefObject<HTMLDivElement | null>, { blocks }: PaperOf): number[][] => {
  const [sheets, setSheets] = useState<number[][]>([])
  useLayoutEffect(() => {
    let current = true
    const measure = () => {
      const [ruler, ...laid] = [...(place.current?.children ?? [])]
      if (!current || !ruler || laid.length !== blocks.length) return
      const heights = laid.map(one => one.getBoundingClientRect().height)
      setSheets(
        inSheets(
          blocks.map(({ held = false }, i) => ({ height: heights[i]!, held })),
          ruler.getBoundingClientRect().height,
        ),
      )
    }
    measure()
    // Letters that come later are wider or higher than those that stood in for them.
    void document.fonts.ready.then(measure)
    return () => {
      current = false
    }
  }, [place, blocks])
  return sheets
}

/**
 * A paper in the patient's language and direction, seen in print alone: page n of m in the patient's digits, whose it is, and the
 * day. No name of any place stands on it.
 */
export const Paper = (paper: PaperOf) => {
  const { patient, clinic } = usePair()
  const place = useRef<HTMLDivElement>(null)
  const sheets = useSheets(place, paper)
  const { blocks, size, madeOn, wide, bare } = paper
  const look = { 'data-size': size, 'data-wide': wide || undefined, lang: patient.tag, dir: patient.dir }
  // Two languages take more room than one.
  const both = patient.tag === clinic.tag ? undefined : ''
  return createPortal(
    <>
      <div className="paper-measure" aria-hidden="true" inert>
        <div ref={place} className="paper-within" {...look} data-both={both}>
          <div className="paper-ruler" />
          {blocks.map(({ key, node }) => (
            <div key={key} className="paper-block">
              {node}
            </div>
          ))}
        </div>
      </div>
      <article className="on-paper" {...look} data-both={both}>
        {sheets.map((on, nth) => (
          <section key={nth} className="paper-sheet">
            <div className="paper-within">
              {on.map(at => (
                <Fragment key={blocks[at]?.key ?? at}>
                  <div className="paper-block">{blocks[at]?.node}</div>
                </Fragment>
              ))}
            </div>
            {!bare && <Foot n={nth + 1} m={sheets.length} madeOn={madeOn} />}
          </section>
        ))}
      </article>
    </>,
    document.body,
  )
}

const Foot = ({ n, m, madeOn }: { n: number; m: number; madeOn: IsoDay }) => {
  const { patient, asked } = usePair()
  const isDraft = !isReviewed(patient, keysAmong(patient, ['print.']))
  return (
    <footer className="paper-foot">
      <span>
        <Both k="print.whose" />
      </span>
      <span className="paper-page">
        <Both
          k="print.of"
          values={({ pack }) => {
            const own = packFor(pack, asked)
            return { n: numeral(n, own), m: numeral(m, own) }
          }}
        />
      </span>
      <span>
        <Both
          k="print.made-on"
          values={({ pack }, say) => ({ day: isoDayInWords(madeOn, say, packFor(pack, asked)) })}
        />
        {isDraft && (
          <small className="paper-draft">
            <Both k="app.draft" />
          </small>
        )}
      </span>
    </footer>
  )
}
