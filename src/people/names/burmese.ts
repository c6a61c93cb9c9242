import { tableOf } from './table-of.ts'

/*
 * Burmese as it is usually written in Latin letters: by syllable, without tones (the conventional romanisation of BGN and PCGN).
 * A word of this script stands without spaces; each syllable of a name is a word of it in Latin letters.
 */
const consonants = tableOf([
  'က k ခ k ဂ g ဃ g င N စ s ဆ s ဇ z ဈ z ည ny ဉ ny ဋ t ဌ t ဍ d',
  'ဎ d ဏ n တ t ထ t ဒ d ဓ d န n ပ p ဖ p ဗ b ဘ b မ m ယ y ရ R လ l',
  'ဝ w သ T ဟ h ဠ l အ - ဿ T',
])
/** Vowels that stand alone. */
const standing = tableOf(['ဣ i ဤ i ဥ u ဦ u ဧ e ဩ 4 ဪ 4'])
const vowels: readonly (readonly [string, string])[] = [
  ['ော်', '4'],
  ['ေါ်', '4'],
  ['ော', '4'],
  ['ေါ', '4'],
  ['ို', 'o'],
  ['ိ', 'i'],
  ['ီ', 'i'],
  ['ု', 'u'],
  ['ူ', 'u'],
  ['ေ', 'e'],
  ['ဲ', '3'],
  ['ာ', 'a'],
  ['ါ', 'a'],
]
const finals = tableOf(['က k င N စ t ည - ဉ n တ t ဒ t န n ဏ n ပ t မ n ယ - သ t လ n ရ -'])
/** What a vowel becomes before a final letter, where it is not the vowel alone. */
const rhymes = tableOf([
  'aက et aင in aစ it aည i aဉ in aယ e 4က 4k 4င 4N oက 3k oင 3N',
  'iတ 3k iပ 3k iန 3n iမ 3n uတ ok uပ ok uန on uမ on uဏ on',
])
const inRound = tableOf(['aတ ut aပ ut aန un aမ un'])

const SYLLABLE = /([က-အဿ]|[ဣ-ဪ])(?:္([က-အ]))?([ျြွှ]*)([ါ-ဲ]*်?)(ံ?)[့း]*(?:([က-အ])(?:[့း]*်|(?=္))[့း]*)?[့း]*/gu
const ROUND = 'ွ'
const CREAKY = '့'

const medialSigns = (medials: string): string =>
  `${/[ျြ]/.test(medials) ? 'y' : ''}${medials.includes(ROUND) ? 'w' : ''}`

const rhymeOf = (vowel: string, final: string): string => rhymes.get(vowel + final) ?? vowel + (finals.get(final) ?? '')

/** A nasal said short is written `nt`: "Myint". */
const syllableSigns = (syllable: string, parts: readonly (string | undefined)[]): string => {
  const [letter = '', , medials = '', written = '', nasal = '', final] = parts
  const alone = standing.get(letter)
  if (alone !== undefined) return alone + (finals.get(final ?? '') ?? '')
  const onset = consonants.get(letter) ?? ''
  const vowel = vowels.find(([sign]) => written.startsWith(sign))?.[1] ?? 'a'
  const ended = final ?? (nasal ? 'မ' : undefined)
  if (ended === undefined) return onset + medialSigns(medials) + (onset === '' && vowel === 'e' ? 'aye' : vowel)
  const round = medials.includes(ROUND) ? inRound.get(vowel + ended) : undefined
  const rhyme = round ?? rhymeOf(vowel, ended)
  const medial = medialSigns(round === undefined ? medials : medials.replace(ROUND, ''))
  return `${onset}${medial}${rhyme}${syllable.includes(CREAKY) && rhyme.endsWith('n') ? 't' : ''}`
}

/** The signs of each syllable of a run of Burmese letters, in order. */
export const burmeseSyllables = (run: string): string[] =>
  [...run.normalize('NFC').matchAll(SYLLABLE)].map(match => syllableSigns(match[0], match.slice(1))).filter(Boolean)
