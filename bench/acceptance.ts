import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { solve } from '#story/network'
import { defaultWords, readWhen, type Calendar } from '#time'

/** Runs the house against data nobody here wrote, in a folder beside the project. Says so clearly when it is not there. */
const outside = join(import.meta.dirname, '..', '..', 'shared', 'outside')
let passed = 0
let failed = 0
const check = (sentence: string, so: boolean, figures: string): void => {
  if (so) passed++
  else failed++
  console.log(`${so ? 'ok  ' : 'FAIL'} ${sentence} (${figures})`)
}

interface Planted {
  n: number
  edges: [number, number, number][]
  earliest: (number | null)[]
  latest: (number | null)[]
}

const plantedStory = (): void => {
  const story = JSON.parse(readFileSync(join(outside, 'bench', 'story-4000.json'), 'utf8')) as Planted
  const solved = solve(story.n, story.edges)
  const off = story.latest.filter(
    (latest, i) =>
      (solved?.latest[i] ?? NaN) !== (latest ?? Infinity) ||
      (solved?.earliest[i] ?? NaN) !== (story.earliest[i] ?? -Infinity),
  )
  check(
    'every bound of the planted story is equal',
    solved !== undefined && off.length === 0,
    `${story.n} points, ${off.length} off`,
  )
}

type Row = { rataDie: number } & Record<'gregorian' | 'persianAstro', { year: number; month: number; day: number }>

/** Rata Die of 1970-01-01. */
const epoch = 719_163

const calendars = (): void => {
  const rows = JSON.parse(readFileSync(join(outside, 'calendars', 'calendrical-calculations.json'), 'utf8')) as Row[]
  const columns: [Calendar, 'gregorian' | 'persianAstro'][] = [
    ['gregory', 'gregorian'],
    ['persian', 'persianAstro'],
  ]
  for (const [calendar, column] of columns) {
    const differs = (row: Row): boolean => {
      const { told } = readWhen(
        { how: 'date', calendar, ...row[column] },
        { of: 'whole', form: 'event', toldOn: '2026-01-01' },
        defaultWords,
      )
      const day = row.rataDie - epoch
      return !(told.some(bound => bound.least === day) && told.some(bound => bound.most === day + 1))
    }
    const inEra = rows.filter(row => row[column].year > 0)
    // Node's Persian calendar counts by a cycle that is right for the years people live in; long before it may be a day off.
    const lived = inEra.filter(row => row.gregorian.year >= 1800)
    const [off, older] = [lived.filter(differs), inEra.filter(row => row.gregorian.year < 1800).filter(differs)]
    const figures = `${lived.length} dates since 1800, ${off.length} off; ${inEra.length - lived.length} before, ${older.length} off`
    check(`the ${calendar} calendar agrees day by day with published dates since 1800`, off.length === 0, figures)
  }
}

if (!existsSync(outside)) {
  console.log('The folder with outside data (../shared/outside) is not here, so there is nothing to accept against.')
  console.log('0 passed, 0 failed')
} else {
  plantedStory()
  calendars()
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
