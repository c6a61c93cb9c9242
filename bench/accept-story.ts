import { Network, type Edge } from '#story/network'
import { dayOf, defaultWords, type When } from '#time'
import { enumerated } from '../src/story/enumerated.fixture.ts'
import { floydWarshall } from '../src/story/network/floyd-warshall.fixture.ts'
import { openPlacesIn } from '../src/story/open-places.ts'
import { place } from '../src/story/placement.ts'
import { id, piece, relation, told } from '../src/story/planted.fixture.ts'
import { storyOf } from '../src/story/view.ts'

type Check = (sentence: string, so: boolean, figures: string) => void

/** The story engine against the plain ways: every edit against Floyd-Warshall, open places against every way the stays may have lain. */
export const acceptStory = (check: Check): void => {
  randomEdits(check)
  openPlaces(check)
}

/** Chance that repeats itself (mulberry32). */
const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const edits = 100_000
const points = 10

/** Statements come and go at random, one to three edges together; after every edit every bound is found anew the plain way. */
const randomEdits = (check: Check): void => {
  const random = chance(5)
  const below = (most: number) => Math.floor(random() * most)
  const anyEdge = (): Edge => [below(points), below(points), below(80) - 25]
  const network = Network.of(points, [])!
  const stand: { readonly numbers: readonly number[]; readonly edges: readonly Edge[] }[] = []
  let [off, refused, before] = [0, 0, '']
  for (let edit = 0; edit < edits; edit++) {
    const all = stand.flatMap(({ edges }) => edges)
    if (stand.length > 0 && random() < 0.45) {
      const [gone] = stand.splice(below(stand.length), 1)
      network.retract(gone!.numbers)
    } else {
      const edges = Array.from({ length: 1 + below(3) }, anyEdge)
      const added = network.add(edges)
      const plainly = floydWarshall(points, [...all, ...edges])
      if ('edges' in added !== (plainly !== undefined)) off++
      if ('edges' in added) stand.push({ numbers: added.edges, edges })
      else {
        refused++
        if (boundsOf(network) !== before) off++
      }
    }
    before = boundsOf(network)
    if (before !== plainBounds(stand.flatMap(({ edges }) => edges))) off++
  }
  check(
    'after every random edit every bound is as Floyd-Warshall finds it',
    off === 0,
    `${edits} edits of ${points} points, ${refused} of them did not fit, ${off} off`,
  )
}

const everyPoint = Array.from({ length: points }, (_, point) => point)
const boundsOf = (network: Network): string =>
  everyPoint.map(point => `${network.earliest(point) + 0} ${network.latest(point) + 0}`).join()
const plainBounds = (edges: readonly Edge[]): string => {
  const d = floydWarshall(points, edges)
  return everyPoint.map(point => `${0 - (d?.[point]?.[0] ?? NaN) + 0} ${(d?.[0]?.[point] ?? NaN) + 0}`).join()
}

const stories = 4000
const stays = 3
const days = 6
const first = dayOf('1990-01-01')

/** Small stories of stays within six days, told in chains, in relation, and as one of several. */
const openPlaces = (check: Check): void => {
  const random = chance(9)
  let [compared, off, open] = [0, 0, 0]
  for (let nth = 0; nth < stories; nth++) {
    const story = storyOf(anyStays(random))
    const placement = place(story, defaultWords)
    if (withinDays.some(number => placement.fits.get(id(number)) !== 'fits')) continue
    const plain = enumerated(placement, stays, first, days)
    if (!plain) continue
    compared++
    const places = openPlacesIn(story, placement, { from: first, until: first + days })
    for (const [at, stands] of plain.entries()) {
      const found = places.find(one => one.strand === 'place' && one.from <= first + at && first + at < one.until)
      if (found) open++
      if ((found?.is ?? 'covered') !== stands) off++
    }
  }
  check(
    'open places are as every way the stays may have lain shows them, chains included',
    off === 0 && compared > stories / 2,
    `${compared} stories, ${open} open days, ${off} off`,
  )
}

const withinDays = [201, 202, 203, 211, 212, 213]

const onDay = (at: number) => ({ how: 'date', calendar: 'gregory', year: 1990, month: 1, day: at + 1 }) as const

const anyStays = (random: () => number) => {
  const below = (most: number) => Math.floor(random() * most)
  const part = () => (random() < 0.5 ? 'start' : 'end')
  const anything = (number: number) => {
    const of = 1 + below(stays)
    const kind = below(4)
    if (kind === 0) return told(number, of, onDay(below(days)), part())
    if (kind === 1) return told(number, of, { how: 'one-of', among: [onDay(below(days)), onDay(below(days))] }, part())
    if (kind === 2) return told(number, of, lasting(1 + below(4)))
    const to = 1 + ((of + below(stays - 1)) % stays)
    return told(
      number,
      of,
      relation((['before', 'after', 'overlapping', 'during', 'contains'] as const)[below(5)]!, to),
    )
  }
  return [
    ...[1, 2, 3].flatMap(number => [
      piece(number),
      told(200 + number, number, { how: 'date', calendar: 'gregory', year: 1989, side: 'after' }, 'start'),
      told(210 + number, number, { ...onDay(days), side: 'before' }, 'end'),
    ]),
    ...Array.from({ length: 1 + below(6) }, (_, at) => anything(100 + at)),
  ]
}

const lasting = (n: number): When => ({ how: 'duration', length: { unit: 'day', n } })
