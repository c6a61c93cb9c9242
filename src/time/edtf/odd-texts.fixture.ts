/** Chance that repeats itself (mulberry32). */
export const chance = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

const letters = '0123456789XXYES-/.,[]{}?~%TZ:+ '

/** Texts nobody would write, again and again the same for one seed: odd characters, valid texts changed, long runs. */
export const oddTexts = function* (count: number, seed: number, valid: readonly string[]): Generator<string> {
  const next = chance(seed)
  const below = (most: number) => Math.floor(next() * most)
  const letter = () => letters[below(letters.length)]!
  const any = () => String.fromCharCode(below(next() < 0.5 ? 256 : 65_536))
  const text = (length: number, of: () => string) => Array.from({ length }, of).join('')
  const changed = () => {
    const from = valid[below(valid.length)]!
    const at = below(from.length + 1)
    return from.slice(0, at) + text(below(3), next() < 0.8 ? letter : any) + from.slice(at + below(3))
  }
  const joined = () => `${valid[below(valid.length)]}${letter()}${valid[below(valid.length)]}`
  const run = () => `${text(below(4), letter)}${text(1 + below(3), letter).repeat(below(60))}${text(below(4), letter)}`
  const kinds = [changed, changed, changed, joined, run, () => text(below(24), letter), () => text(below(24), any)]
  for (let i = 0; i < count; i++) yield kinds[i % kinds.length]!()
}
