import { counted } from './counted.ts'
import { optionsIn } from './options.ts'
import { ENDED, ending, safeAt, WHERE, whereIn, type Surroundings } from './where.ts'

/** `tessera erased`: what the list in the safe holds, in numbers alone. Gives 2 where lines of it cannot be read. */
export const erasedCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const { safe: place } = whereIn(optionsIn(args, WHERE), around)
    const safe = safeAt(place)
    for (const clinic of safe.clinics()) {
      const lines = safe.erased(clinic)
      const whole = lines.filter(line => line.entry === undefined).length
      const parts = counted(lines.length - whole, 'entry', 'entries')
      console.log(`${clinic}: ${parts} unsaid or misfiled, ${counted(whole, 'patient', 'patients')} erased.`)
    }
    const unread = safe.unread()
    for (const [file, lines] of unread)
      console.error(`${counted(lines, 'line', 'lines')} of ${file} cannot be read. Put back a copy of that file.`)
    return unread.size > 0 ? ENDED.wrong : ENDED.fine
  })
