import { tableOf } from './table-of.ts'
import anyAscii from 'any-ascii'

/** Letters whose accent says another sound, before accents are let go; what a Greek pair of letters says. */
const sayingMore = tableOf([
  'ş sh š sh ș sh ç ch č ch ć ch ž zh ź z ż zh ğ gh æ e œ e ə e',
  "ʿ - ʾ - ʻ - ʼ - ’ - ‘ - ' - ` - ´ - ı i ł l ŵ w þ th ð dh",
  'ου ou ού ou αυ av ευ ev μπ b ντ d γκ g γγ ng οι i ει i αι e υ i ύ i η i ή i',
  'ъ - ь - дж j ӡ z х kh ҳ h ष sh श sh ृ ri শ sh ষ sh ৃ ri',
])
const saysMore = new RegExp([...sayingMore.keys()].sort((a, b) => b.length - a.length).join('|'), 'gu')

/** A word in small letters a to z, as it is usually romanised; empty where nothing of it can be said. */
const romanised = (word: string): string =>
  anyAscii(
    word
      .normalize('NFC')
      .toLowerCase()
      .replace(saysMore, letter => sayingMore.get(letter)!),
  )
    .toLowerCase()
    .replace(/[^a-z]/g, '')

/**
 * What letters say, the longest first. A pattern may look at what stands beside it. Habits of English, French, German, Danish,
 * Turkish and Somali spelling stand side by side; where they differ, the sign is one that is near to each.
 */
const saying: readonly (readonly [pattern: string, signs: string])[] = [
  ['s?ch?tch', 'S'],
  ['sjtj', 'S'],
  ['schtsch', 'S'],
  ['tsch', 'C'],
  ['dsch', 'J'],
  ['shch', 'S'],
  ['sch', 'S'],
  ['tch|tj', 'C'],
  ['sj', 'S'],
  ['dzh', 'J'],
  ['kh', 'x'],
  ['ch', 'C'],
  ['sh', 'S'],
  ['zh', 'Z'],
  ['gh', 'G'],
  ['th', 'T'],
  ['dh', 'D'],
  ['ph', 'f'],
  ['dj', 'J'],
  ['ck', 'k'],
  ['tz', 'ts'],
  ['yj', 'y'],
  ['^ng', 'N'],
  ['ng(?![aeiou])', 'N'],
  ['qu(?=[aei])', 'q'],
  ['gu(?=[eiy])', 'g'],
  ['^ou(?=[aei])', 'w'],
  ['^oo(?=[aei])', 'w'],
  ['ou|oo|uu', '2'],
  ['ii|ee|ie(?!$)', '1'],
  ['aa', 'a'],
  ['[ae][iy](?![aeiouj])', '3'],
  ['a[uw](?![aeiou])', '4'],
  ['y(?=[aeiou])|(?<=[aeiou])y', 'y'],
  ['y', 'i'],
  ['x', 'X'],
  ['j', 'J'],
  ['[a-z]', '$'],
]
const says = new RegExp(saying.map(([pattern]) => `(${pattern})`).join('|'), 'g')

const signFor = (letters: string, groups: readonly (string | undefined)[]): string => {
  const [, sign] = saying[groups.findIndex(group => group !== undefined)]!
  return sign === '$' ? letters : sign
}

/** The signs of a word in Latin letters, or in those of a script that any-ascii romanises well; each letter once where it is doubled. */
export const latinSigns = (word: string): string =>
  romanised(word)
    .replace(/([b-df-hj-np-tv-z])\1+/g, '$1')
    .replace(says, (letters: string, ...rest: unknown[]) =>
      signFor(letters, rest.slice(0, saying.length) as (string | undefined)[]),
    )
    .replace(/(.)\1+/g, '$1')
