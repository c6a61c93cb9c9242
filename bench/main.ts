import { clinicFigures } from './clinic.ts'
import { demoFigures } from './demo.ts'
import { edtfFigures } from './edtf.ts'
import { frameFigures } from './frame.ts'
import { liveFigures } from './live.ts'
import { phoneFigures } from './phone.ts'
import { recordFigures } from './record.ts'
import { storyFigures } from './story.ts'
import { syncFigures } from './sync.ts'

/** Every figure by its name. `--json` prints one object and nothing else; a word after it measures only names with that word. */
const json = process.argv.includes('--json')
const only = process.argv.slice(2).filter(word => !word.startsWith('--'))
const benches = {
  story: storyFigures,
  demo: demoFigures,
  record: recordFigures,
  edtf: edtfFigures,
  frame: frameFigures,
  clinic: clinicFigures,
  phone: phoneFigures,
  live: liveFigures,
  sync: syncFigures,
}

const figures: Record<string, number> = {}
for (const [name, measure] of Object.entries(benches))
  if (only.length === 0 || only.includes(name)) Object.assign(figures, await measure())

if (json) console.log(JSON.stringify(figures, null, 2))
else for (const [name, figure] of Object.entries(figures)) console.log(`${name.padEnd(28)} ${figure}`)
