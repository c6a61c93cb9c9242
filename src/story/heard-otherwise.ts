/**
 * Numbers that sound, or are built, so much alike in a language that one is easily rendered or heard for the other: "fifteen" and
 * "fifty". By language; a variety (`fa-AF`) is looked up by itself first, then by its language. It is a kind reason to look at a
 * number again, and says nothing about anybody who told or rendered it.
 *
 * All rows are drafts from grammars and word lists and wait for somebody who speaks the language. A pair stands here only where the
 * two words are known to be near; what is missing here is not ruled out.
 */
interface Alike {
  /** Pairs as they are. */
  readonly pairs?: readonly Pair[]
  /** Tens that are near each other, with the same unit: 50 and 60 stand for 52 and 62 too. */
  readonly tens?: readonly Pair[]
  /** The unit is said before the ten: 24 is "four and twenty", and may be written down as 42. */
  readonly turned?: true
}
type Pair = readonly [number, number]

/** "Thirteen" and "thirty": the units whose teen is near their ten. */
const teens = (...units: number[]): Pair[] => units.map(unit => [10 + unit, 10 * unit])

const persian: Alike = { pairs: [[7, 8], [17, 18], ...teens(3, 5, 6, 7, 8)], tens: [[70, 80]] }
const slavic: readonly Pair[] = [[9, 10]]

const alike: Readonly<Record<string, Alike>> = {
  am: {
    pairs: [
      [7, 70],
      [30, 60],
    ],
    tens: [[30, 60]],
  },
  ar: { pairs: [[7, 9], [17, 19], ...teens(3, 4, 5, 6, 7, 8, 9)], tens: [[70, 90]], turned: true },
  bs: { pairs: [...slavic, ...teens(2, 3, 4, 5, 6, 7, 8, 9)] },
  ckb: { pairs: [[7, 8], [17, 18], ...teens(5, 6, 7, 8)], tens: [[70, 80]] },
  da: {
    pairs: teens(3, 4),
    tens: [
      [50, 60],
      [70, 90],
    ],
    turned: true,
  },
  de: { pairs: [[2, 3], ...teens(3, 4, 5, 6, 7, 8, 9)], turned: true },
  en: { pairs: teens(3, 4, 5, 6, 7, 8, 9) },
  fa: persian,
  fr: {
    pairs: [
      [2, 12],
      [3, 13],
      [6, 10],
      ...teens(3, 4, 5, 6),
      ...[0, 1, 2, 3, 4, 5, 6].map((unit): Pair => [62 + unit, 72 + unit]),
    ],
    tens: [
      [60, 70],
      [80, 90],
    ],
  },
  kmr: { pairs: [[7, 8], [17, 18], ...teens(5, 6, 7, 8)], tens: [[70, 80]] },
  my: { pairs: teens(2, 3, 4, 5, 6, 7, 8, 9) },
  pl: { pairs: [...slavic, ...teens(2, 3, 4, 5, 6, 7, 8, 9)] },
  ps: { pairs: teens(5, 6), turned: true },
  ru: { pairs: [...slavic, ...teens(2, 3, 5, 6, 7, 8)] },
  so: { pairs: teens(2, 4, 7, 8) },
  sw: {
    pairs: [
      [6, 60],
      [7, 70],
    ],
  },
  ti: { pairs: [[4, 40]] },
  tr: {
    pairs: [
      [6, 60],
      [7, 70],
    ],
  },
  uk: { pairs: [...slavic, ...teens(2, 3, 5, 6, 7, 8)] },
  ur: {
    pairs: [
      [7, 60],
      [17, 70],
      [25, 50],
    ],
  },
  vi: { pairs: teens(2, 3, 4, 5, 6, 7, 8, 9) },
}

/** The numbers this one (0 to 99) may have been in one of these languages, from small to large; itself never. */
export const mayHaveBeen = (number: number, languages: readonly string[]): number[] => {
  const found = new Set(languages.flatMap(tag => nearIn(alike[tag] ?? alike[tag.split('-')[0]!] ?? {}, number)))
  found.delete(number)
  return [...found].sort((a, b) => a - b)
}

const nearIn = ({ pairs = [], tens = [], turned }: Alike, number: number): number[] => {
  const unit = number % 10
  const ten = number - unit
  return [
    ...otherOf(pairs, number),
    ...otherOf(tens, ten).map(other => other + unit),
    ...(turned && unit > 1 && ten > 10 ? [unit * 10 + ten / 10] : []),
  ]
}

const otherOf = (pairs: readonly Pair[], number: number): number[] =>
  pairs.flatMap(([one, other]) => (one === number ? other : other === number ? one : []))
