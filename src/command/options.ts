import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** Why a command does not begin, as one sentence for the person who gave it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** Reads the options of a command; throws `CannotStart` where one is not known or has no value. */
export const optionsIn = <T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : 'These options cannot be read.', { cause: error })
  }
}

/** The same for a command that takes words beside its options. */
export const withWordsIn = <T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
    return { values, words: positionals }
  } catch (error) {
    throw new CannotStart(error instanceof Error ? error.message : 'These options cannot be read.', { cause: error })
  }
}

/** A port as it was asked for; without one, `otherwise` or the next free one after it. */
export const portIn = (text: string | undefined, otherwise: number): { port: number; exactly: boolean } => {
  if (text === undefined) return { port: otherwise, exactly: false }
  const port = Number(text)
  if (!/^\d+$/.test(text) || port > 65_535) throw new CannotStart('A port is a whole number up to 65535.')
  return { port, exactly: true }
}
