/** A table written as lines of letters and what stands for each, with spaces between; `-` is nothing. */
export const tableOf = (lines: readonly string[]): ReadonlyMap<string, string> => {
  const words = lines.flatMap(line => line.split(' '))
  const rows = words.flatMap((word, at) => (at % 2 === 0 ? [[word, words[at + 1] === '-' ? '' : words[at + 1]!]] : []))
  return new Map(rows as [string, string][])
}
