import { tableOf } from './table-of.ts'
/** Letters of Arabic script as they are used in Arabic, Persian, Dari, Pashto, Urdu and Sorani. */
const arabic = tableOf([
  "ا A أ A إ A آ A ٱ A ء ' ئ ' ؤ W ى Y ة E ہ h ۃ E ھ h ۀ E ە e",
  'ب b پ p ت t ث T ج J چ C ح h خ x د d ذ D ر r ز z ژ Z س s ش S',
  "ص s ض D ط t ظ D ع ' غ G ف f ق q ک k ك k گ g ل l م m ن n ه h",
  'و W ی I ي I ې e ۍ 3 ۆ o ێ e ڕ r ڵ l ڤ v ټ t ډ d ړ r ڼ n ښ S',
  'ږ Z ځ z څ s ٹ t ڈ d ڑ r ں n ے e ګ g ڭ N ڨ g ۇ u ۋ v ې e ࢠ b',
])

const hebrew = tableOf([
  'א A ב B ג g ד d ה h ו W ז z ח h ט t י I כ k ך x ל l מ m ם m',
  "נ n ן n ס s ע ' פ p ף f צ s ץ s ק k ר r ש S ת t",
])

/** Vowel signs are seldom written, so they say nothing here; nor do joiners. */
const unsaid = /\p{M}|\p{Cf}|\u0640/gu

/** The tails of names that are written in one word with their article: "نورالدین". */
const ARTICLE_WITHIN = /(?<=.{2})ال(?=(?:له|دین|دين|حق|رحمن|رحمان|زهرا|هدی|هدى|اسلام|زمان)$)/u
const ARTICLE = /^ال(?=.{3})/u

/** Persian ه and Arabic ة at the end stand for a vowel, as in "Fatima", or for an h, as in "Abdullah": one sign is near to both. */
const atEnd = (signs: string): string =>
  signs
    .replace(/(?<=[^eAW])h$/, 'E')
    .replace(/(?<=.)I$/, 'Y')
    .replace(/^'W/, 'W')
    .replace(/^'(?=[eoI])/, 'A')

/** Names whose old spelling leaves a long vowel out, or writes a letter nobody says. */
const spelledOld = tableOf([
  'داود داوۇد داؤد داوۇد اسحق اسحاق اسمعيل اسماعيل اسمعیل اسماعیل ابرهيم ابراهيم هرون هارون سليمن سليمان طه طاها يس ياسين',
])

/** The signs of a word in Arabic script; its article is let go. */
export const arabicSigns = (word: string): string => {
  const letters = word.normalize('NFKC').replace(unsaid, '')
  const bare = letters
    .replace(/(?<=ا)ئ(?!$)/u, 'ی')
    .replace(/رحمن$/u, 'رحمان')
    .replace(ARTICLE, '')
    .replace(ARTICLE_WITHIN, '')
  const plainly = bare.replace(/[أإ]/gu, 'ا')
  const signs = [...(spelledOld.get(plainly) ?? bare)].map(letter => arabic.get(letter) ?? '').join('')
  return atEnd(signs.replace(/(?<!A)WW/, '2').replace(/([^'])\1+/g, '$1'))
}

export const hebrewSigns = (word: string): string => {
  const signs = [...word.normalize('NFKD').replace(unsaid, '')].map(letter => hebrew.get(letter) ?? '').join('')
  return atEnd(signs.replace('WW', 'W').replace('II', 'I'))
}
