import { parseArgs, type ParseArgsOptionsConfig } from 'node:util'

/** Why a command does not begin, as one sentence for the person who gave it. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart'
}

/** An empty value is a variable that was not set; as a folder it would be the one somebody happens to stand in. */
const noneEmpty = (values: object): void => {
  for (const [name, value] of Object.entries(values))
    if (value === '') throw new CannotStart(`--${name} is empty: give it a value, or leave it out.`)
}

/** Reads the options of a command; throws `CannotStart` where one is not known or has no value. */
export const optionsIn = <T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    const { values } = parseArgs({ args: [...args], options, strict: true })
    noneEmpty(values)
    return values
  } catch (error) {
    if (error instanceof CannotStart) throw error
    throw new CannotStart(error instanceof Error ? error.message : 'These options cannot be read.', { cause: error })
  }
}

/** The same for a command that takes words beside its options. */
export const withWordsIn = <T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    const { values, positionals } = parseArgs({ args: [...args], options, strict: true, allowPositionals: true })
    noneEmpty(values)
    return { values, words: positionals }
  } catch (error) {
    if (error instanceof CannotStart) throw error
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
