import { beforeEach, expect, it, vi } from 'vitest'
import { keptNames } from './kept.ts'

/** How many words were held against another, sound by sound; each takes as much as forty signs against forty, at most. */
let held = 0
vi.mock('./sounds.ts', async original => {
  const sounds = await original<typeof import('./sounds.ts')>()
  const counted =
    <Args extends readonly unknown[], Found>(work: (...args: Args) => Found) =>
    (...args: Args): Found => {
      held++
      return work(...args)
    }
  return { ...sounds, apart: counted(sounds.apart), apartFromBeginning: counted(sounds.apartFromBeginning) }
})

/** How many steps something takes: words held against another, and whatever is noted on the way. */
const stepsOf = (work: () => void): number => {
  held = 0
  const noted = vi.spyOn(Map.prototype, 'set')
  work()
  const steps = held + noted.mock.calls.length
  noted.mockRestore()
  return steps
}

const everybody = { most: 50, allowed: () => true }
let names: ReturnType<typeof keptNames>
beforeEach(() => {
  names = keptNames()
  const few = [
    'پروانه رحیمی',
    'Emina Đurić-Hodžić',
    'Axmed Cabdiraxmaan Cali',
    'အောင်ဆန်းစုကြည်',
    'ትግስት አበበ',
    'Gul Naz',
    'U',
  ]
  const twelve = 'Ana Beatriz Clara Dolores Esperanza Fernanda Graciela Helena Inés Juana Karina Lucía'
  for (const [nth, text] of [...few, twelve].entries())
    names.put(`few${nth}`, { names: [text], births: [], order: text })
})

const endless = {
  'short words': 'ab '.repeat(1300),
  'one letter': 'a'.repeat(4000),
  'short words in Arabic letters': 'ابو '.repeat(1000),
  'a letter with its accent': 'ñ'.repeat(4000),
  'syllables without spaces': 'အောင်'.repeat(800),
  initials: 'a b c d e f g h i j k l',
}

it.each(Object.entries(endless))('a name that goes on and on, and as much typed, take few steps: %s', (_, long) => {
  const steps = stepsOf(() => {
    names.put('long', { names: [long], births: [], order: '' })
    names.search(long, everybody)
    names.alike({ names: Array.from({ length: 12 }, () => long), births: [] }, everybody)
  })
  expect(steps).toBeLessThan(30_000)
})

it('twenty with twelve such spellings each take few steps, whoever is registered beside them', () => {
  const parts = ['fa', 'mo', 'ham ', 'ali', 'na ', 'sre', 'en ', 'ra', 'ha', 'med ', 'ka', 'rim ']
  const spellings = Array.from({ length: 12 }, (_, nth) =>
    Array.from({ length: 1500 }, (_, at) => parts[(at * 7 + nth) % parts.length]).join(''),
  )
  for (let nth = 0; nth < 20; nth++) names.put(`long${nth}`, { names: spellings, births: [], order: '' })
  const steps = stepsOf(() => names.alike({ names: spellings, births: [] }, everybody))
  expect(steps).toBeLessThan(2_000_000)
})
