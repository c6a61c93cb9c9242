import { fullDisk } from './faults/full-disk.ts'
import { kills } from './faults/kills.ts'

/** What the record must survive, done to a real server process: `npm run faults`. */
const results = [...(await kills()), ...(await fullDisk())]
const failed = results.filter(passed => !passed).length
console.log(`${results.length - failed} passed, ${failed} failed`)
process.exitCode = failed > 0 ? 1 : 0
