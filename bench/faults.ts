import type { Result } from './faults/checks.ts'
import { clock } from './faults/clock.ts'
import { fsynced } from './faults/fsynced.ts'
import { fullDisk } from './faults/full-disk.ts'
import { kills } from './faults/kills.ts'
import { powerCuts } from './faults/power-cut.ts'
import { restarts } from './faults/restarts.ts'
import { secondProcess } from './faults/second-process.ts'

/**
 * What the record must survive, done to real server processes: `npm run faults`, or some of it by name
 * (`npm run faults -- kills`). What each shows, and what it rests on: `docs/faults.md`.
 */
const FAULTS = { kills, fsynced, powerCuts, secondProcess, fullDisk, clock, restarts }

const isFault = (name: string): name is keyof typeof FAULTS => Object.hasOwn(FAULTS, name)

const asked = process.argv.slice(2)
const results: Result[] = []
for (const name of asked.length > 0 ? asked : Object.keys(FAULTS)) {
  if (!isFault(name)) throw new Error(`there is no fault ${name}; there are ${Object.keys(FAULTS).join(', ')}`)
  try {
    results.push(...(await FAULTS[name]()))
  } catch (error) {
    console.log(`  NO   ${name} went no further`)
    console.error(error)
    results.push(false)
  }
}
const of = (outcome: Result): number => results.filter(one => one === outcome).length
if (of('not-run') > 0) console.log(`${of('not-run')} not run`)
console.log(`${of(true)} passed, ${of(false)} failed`)
process.exitCode = of(false) > 0 ? 1 : 0
