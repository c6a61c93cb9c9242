/**
 * How registers write one name. The rules are those of published systems and of practice, not the matcher's:
 *
 * - Arabic and Persian: the romanisations of BGN/PCGN (1956, 2019), ALA-LC (2012), and what French (Maghreb, Lebanon), English,
 *   German, Turkish and Danish registers print; Arabic script with and without the spaces within compounds
 * - Somali: the orthography of 1972, and the English spelling of older passports
 * - Ge'ez: BGN/PCGN 1967 for Amharic, with and without the sixth vowel, and plain letters for glottal stops
 * - Burmese: the conventional spelling (BGN/PCGN 1970), its syllables apart or together, with an honorific or without
 * - Cyrillic: BGN/PCGN 1947, French, German, and Danish (Retskrivningsordbogen § 9) transliteration
 * - Danish registers: letters with strokes and rings as they are or as two letters; accents dropped
 */
export type Chance = () => number

export const oneOf = <T>(chance: Chance, all: readonly T[]): T => all[Math.floor(chance() * all.length)]!
export const happens = (chance: Chance, share: number): boolean => chance() < share

const stripped = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ʿʾ]/gu, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('ı', 'i')

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)
const swap = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((all, [from, to]) => all.replace(from, to), text)

/** One register's way with names of Arabic script. */
interface Register {
  readonly rules: readonly (readonly [RegExp, string])[]
  /** How "Abd al-Rahman" is written, by its second word. */
  readonly servant: (rest: string) => string
  readonly article: (rest: string) => string
}
const SUN = /^(?:th|dh|sh|[tdrzsnl])/
const doubled = (rest: string): string => (SUN.exec(rest)?.[0] ?? 'l').slice(0, 1) + rest

const shortU = /u(?![́̄])/gu
/** Vowels as one clerk writes them, throughout one register. */
const vowelRules = (chance: Chance): (readonly [RegExp, string])[] => [
  [shortU, oneOf(chance, ['u', 'u', 'o'])],
  [/(?<=[^aey])i(?=[bdfghjklmnqrstz])/gu, oneOf(chance, ['i', 'i', 'e'])],
  [/a(?=[dmn]$)/gu, oneOf(chance, ['a', 'e'])],
  [/ay/gu, oneOf(chance, ['ay', 'ai', 'ei', 'ey'])],
  [/([bdfjklmnrtz])\1/gu, oneOf(chance, ['$1$1', '$1'])],
]

const finalAh = (chance: Chance): readonly [RegExp, string] => [/ah$/u, oneOf(chance, ['a', 'a', 'ah'])]

export const registers = {
  library: (): Register => ({
    rules: [],
    servant: rest => `ʿAbd al-${capital(rest)}`,
    article: rest => `al-${capital(rest)}`,
  }),
  bgn: (): Register => ({
    rules: [],
    servant: rest => `Abd al ${capital(rest)}`,
    article: rest => `Al ${capital(rest)}`,
  }),
  english: (chance: Chance): Register => ({
    rules: [
      ...vowelRules(chance),
      [/Ī/gu, oneOf(chance, ['i', 'ee'])],
      [/Ū/gu, oneOf(chance, ['u', 'oo', 'ou'])],
      finalAh(chance),
      [/q/gu, oneOf(chance, ['q', 'q', 'k'])],
      [/dh/gu, oneOf(chance, ['dh', 'd', 'th'])],
    ],
    servant: oneOf(chance, [
      rest => `Abdul${rest}`,
      rest => `Abdul ${capital(rest)}`,
      rest => `Abdel${rest}`,
      rest => `Abd${oneOf(chance, ['u', 'e'])}${doubled(rest)}`,
    ]),
    article: oneOf(chance, [
      rest => `Al-${capital(rest)}`,
      rest => `Al${rest}`,
      rest => `El-${capital(rest)}`,
      capital,
    ]),
  }),
  french: (chance: Chance): Register => ({
    rules: [
      [/sh/gu, 'ch'],
      [/j/gu, 'dj'],
      [/(?:Ū|u)/gu, 'ou'],
      [/^w(?=[ai])/gu, 'ou'],
      [/ay/gu, 'ai'],
      [/th/gu, 't'],
      [/dh/gu, 'd'],
      [/q/gu, 'k'],
      [/ah$/u, 'a'],
      [/(?<=[aeiouĪ])s(?=[aeiouĪ])/gu, 'ss'],
      [/(?<=Ī)n$/u, 'ne'],
      [/a(?=[dmn]$)/gu, oneOf(chance, ['a', 'e'])],
    ],
    servant: rest => `Abde${SUN.test(rest) ? doubled(rest) : `l${rest}`}`,
    article: oneOf(chance, [rest => `El ${capital(rest)}`, rest => `El${rest}`, capital]),
  }),
  german: (chance: Chance): Register => ({
    rules: [
      [/sh/gu, 'sch'],
      [/j/gu, 'dsch'],
      [/kh/gu, oneOf(chance, ['ch', 'kh'])],
      [/y(?=[aeiouĀĪŪ])/gu, 'j'],
      [/ah$/u, 'a'],
      [/th/gu, 'th'],
      [/dh/gu, 'd'],
      [/a(?=[dmn]$)/gu, oneOf(chance, ['a', 'e'])],
    ],
    servant: oneOf(chance, [rest => `Abdul ${capital(rest)}`, rest => `Abdal${rest}`]),
    article: oneOf(chance, [rest => `Al ${capital(rest)}`, rest => `Al-${capital(rest)}`]),
  }),
  turkish: (chance: Chance): Register => ({
    rules: [
      [/sh/gu, oneOf(chance, ['ş', 's'])],
      [/j/gu, 'c'],
      [/kh/gu, 'h'],
      [/gh/gu, 'g'],
      [/w/gu, 'v'],
      [/q/gu, 'k'],
      [/th/gu, 's'],
      [/dh/gu, 'z'],
      [/ay/gu, 'ey'],
      [/ah$/u, 'e'],
    ],
    servant: rest => `Abdu${doubled(rest)}`,
    article: rest => `El${rest}`,
  }),
  danish: (chance: Chance): Register => ({
    rules: [
      ...vowelRules(chance),
      finalAh(chance),
      [/w/gu, oneOf(chance, ['w', 'v'])],
      [/y(?=[aeiouĀĪŪ])/gu, oneOf(chance, ['y', 'j'])],
      [/dh/gu, 'd'],
      [/gh/gu, oneOf(chance, ['gh', 'g'])],
    ],
    servant: oneOf(chance, [
      rest => `Abdul ${capital(rest)}`,
      rest => `Abdal${rest}`,
      rest => `Abdul-${capital(rest)}`,
    ]),
    article: oneOf(chance, [rest => `Al-${capital(rest)}`, rest => `Al ${capital(rest)}`, capital]),
  }),
  persian: (chance: Chance): Register => ({
    rules: [
      [/ḍ|ẓ|dh/gu, 'z'],
      [/th/gu, 's'],
      [/w/gu, oneOf(chance, ['v', 'w'])],
      [/q/gu, oneOf(chance, ['q', 'gh'])],
      [shortU, 'o'],
      [/(?<=[^aey])i(?=[bdfghjklmnqrstz])/gu, 'e'],
      [/ay/gu, 'ey'],
      [/ah$/u, oneOf(chance, ['eh', 'a', 'e'])],
      [/Ū/gu, oneOf(chance, ['u', 'ou', 'oo'])],
      [/Ī/gu, oneOf(chance, ['i', 'i', 'ee'])],
    ],
    servant: rest => `Abdol${rest}`,
    article: capital,
  }),
} as const
export type RegisterName = keyof typeof registers

/** Long vowels as signs of their own, so that rules for short ones pass them by; `ḍ` and `ẓ` stay for the rules that ask. */
const readied = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFC')
    .replaceAll('ā', 'Ā')
    .replaceAll('ī', 'Ī')
    .replaceAll('ū', 'Ū')
    .replaceAll('á', 'Ā')
    .replace(/[ʿʾ]/gu, '')
    .replaceAll('ḥ', 'ħ')
    .replaceAll('ṣ', 's')
    .replaceAll('ṭ', 't')
const finished = (word: string): string =>
  stripped(
    word
      .replaceAll('Ā', 'a')
      .replaceAll('Ī', 'i')
      .replaceAll('Ū', 'u')
      .replaceAll('ḍ', 'd')
      .replaceAll('ẓ', 'z')
      .replaceAll('ħ', 'h'),
  )

const part = (word: string, { rules }: Register): string => {
  const out = swap(readied(word), rules)
  return /[şç]/.test(out)
    ? out.replaceAll('Ā', 'a').replaceAll('Ī', 'i').replaceAll('Ū', 'u').replace(/[ḍẓ]/gu, 'z').replaceAll('ħ', 'h')
    : finished(out)
}

/** A name of Arabic script in Latin letters, as this register writes it. */
export const romanised = (name: string, register: Register, library = false): string => {
  if (library) return name.replaceAll('_', ' ')
  const servant = /^ʿAbd_al-(.+)$/u.exec(name)
  if (servant) return capital(register.servant(part(servant[1]!, register)))
  const compound = /^(.+)_(?:al-)(.+)$/u.exec(name)
  if (compound) {
    const [first, last] = [part(compound[1]!, register), part(compound[2]!, register)]
    return capital(`${first}${SUN.test(last) ? `u${doubled(last)}` : `al${last}`}`)
  }
  if (name.endsWith('_Allāh')) return capital(`${part(name.slice(0, -6), register)}ullah`)
  if (name.startsWith('al-')) return register.article(part(name.slice(3), register))
  return name
    .split('_')
    .map(word => capital(part(word, register)))
    .join(' ')
}

const letters: Readonly<Record<string, string>> = {
  b: 'ب',
  p: 'پ',
  t: 'ت',
  th: 'ث',
  j: 'ج',
  ch: 'چ',
  ḥ: 'ح',
  kh: 'خ',
  d: 'د',
  dh: 'ذ',
  r: 'ر',
  z: 'ز',
  zh: 'ژ',
  s: 'س',
  sh: 'ش',
  ṣ: 'ص',
  ḍ: 'ض',
  ṭ: 'ط',
  ẓ: 'ظ',
  ʿ: 'ع',
  gh: 'غ',
  f: 'ف',
  q: 'ق',
  k: 'ك',
  g: 'گ',
  l: 'ل',
  m: 'م',
  n: 'ن',
  h: 'ه',
  w: 'و',
  v: 'و',
  y: 'ي',
  ā: 'ا',
  ī: 'ي',
  ū: 'و',
  á: 'ى',
}
const TOKEN = /kh|gh|sh|th|dh|zh|ch|./gu

const wordInArabic = (word: string): string => {
  const text = word.toLowerCase().normalize('NFC')
  if (text === 'allāh') return 'الله'
  if (text === 'raḥmān') return 'رحمن'
  const begun = text
    .replace(/^ā/u, 'آ')
    .replace(/^ī/u, 'إي')
    .replace(/^ū/u, 'أو')
    .replace(/^i/u, 'إ')
    .replace(/^[au]/u, 'أ')
    .replace(/ah$/u, 'ة')
    .replace(/(?<=ā)ʾ$/u, 'ء')
    .replace(/(?<=u)ʾ/gu, 'ؤ')
    .replace(/ʾ(?=[iī])/gu, 'ئ')
    .replace(/ʾ(?=[aāuū])/gu, 'أ')
  const tokens = begun.match(TOKEN) ?? []
  return tokens
    .filter((token, at) => token !== tokens[at - 1] || !(token in letters))
    .map(token => letters[token] ?? (/[a-zʾ]/u.test(token) ? '' : token))
    .join('')
}

/** A name in Arabic letters; compounds in one word where a register leaves the space out. */
export const inArabic = (name: string, joins: boolean): string =>
  name
    .split('_')
    .map(word => (word.startsWith('al-') ? `ال${wordInArabic(word.slice(3))}` : wordInArabic(word)))
    .join(joins ? '' : ' ')

/** The same as Persian and Dari write it: their own kaf and ya, no hamza at the beginning, h at the end. */
export const inPersian = (name: string, joins: boolean): string =>
  inArabic(name, joins).replaceAll('ك', 'ک').replace(/[يى]/gu, 'ی').replace(/[أإ]/gu, 'ا').replaceAll('ة', 'ه')

/** Somali names as passports before and outside that orthography spell them. */
export const somaliInEnglish = (name: string, chance: Chance): string =>
  capital(
    swap(name.toLowerCase(), [
      [/x/gu, 'h'],
      [/c/gu, ''],
      [/([aeiou])\1/gu, happens(chance, 0.8) ? '$1' : '$1$1'],
      [/o$/u, oneOf(chance, ['o', 'o', 'a'])],
      [/q/gu, oneOf(chance, ['q', 'q', 'k'])],
      [/^abd([a-z])/u, oneOf(chance, ['abd$1', 'abd$1'])],
      [/^abdi(?=[rsq])/u, oneOf(chance, ['abdi', 'abdul', 'abdi '])],
      [/i(?=[bdhlmnrs]$)/u, oneOf(chance, ['i', 'i', 'e'])],
    ])
      .split(' ')
      .map(capital)
      .join(' '),
  )

const rows =
  "h l h m s r s sh k' - k' - b v t ch h - n ny ' k - h - w ' z zh y d d j g - - t' ch' p' ts' ts' f p".split(' ')
const vowelOrders = ['e', 'u', 'i', 'a', 'e', '', 'o', 'wa']

/** Ge'ez letters in Latin ones; the sixth vowel only where it must be said. */
export const ethiopicInLatin = (name: string, chance: Chance): string => {
  const sixth = oneOf(chance, ['i', 'i', 'e'])
  const ejective = (row: string) =>
    row === "k'" ? oneOf(chance, ['k', 'q']) : row === "ts'" ? oneOf(chance, ['ts', 'ts', 's']) : row.replace("'", '')
  let out = ''
  const syllables = [...name].map(letter => {
    const at = letter.codePointAt(0)! - 0x1200
    const row = rows[Math.floor(at / 8)] ?? ''
    const isOpen = ['h', "'"].includes(row) && at % 8 === 0
    return { onset: ejective(row === '-' ? 'k' : row), vowel: isOpen ? 'a' : vowelOrders[at % 8]!, silent: row === "'" }
  })
  for (const [at, { onset, vowel, silent }] of syllables.entries()) {
    const isSaid = vowel !== ''
    const last = at === syllables.length - 1
    const between = /[aeiou]$/.test(out) && syllables[at + 1]?.vowel !== ''
    out += onset + (isSaid ? vowel : last || (between && !silent) ? '' : sixth)
  }
  return capital(out)
}

/** Burmese syllables in Latin letters: apart or together, an h or none after a breath. */
export const burmeseInLatin = (syllables: readonly string[], chance: Chance): string => {
  const breath = happens(chance, 0.5)
  const apart = happens(chance, 0.8)
  const written = syllables.map(one =>
    swap(one, [
      [/^Ht/u, breath ? 'Ht' : 'T'],
      [/^Ky/u, oneOf(chance, ['Ky', 'Ky', 'Ky'])],
      [/^Soe$/u, oneOf(chance, ['Soe', 'So'])],
      [/^Mar$/u, oneOf(chance, ['Mar', 'Ma'])],
      [/^Moe$/u, oneOf(chance, ['Moe', 'Mo'])],
      [/^Oo$/u, oneOf(chance, ['Oo', 'U'])],
    ]),
  )
  const honorific = happens(chance, 0.15) ? [oneOf(chance, ['U', 'Daw'])] : []
  return apart ? [...honorific, ...written].join(' ') : capital(written.join('').toLowerCase())
}

const BGN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ґ: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  є: 'ye',
  ж: 'zh',
  з: 'z',
  и: 'i',
  і: 'i',
  ї: 'yi',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  қ: 'q',
  ғ: 'gh',
  ҳ: 'h',
  ҷ: 'j',
  ӯ: 'u',
  ӣ: 'i',
}
const abroad: readonly Readonly<Record<string, string>>[] = [
  {},
  { ж: 'j', ч: 'tch', ш: 'ch', щ: 'chtch', у: 'ou', ю: 'iou', я: 'ia', й: 'i', ё: 'io' },
  { ж: 'sch', ч: 'tsch', ш: 'sch', щ: 'schtsch', ю: 'ju', я: 'ja', й: 'j', в: 'w', х: 'ch', ц: 'z', з: 's', ё: 'jo' },
  { ж: 'sj', ч: 'tj', ш: 'sj', щ: 'sjtj', ю: 'ju', я: 'ja', й: 'j', ё: 'jo' },
]
/** Cyrillic letters in the Latin ones of one country's registers. */
export const cyrillicInLatin = (name: string, chance: Chance): string => {
  const own = oneOf(chance, abroad)
  return capital([...name.toLowerCase()].map(letter => own[letter] ?? BGN[letter] ?? letter).join(''))
}

/** Latin letters with accents, as a register without those letters keeps them. */
export const withoutAccents = (name: string, chance: Chance): string => {
  const two = happens(chance, 0.4)
  return stripped(
    swap(name, [
      [/ø/gu, two ? 'oe' : 'o'],
      [/Ø/gu, two ? 'Oe' : 'O'],
      [/æ/gu, two ? 'ae' : 'e'],
      [/Æ/gu, two ? 'Ae' : 'E'],
      [/å/gu, two ? 'aa' : 'a'],
      [/Å/gu, two ? 'Aa' : 'A'],
    ]),
  )
}

/** Spellings that stand for one another in Danish registers. */
export const danishOtherwise = (name: string, chance: Chance): string =>
  swap(name, [
    [/^C(?=[aour])/u, oneOf(chance, ['C', 'K'])],
    [/^Ch(?=r)/u, oneOf(chance, ['Ch', 'K'])],
    [/th/gu, oneOf(chance, ['th', 't'])],
    [/ks(?=e)|x(?=e)/u, oneOf(chance, ['ks', 'x'])],
    [/W/u, oneOf(chance, ['W', 'V'])],
    [/aa/gu, oneOf(chance, ['aa', 'å'])],
    [/^Aa/u, oneOf(chance, ['Aa', 'Å'])],
    [/-/u, oneOf(chance, ['-', ' '])],
  ])
