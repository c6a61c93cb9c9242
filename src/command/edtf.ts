import { edtfBounds, parseEdtf, type EdtfBounds, type EdtfReason } from '#time/edtf'

/** Where the command speaks. */
interface World {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
}

const world: World = {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
}

const HOW = 'tessera edtf STRING...\n'

/** What one text means: its first and last day (`null`: open, or not known), or why it was refused. */
interface Answer extends EdtfBounds {
  readonly input: string
  readonly ok: boolean
  readonly reason: EdtfReason | null
}

const answerTo = (input: string): Answer => {
  const read = parseEdtf(input)
  if ('reason' in read) return { input, ok: false, earliest: null, latest: null, reason: read.reason }
  return { input, ok: true, ...edtfBounds(read.value), reason: null }
}

/**
 * `tessera edtf`: reads dates in the Extended Date/Time Format (ISO 8601-2) and prints their first and last day, as a JSON
 * array with one object a text, in order. Gives 0, also where some are refused; 1 where there is none to read. A text may
 * begin with `-`: there are no options. A first `--` may stand before the texts, and is none of them.
 */
export const edtfCommand = (args: readonly string[], at: World = world): number => {
  const texts = args[0] === '--' ? args.slice(1) : args
  if (texts.length === 0) {
    at.err(HOW)
    return 1
  }
  at.out(`${JSON.stringify(texts.map(answerTo), null, 2)}\n`)
  return 0
}
