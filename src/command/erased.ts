import { optionsIn } from './options.ts'
import { ENDED, ending, safeAt, WHERE, whereIn, type Surroundings } from './where.ts'

/** `tessera erased`: what the list in the safe holds, in numbers alone. */
export const erasedCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const { safe: place } = whereIn(optionsIn(args, WHERE), around)
    const safe = safeAt(place)
    for (const clinic of safe.clinics()) {
      const lines = safe.erased(clinic)
      const whole = lines.filter(line => line.entry === undefined).length
      console.log(`${clinic}: ${lines.length - whole} entries unsaid or misfiled, ${whole} patients erased.`)
    }
    return ENDED.fine
  })
