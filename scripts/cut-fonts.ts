/**
 * Cuts the fonts to the letters our languages are written with, a file a script, and writes `src/web/fonts/`: the cut files and
 * a style sheet that says which letters each holds, so that a browser fetches only what stands on the page.
 * Run it when a language is added: `node scripts/cut-fonts.ts`. What a cut leaves out lies in a second file, fetched when needed.
 */
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import subsetFont from 'subset-font'
import { isSilent, lettersIn } from './font-letters.ts'

const root = join(import.meta.dirname, '..')
const into = join(root, 'src/web/fonts')

interface Cut {
  readonly family: string
  readonly from: string
  readonly weight: 400 | 600
  readonly file: string
  /** The letters, as ranges of code points in hexadecimal. */
  readonly range: readonly string[]
}

const latin = [
  '0020-007E',
  '00A0-00FF',
  '0131',
  '0152-0153',
  '02BB-02BC',
  '2000-206F',
  '20AC',
  '2122',
  '2190-2193',
  '2212',
  '2215',
]
/** Turkish, Polish, Bosnian, Kurmanji, Vietnamese without its tone marks, and letters names are transliterated with. */
const moreLatin = ['0100-0130', '0132-0151', '0154-017F', '018F', '01A0-01A1', '01AF-01B0', '01CD-01DC', '0218-021B', '0259', '02B9-02BA', '02BD-02BF', '0300-0304', '0306-030C', '0323-0328', '1E0C-1E0D', '1E24-1E25', '1E2A-1E2B', '1E62-1E63', '1E6C-1E6D', '1E92-1E93'] // prettier-ignore
const vietnamese = ['0309', '1EA0-1EF9', '20AB']
const cyrillic = ['0400-045F', '0490-0491', '04B0-04B1', '2116']
const moreCyrillic = ['0460-048F', '0492-04AF', '04B2-052F']
const arabic = ['0600-06FF', '0750-077F', '200C-200F', 'FB50-FBB1', 'FDFC', 'FE80-FEFC']
const ethiopic = ['1200-137F']
const moreEthiopic = ['1380-1399', '2D80-2DDE', 'AB01-AB2E']
const burmese = ['1000-1021', '1023-1027', '1029-1032', '1036-104F', '25CC']
const moreBurmese = ['1022', '1028', '1033-1035', '1050-109F', 'A9E0-A9FE', 'AA60-AA7F']

const noto = (part: string, weight: 400 | 600) => `@fontsource/noto-sans/files/noto-sans-${part}-${weight}-normal.woff2`
const cuts: readonly Cut[] = [
  ...([400, 600] as const).flatMap((weight): Cut[] => [
    { family: 'Noto Sans', from: noto('latin', weight), weight, file: `latin-${weight}`, range: latin },
    { family: 'Noto Sans', from: noto('latin-ext', weight), weight, file: `latin-more-${weight}`, range: moreLatin },
    { family: 'Noto Sans', from: noto('vietnamese', weight), weight, file: `vietnamese-${weight}`, range: vietnamese },
    { family: 'Noto Sans', from: noto('cyrillic', weight), weight, file: `cyrillic-${weight}`, range: cyrillic },
    {
      family: 'Vazirmatn',
      from: `@fontsource/vazirmatn/files/vazirmatn-arabic-${weight}-normal.woff2`,
      weight,
      file: `arabic-${weight}`,
      range: arabic,
    },
  ]),
  { family: 'Noto Sans', from: noto('cyrillic-ext', 400), weight: 400, file: 'cyrillic-more', range: moreCyrillic },
  ...(['ethiopic', 'ethiopic-more'] as const).map((file): Cut => ({
    family: 'Noto Sans Ethiopic',
    from: '@fontsource/noto-sans-ethiopic/files/noto-sans-ethiopic-ethiopic-400-normal.woff2',
    weight: 400,
    file,
    range: file === 'ethiopic' ? ethiopic : moreEthiopic,
  })),
  ...(['burmese', 'burmese-more'] as const).map((file): Cut => ({
    family: 'Noto Sans Myanmar',
    from: '@fontsource/noto-sans-myanmar/files/noto-sans-myanmar-myanmar-400-normal.woff2',
    weight: 400,
    file,
    range: file === 'burmese' ? burmese : [...burmese, ...moreBurmese],
  })),
]

const pointsOf = (range: readonly string[]): number[] =>
  range.flatMap(part => {
    const [from, to = from] = part.split('-').map(hex => parseInt(hex, 16)) as [number, number?]
    return Array.from({ length: to - from + 1 }, (_, i) => from + i)
  })
const lettersOf = (range: readonly string[]): string => String.fromCodePoint(...pointsOf(range))

/** A letter belongs to one file, the smaller one where two hold it. */
const own = ({ file, range }: Cut): readonly string[] => (file === 'burmese-more' ? moreBurmese : range)

/**
 * What the browser is told: of the letters asked for, those the font has. A letter it lacks would be sought in it in vain, and
 * whoever looks for boxes would believe that it has them all.
 */
const told = async (cut: Cut, font: Uint8Array): Promise<string[]> => {
  const range = own(cut)
  const has = lettersIn(await subsetFont(font, lettersOf(range), { targetFormat: 'sfnt' }))
  const parts: [number, number][] = []
  for (const letter of pointsOf(range).filter(one => has.has(one) || isSilent(one))) {
    const last = parts.at(-1)
    if (last?.[1] === letter - 1) last[1] = letter
    else parts.push([letter, letter])
  }
  const hex = (letter: number) => letter.toString(16).toUpperCase().padStart(4, '0')
  return parts.map(([from, to]) => (from === to ? hex(from) : `${hex(from)}-${hex(to)}`))
}

const face = (cut: Cut, range: readonly string[]): string => `@font-face {
  font-family: '${cut.family}';
  font-style: normal;
  font-weight: ${cut.weight};
  font-display: swap;
  src: url('./${cut.file}.woff2') format('woff2');
  unicode-range: ${range.map(part => `U+${part}`).join(', ')};
}
`

rmSync(into, { recursive: true, force: true })
mkdirSync(into, { recursive: true })
const faces: string[] = []
for (const cut of cuts) {
  const whole = readFileSync(join(root, 'node_modules', cut.from))
  writeFileSync(
    join(into, `${cut.file}.woff2`),
    await subsetFont(whole, lettersOf(cut.range), { targetFormat: 'woff2' }),
  )
  faces.push(face(cut, await told(cut, whole)))
}
for (const [folder, name] of [
  ['noto-sans', 'Noto-Sans'],
  ['vazirmatn', 'Vazirmatn'],
  ['noto-sans-ethiopic', 'Noto-Sans-Ethiopic'],
  ['noto-sans-myanmar', 'Noto-Sans-Myanmar'],
])
  copyFileSync(join(root, `node_modules/@fontsource/${folder}/LICENSE`), join(into, `OFL-${name}.txt`))

writeFileSync(join(into, 'fonts.css'), `/* Written by scripts/cut-fonts.ts. */\n${faces.join('')}`)
