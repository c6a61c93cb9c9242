import { useMemo, type ReactNode } from 'react'
import { forPaper, onPaper } from '#exchange/paper'
import type { IsoDay } from '#record'
import { isoDayInWords, packFor, type PhraseKey } from '#words'
import { qrPath } from '../../clinic/doors/qr-path.ts'
import { Both, ShownIn, usePair, type Pair } from '../../parts/languages.tsx'
import { SaidWords } from '../../parts/said.tsx'
import { AtHandProvider, useAtHand } from '../../parts/table-context.tsx'
import { RangeWords } from '../my-story/time-words.tsx'
import { useStory } from '../my-story/use-story.ts'
import { BurdenSign } from '../what-matters/burden.tsx'
import { Paper, type Block, type Size } from './paper.tsx'
import { saidBlocks } from './said-blocks.tsx'

/** What can be put on paper, in the order it is offered. */
export const papers = ['list', 'line', 'agreed', 'blank-list', 'blank-line'] as const
export type PaperName = (typeof papers)[number]

/** How it is printed: how large, whether the patient's name stands on it, and the square that leads to the own phone. */
export interface How {
  readonly size: Size
  readonly named: boolean
  readonly hear: boolean
}

const Heading = ({ k, how, children }: { k: PhraseKey; how: How; children?: ReactNode }) => {
  const { hand, nameOf } = useAtHand()
  const { asked } = usePair()
  return (
    <>
      <h1>
        <Both k={k} />
      </h1>
      <ShownIn className="paper-shown" />
      {how.named && (
        <p className="paper-named">
          <bdi>{nameOf(hand.patient, asked)}</bdi>
        </p>
      )}
      {how.hear && (
        <div className="paper-qr">
          <Square text={`${location.origin}/my`} />
          <Both k="print.hear" />
        </div>
      )}
      {children}
    </>
  )
}

/** A square to hold a camera over: the address of the own phone's page, and nothing of anybody. */
const Square = ({ text }: { text: string }) => {
  const { path, side } = qrPath(text)
  return (
    <svg viewBox={`0 0 ${side} ${side}`} aria-hidden="true" focusable="false">
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}

const headed = (k: PhraseKey, how: How, children?: ReactNode): Block => ({
  key: 'heading',
  held: true,
  node: (
    <Heading k={k} how={how}>
      {children}
    </Heading>
  ),
})

/** The paper chosen. Only what lies on the table reaches it. */
export const PaperOf = ({ name, how }: { name: PaperName; how: How }) => {
  const atHand = useAtHand()
  const known = useMemo(() => ({ ...atHand, entries: forPaper(atHand.entries) }), [atHand])
  return (
    <AtHandProvider value={known}>
      {name === 'list' && <ListPaper how={how} />}
      {name === 'line' && <LinePaper how={how} />}
      {name === 'agreed' && <AgreedPaper how={how} />}
      {name === 'blank-list' && <BlankList how={how} />}
      {name === 'blank-line' && <BlankLine how={how} />}
    </AtHandProvider>
  )
}

/** What matters, in the patient's order. */
const ListPaper = ({ how }: { how: How }) => {
  const { entries, hand } = useAtHand()
  const pair = usePair()
  const blocks = useMemo(() => {
    const told = onPaper(entries).list.flatMap(problem => [
      // Where it stands in more than one way, each way.
      ...(problem.sides ?? []).slice(0, -1).flatMap(side => saidBlocks(side, pair)),
      ...saidBlocks(problem.sides?.at(-1) ?? problem, pair, {
        beside: problem.burden && <BurdenSign burden={problem.burden} />,
        after: problem.facets['what-i-wish'] && (
          <p className="paper-quiet">
            <Both k="facet.what-i-wish" /> <SaidWords said={problem.facets['what-i-wish'].said} />
          </p>
        ),
      }),
    ])
    return [headed('print.list', how), ...told]
  }, [entries, pair, how])
  return <Paper blocks={blocks} size={how.size} madeOn={hand.today} />
}

/** My story: the line in words and pictures, in the order of time, from earlier to now. */
const LinePaper = ({ how }: { how: How }) => {
  const { hand } = useAtHand()
  const pair = usePair()
  const { pieces, placedOf } = useStory()
  const blocks = useMemo((): Block[] => {
    const told = pieces.flatMap(piece =>
      saidBlocks(piece, pair, {
        className: 'paper-on-line',
        after: <RangeWords piece={piece} placed={placedOf(piece.id)} />,
      }),
    )
    // Now stands with the last that was told, never alone on a sheet.
    const held = told.map((block, nth) => (nth === told.length - 1 ? { ...block, held: true } : block))
    return [headed('print.line', how), end('print.then'), ...held, end('print.now')]
  }, [pieces, placedOf, pair, how])
  return <Paper blocks={blocks} size={how.size} madeOn={hand.today} />
}

const end = (k: 'print.then' | 'print.now'): Block => ({
  key: k,
  held: k === 'print.then',
  node: (
    <div className="paper-end">
      <Both k={k} />
    </div>
  ),
})

/** What was agreed and is not done yet: in whose words, who does it and by when. */
const AgreedPaper = ({ how }: { how: How }) => {
  const { entries, hand, nameOf } = useAtHand()
  const pair = usePair()
  const blocks = useMemo(() => {
    const told = onPaper(entries).agreed.flatMap(agreement =>
      saidBlocks(agreement, pair, {
        after: (
          <>
            {agreement.who !== undefined && nameOf(agreement.who, pair.patient.tag) && (
              <p className="paper-quiet">
                <Both k="agreed.does" values={({ tag }) => ({ name: nameOf(agreement.who!, tag) })} />
              </p>
            )}
            {agreement.by !== undefined && <ByDay day={agreement.by} pair={pair} />}
          </>
        ),
      }),
    )
    return [headed('print.agreed', how), ...told]
  }, [entries, pair, nameOf, how])
  return <Paper blocks={blocks} size={how.size} madeOn={hand.today} />
}

const ByDay = ({ day, pair: { asked } }: { day: IsoDay; pair: Pair }) => (
  <p className="paper-quiet">
    <Both k="agreed.by" values={({ pack }, say) => ({ day: isoDayInWords(day, say, packFor(pack, asked)) })} />
  </p>
)

/** Frames with a place for a picture, and lines. */
const BlankList = ({ how }: { how: How }) => {
  const { hand } = useAtHand()
  const blocks = useMemo((): Block[] => {
    const frames = (how.size === 'large' ? ['1', '2', '3'] : ['1', '2']).map(key => ({ key, node: <Frame /> }))
    return [
      headed(
        'print.list',
        how,
        <p className="paper-quiet">
          <Both k="print.draw-here" />
        </p>,
      ),
      ...frames,
    ]
  }, [how])
  return <Paper blocks={blocks} size={how.size} madeOn={hand.today} />
}

const Frame = () => (
  <div className="paper-frame">
    <div className="paper-place" />
    <div className="paper-rules">
      <span />
      <span />
      <span />
    </div>
  </div>
)

/** A long band from earlier to now. */
const BlankLine = ({ how }: { how: How }) => {
  const { hand } = useAtHand()
  const blocks = useMemo(
    (): Block[] => [
      headed(
        'print.line',
        how,
        <p className="paper-quiet">
          <Both k="print.draw-here" />
        </p>,
      ),
      {
        key: 'band',
        node: (
          <div className="paper-band">
            <i />
            <div className="paper-band-ends">
              <Both k="print.then" />
              <Both k="print.now" />
            </div>
          </div>
        ),
      },
    ],
    [how],
  )
  return <Paper blocks={blocks} size={how.size} madeOn={hand.today} wide />
}
