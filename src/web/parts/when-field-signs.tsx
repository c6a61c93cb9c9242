import type { Relation, Season } from '#time'
import type { Way } from './when-field-draft.ts'

const ways: Readonly<Record<Way, string>> = {
  date: 'M6 8h20v18H6ZM6 13h20M11 5v5M21 5v5M12 19h3M18 19h3',
  age: 'M9 15a2.5 2.5 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM5 27v-5a4 4 0 0 1 8 0v5M22 10a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7ZM16 27V17a6 6 0 0 1 12 0v10',
  relation: 'M3 11h9v10H3ZM20 11h9v10h-9ZM13.500 16h5',
  duration: 'M4 9v14M28 9v14M5 16h22M9 12l-4 4 4 4M23 12l4 4-4 4',
  season: 'M16 27V15M16 18c-6 0-9-3-9-8 6 0 9 3 9 8Zm0 0c5 0 8-3 8-7-5 0-8 2-8 7Z',
  ago: 'M27 16a11 11 0 1 1-4-8.500M27 4v6h-6M16 10v6l4 3',
  feast: 'M16 3v4M10 9h12l2 6-3 10H11L8 15ZM8 15h16M13 29h6M16 25v4',
  stage:
    'M6 20a2 2 0 1 0 0-4 2 2 0 0 0 0 4ZM3 28v-3a3 3 0 0 1 6 0v3M16 16a2.500 2.500 0 1 0 0-5 2.500 2.500 0 0 0 0 5ZM12.500 28v-6a3.500 3.500 0 0 1 7 0v6M26 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM22.500 28V18a3.500 3.500 0 0 1 7 0v10',
  rhythm: 'M3 16q3.250-10 6.500 0t6.500 0 6.500 0 6.500 0',
  'as-said': 'M4 6h24v15H15l-6 6v-6H4ZM10 11h12M10 16h8',
}

/** Signs that run with the reading: they turn round where people read from right to left. */
const going: ReadonlySet<Way> = new Set(['age', 'stage', 'ago', 'as-said'])

const Sign = ({ path, width = 32, turns = false }: { path: string; width?: number; turns?: boolean }) => (
  <svg
    className={turns ? 'when-sign when-sign-going' : 'when-sign'}
    width={width}
    height="32"
    viewBox={`0 0 ${width} 32`}
    aria-hidden="true"
    focusable="false"
  >
    <path d={path} />
  </svg>
)

/** What each way to say when looks like; its words stand beside it. */
export const WaySign = ({ way }: { way: Way }) => <Sign path={ways[way]} turns={going.has(way)} />

/** Puts something away. */
export const AwaySign = () => <Sign path="M9 9l14 14M23 9 9 23" />

const seasons: Readonly<Record<Season, string>> = {
  spring: 'M16 29V15M16 15a3 3 0 1 1 3-3 3 3 0 1 1-3 3 3 3 0 1 1-3-3 3 3 0 1 1 3 3ZM16 25c-4 0-6-2-6-5',
  summer: 'M16 21a5 5 0 1 0 0-10 5 5 0 0 0 0 10ZM16 3v4M16 25v4M3 16h4M25 16h4M7 7l3 3M22 22l3 3M7 25l3-3M22 10l3-3',
  autumn: 'M8 25C6 14 12 7 25 6c0 13-6 19-15 17ZM6 28 18 14',
  winter: 'M16 4v24M5.500 10l21 12M26.500 10l-21 12M12.500 6l3.500 3 3.500-3M12.500 26l3.500-3 3.500 3',
}
export const SeasonSign = ({ season }: { season: Season }) => <Sign path={seasons[season]} />

const bar = (from: number, until: number, row: number): string => `M${from} ${row}h${until - from}v8h${from - until}Z`

/** This piece (drawn twice as heavy) and the other one, from the earlier to the later. */
const lies: Readonly<Record<Relation, readonly [own: readonly [number, number], other: readonly [number, number]]>> = {
  before: [
    [2, 14],
    [28, 46],
  ],
  after: [
    [34, 46],
    [2, 20],
  ],
  'right-before': [
    [8, 23],
    [25, 46],
  ],
  'right-after': [
    [25, 40],
    [2, 23],
  ],
  'soon-before': [
    [4, 18],
    [25, 46],
  ],
  'soon-after': [
    [30, 44],
    [2, 23],
  ],
  during: [
    [16, 32],
    [4, 44],
  ],
  contains: [
    [4, 44],
    [16, 32],
  ],
  'starts-with': [
    [6, 22],
    [6, 42],
  ],
  'ends-with': [
    [26, 42],
    [6, 42],
  ],
  'same-time': [
    [8, 40],
    [8, 40],
  ],
  overlapping: [
    [4, 28],
    [20, 44],
  ],
}

/** How this piece lies to the other one: two strips, this one filled. */
export const RelationSign = ({ relation }: { relation: Relation }) => {
  const [own, other] = lies[relation]
  return (
    <svg
      className="when-sign when-sign-going"
      width="48"
      height="32"
      viewBox="0 0 48 32"
      aria-hidden="true"
      focusable="false"
    >
      <path d={bar(...other, 5)} />
      <path className="when-sign-own" d={bar(...own, 19)} />
    </svg>
  )
}
