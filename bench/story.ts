import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { knotsIn, placementOf, storyOf, type StoryEntry } from '#story'
import { defaultWords } from '#time'
import { Network, solve, type Edge } from '../src/story/network/index.ts'
import { inventedStays, inventedStory, whenTold } from './invented-story.ts'

const highs = createRequire(import.meta.url)('highs') as typeof import('highs').default

interface Instance {
  readonly n: number
  readonly edges: readonly Edge[]
  readonly earliest: readonly (number | null)[]
  readonly latest: readonly (number | null)[]
}

const middle = (figures: number[]): number => figures.sort((a, b) => a - b)[figures.length >> 1]!

const p95 = (figures: number[]): number => figures.toSorted((a, b) => a - b)[Math.ceil(figures.length * 0.95) - 1]!

const timed = <T>(work: () => T): { readonly ms: number; readonly result: T } => {
  const from = performance.now()
  const result = work()
  return { ms: performance.now() - from, result }
}

const often = (times: number, work: (turn: number) => unknown): number =>
  middle(Array.from({ length: times }, (_, turn) => timed(() => work(turn)).ms))

/** Figures of the story engine, by name; the unit is the end of the name. */
export const storyFigures = async (): Promise<Record<string, number>> => {
  const instance = JSON.parse(
    await readFile(new URL('./data/story-4000.json', import.meta.url), 'utf8'),
  ) as unknown as Instance
  compare(instance)
  const solveMs = () => often(600, () => solve(instance.n, instance.edges))
  const before = solveMs()
  return {
    'story.solve-4000-ms': before,
    ...editFigures(instance),
    // The machine's speed drifts: the peer stands between two of our own figures.
    'story.highs-ratio': (await highsMs(instance)) / ((before + solveMs()) / 2),
    'story.view-500-ms': viewMs(),
    'story.explain-500-ms': explainMs(),
    'story.open-places-500-ms': await openPlacesMs(),
  }
}

/** Every bound as plain Bellman-Ford gave it, or no figure at all. */
const compare = ({ n, edges, earliest, latest }: Instance): void => {
  const solved = solve(n, edges)
  for (let point = 0; point < n; point++) {
    if ((earliest[point] ?? -Infinity) !== solved?.earliest[point]) throw new Error(`earliest of ${point} differs`)
    if ((latest[point] ?? Infinity) !== solved?.latest[point]) throw new Error(`latest of ${point} differs`)
  }
}

/** Chance that repeats itself (mulberry32). */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/**
 * Random statements, each a relation between two points near in the instance's own order: taken back one after another,
 * and added again. Some are statements of the story itself, some are new and only tighten it.
 */
const editFigures = ({ n, edges }: Instance) => {
  const network = Network.of(n, edges)!
  const random = chance(7)
  const adds: number[] = []
  const retracts: number[] = []
  for (let turn = 0; turn < 20_000; turn++) {
    const [u, v, most] = edges[Math.floor(random() * edges.length)]!
    const statement: Edge = [u, v, most - Math.floor(random() * 30)]
    const added = timed(() => network.add([statement]))
    adds.push(added.ms)
    const { result } = added
    if ('edges' in result) retracts.push(timed(() => network.retract(result.edges)).ms)
  }
  return { 'story.add-us': middle(adds) * 1000, 'story.retract-us': middle(retracts) * 1000 }
}

/** One feasible solution of the instance as a linear programme. */
const highsMs = async ({ n, edges }: Instance): Promise<number> => {
  const solver = await highs()
  const bounds = edges.map(([u, v, most], i) => ` c${i}: ${term('+', v)} ${term('-', u)} <= ${most}`)
  const free = Array.from({ length: n - 1 }, (_, i) => ` t${i + 1} free`)
  const programme = ['Minimize', ' obj: 0 t1', 'Subject To', ...bounds, 'Bounds', ...free, 'End'].join('\n')
  return middle(
    [1, 2, 3].map(() => {
      const { ms, result } = timed(() => solver.solve(programme))
      if (result.Status !== 'Optimal') throw new Error(`highs says ${result.Status}`)
      return ms
    }),
  )
}

const term = (sign: '+' | '-', point: number): string => (point === 0 ? '' : `${sign} t${point}`)

/** One statement added to a story of 500 pieces, until the new story and its placement. */
const viewMs = (): number => {
  const entries: StoryEntry[] = inventedStory(500, chance(11))
  const placing = placementOf(defaultWords)
  placing(storyOf(entries))
  return often(60, turn => {
    entries.push(whenTold(entries, turn))
    return placing(storyOf(entries))
  })
}

/** All knots of stories of 500 pieces in which something does not fit yet, explained: the 95th of a hundred, over twelve stories. */
const explainMs = (): number => {
  const stories = Array.from({ length: 12 }, (_, nth) => {
    const story = storyOf(inventedStory(500, chance(13 + nth), { doesNotFit: true }))
    return { story, placement: placementOf(defaultWords)(story) }
  })
  const explain = (turn: number): number => {
    const { story, placement } = stories[turn % stories.length]!
    const { ms, result } = timed(() => knotsIn(story, placement, defaultWords))
    if (result.length === 0) throw new Error('there was to be a knot')
    return ms
  }
  for (let turn = 0; turn < stories.length; turn++) explain(turn)
  return p95(Array.from({ length: stories.length * 20 }, (_, turn) => explain(turn)))
}

/** All open places of a story of 500 pieces, 375 of them places lived and people lived with, as a worker finds them: the median. */
const openPlacesMs = async (): Promise<number> => {
  const worker = new Worker(new URL('./open-places.ts', import.meta.url))
  const figures: number[] = []
  try {
    for (let turn = 0; turn < 12; turn++) {
      const answer = once(worker, 'message') as Promise<[number]>
      worker.postMessage(inventedStays(500, chance(17 + turn)))
      figures.push((await answer)[0])
    }
  } finally {
    await worker.terminate()
  }
  return middle(figures.slice(2))
}
