import { partsOf, rowFor } from './languages/tag.ts'

const latin = '0123456789'
const arabic = '٠١٢٣٤٥٦٧٨٩'
const persian = '۰۱۲۳۴۵۶۷۸۹'
const devanagari = '०१२३४५६७८९'
const bengali = '০১২৩৪৫৬৭৮৯'
const burmese = '၀၁၂၃၄၅၆၇၈၉'
const khmer = '០១២៣៤៥៦៧៨៩'

/** Languages not written in Latin letters: their script, and the digits their readers write. */
const written: Readonly<Record<string, { readonly script: string; readonly digits: string }>> = {
  ar: { script: 'Arab', digits: arabic },
  'ar-MA': { script: 'Arab', digits: latin },
  'ar-DZ': { script: 'Arab', digits: latin },
  'ar-TN': { script: 'Arab', digits: latin },
  'ar-LY': { script: 'Arab', digits: latin },
  ckb: { script: 'Arab', digits: arabic },
  fa: { script: 'Arab', digits: persian },
  'fa-AF': { script: 'Arab', digits: persian },
  ps: { script: 'Arab', digits: persian },
  ur: { script: 'Arab', digits: latin },
  am: { script: 'Ethi', digits: latin },
  ti: { script: 'Ethi', digits: latin },
  bn: { script: 'Beng', digits: bengali },
  hi: { script: 'Deva', digits: devanagari },
  ne: { script: 'Deva', digits: devanagari },
  my: { script: 'Mymr', digits: burmese },
  km: { script: 'Khmr', digits: khmer },
  ru: { script: 'Cyrl', digits: latin },
  uk: { script: 'Cyrl', digits: latin },
}
const inLatin = { script: 'Latn', digits: latin }

/** How a tag is written; one with a region of no row of its own, as its language is. */
const writingOf = (tag: string) => written[rowFor(written, tag) ?? ''] ?? inLatin

/** The script readers of a language write: the one its tag names, else the language's. */
export const scriptOf = (tag: string): string => partsOf(tag)?.script ?? writingOf(tag).script

/** The ten digits, from zero, that readers of a language write. */
export const digitsOf = (tag: string): string => writingOf(tag).digits

/** The digits of a reader's own language in words of another, where both are written in one script; else undefined. */
export const digitsFor = (words: string, reader: string): string | undefined =>
  scriptOf(words) === scriptOf(reader) ? digitsOf(reader) : undefined
