import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { solve } from '#story/network'
import { acceptCalendars } from './accept-calendars.ts'
import { acceptStory } from './accept-story.ts'
import { edtfFigures } from './edtf.ts'

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

/** The outside suite of dates as other programs spell them, a million masks and a million texts nobody would write. */
const acceptEdtf = async (): Promise<void> => {
  const figures = await edtfFigures()
  const one = (name: string) => figures[`edtf.${name}`]!
  check('valid dates of the outside suite mean the right days', one('valid') >= 200, `${one('valid')} of 206`)
  check('what the suite calls invalid is refused', one('invalid') === 56, `${one('invalid')} of 56`)
  check('every mask means the days that trying gives', one('masks-off') === 0, `${one('masks-off')} off`)
  check(
    'a long text takes its length in time',
    one('linear-ratio') < 3,
    `${one('linear-ratio').toFixed(2)} a character`,
  )
}

if (!existsSync(outside)) {
  console.log('The folder with outside data (../shared/outside) is not here, so there is nothing to accept against.')
  console.log('0 passed, 0 failed')
} else {
  plantedStory()
  acceptCalendars(check)
  await acceptEdtf()
  acceptStory(check)
  console.log(`${passed} passed, ${failed} failed`)
  process.exitCode = failed === 0 ? 0 : 1
}
