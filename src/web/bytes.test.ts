import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import subsetFont from 'subset-font'
import { beforeAll, describe, expect, it, vi } from 'vitest'
import { build, type Rolldown } from 'vite'
import { languageFor, spoken } from '#words'
import { isSilent, lettersIn } from '../../scripts/font-letters.ts'

/** Bytes as they go over a slow network. */
const zipped = (content: string | Uint8Array): number => gzipSync(content, { level: 9 }).length
const KB = 1000

let chunks: ReadonlyMap<string, Rolldown.OutputChunk>
let styles: ReadonlyMap<string, string>

beforeAll(async () => {
  // As it is built for people: a test run would take React's own checks along.
  vi.stubEnv('NODE_ENV', 'production')
  const built: Rolldown.OutputBundle[string][] = []
  for (const config of ['vite.config.ts', 'vite.phone.config.ts']) {
    const one = await build({
      configFile: join(import.meta.dirname, '../..', config),
      root: import.meta.dirname,
      logLevel: 'silent',
      build: { write: false },
    })
    // A phone's own page comes last, so that what it calls the same is its own.
    built.push(...(one as Rolldown.RolldownOutput).output)
  }
  vi.unstubAllEnvs()
  chunks = new Map(built.flatMap(one => (one.type === 'chunk' ? [[one.fileName, one]] : [])))
  styles = new Map(
    built.flatMap(one =>
      one.type === 'asset' && one.fileName.endsWith('.css') ? [[one.fileName, String(one.source)]] : [],
    ),
  )
}, 120_000)

const chunkOf = (source: string): string =>
  [...chunks.values()].find(({ moduleIds }) => moduleIds.some(id => id.endsWith(`/src/web/${source}`)))!.fileName

/** Everything a screen fetches before it stands there: the page's own script, the screen's, and what these import. */
const fetchedBy = (...sources: string[]) => {
  const seen = new Set<string>()
  const css = new Set<string>()
  const take = (file: string) => {
    const chunk = chunks.get(file)
    if (!chunk || seen.has(file)) return
    seen.add(file)
    for (const style of chunk.viteMetadata?.importedCss ?? []) css.add(style)
    for (const other of chunk.imports) take(other)
  }
  for (const source of sources) take(chunkOf(source))
  const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0)
  return {
    script: sum([...seen].map(file => zipped(chunks.get(file)!.code))),
    style: sum([...css].map(file => zipped(styles.get(file) ?? ''))),
  }
}

describe('what an old phone on a slow network must fetch', () => {
  it.each([
    ['the first page', ['patient/early.ts', 'patient/start.tsx']],
    ['what matters to me', ['patient/early.ts', 'patient/start.tsx', 'patient/my-matters.tsx']],
    ['my story', ['patient/early.ts', 'patient/start.tsx', 'patient/my-story.tsx']],
    ['what we agreed', ['patient/early.ts', 'patient/start.tsx', 'patient/my-agreed.tsx']],
    ['an interpreter’s page', ['interpreter/start.tsx']],
  ])('for %s: at most 130 KB of script and 15 of style', (_, sources) => {
    const { script, style } = fetchedBy(...sources)
    expect(script).toBeLessThan(130 * KB)
    expect(style).toBeLessThan(15 * KB)
  })

  it.each(spoken)('in %s: at most 20 KB of words and names of months', async tag => {
    const { phrases, pack } = await languageFor(tag, 'phone')
    expect(zipped(JSON.stringify(phrases)) + zipped(JSON.stringify(pack))).toBeLessThan(20 * KB)
  })
})

/** The cut font files, each with the letters the style sheet says it holds. */
const fonts = [
  ...readFileSync(join(import.meta.dirname, 'fonts/fonts.css'), 'utf8').matchAll(/@font-face \{([^}]*)\}/g),
].map(([, face = '']) => ({
  file: /url\(['"]\.\/([^'"]*)['"]\)/.exec(face)![1]!,
  weight: Number(/font-weight: (\d+)/.exec(face)![1]),
  holds: /unicode-range:\s*([^;]*);/
    .exec(face)![1]!
    .split(/,\s*/)
    .map(range => {
      const [from, to = from] = range
        .slice(2)
        .split('-')
        .map(hex => parseInt(hex, 16)) as [number, number?]
      return { from, to }
    }),
}))
const fontsFor = (text: string) =>
  fonts.filter(
    ({ weight, holds }) =>
      weight === 400 &&
      [...text].some(letter =>
        holds.some(({ from, to }) => letter >= String.fromCodePoint(from) && letter <= String.fromCodePoint(to)),
      ),
  )

it.each(fonts)('$file has a drawing for every letter it is fetched for', async ({ file, holds }) => {
  const letters = holds
    .flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, i) => from + i))
    .filter(letter => !isSilent(letter))
  const font = readFileSync(join(import.meta.dirname, 'fonts', file))
  const has = lettersIn(await subsetFont(font, String.fromCodePoint(...letters), { targetFormat: 'sfnt' }))
  expect(letters.filter(letter => !has.has(letter)).map(letter => letter.toString(16))).toEqual([])
})

describe.each(spoken)('the letters of %s', tag => {
  it('all stand in a font of ours, none is a box', async () => {
    const { phrases, pack } = await languageFor(tag, 'table')
    const letters = new Set([...Object.values(phrases), JSON.stringify(pack)].join(''))
    const boxes = [...letters].filter(letter => !isSilent(letter.codePointAt(0)!) && fontsFor(letter).length === 0)
    expect(boxes).toEqual([])
  })

  it('come in at most 60 KB of fonts on the first page of a phone', async () => {
    const { phrases, endonym } = await languageFor(tag, 'phone')
    const firstPage = Object.entries(phrases).filter(([key]) => /^(my|app|do|home|hear)\./.test(key))
    const files = fontsFor([endonym, ...firstPage.map(([, text]) => text)].join(''))
    const bytes = files.reduce(
      (all, { file }) => all + readFileSync(join(import.meta.dirname, 'fonts', file)).length,
      0,
    )
    expect(bytes, files.map(({ file }) => file).join(' ')).toBeLessThan(60 * KB)
  })
})
