/** What a language tag (BCP 47) says: the language, and the script and the region where it names them. */
interface TagParts {
  readonly language: string
  readonly script?: string
  readonly region?: string
}

/** The language, what it is within a larger one, script, region, and whatever else a browser puts behind them. */
const readable =
  /^([a-z]{2,3})(?:[-_][a-z]{3}){0,3}(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?:[-_][a-z0-9]{1,8})*$/i
const LONGEST = 100

const titled = (script: string): string => script.charAt(0).toUpperCase() + script.slice(1).toLowerCase()

/** A language by another of its names (`prs` or `fas`), as the standard has it: with a region where that says which. Kurmanji, which the standard folds into a Kurdish without saying which, stays itself. */
const standing = (language: string): readonly [language: string, region: string | undefined] => {
  if (language === 'kmr') return [language, undefined]
  const [own = language, region] = (Intl.getCanonicalLocales(language)[0] ?? language).split('-')
  return [own, region]
}

/** Takes a tag apart, however its letters are cased; undefined for what is no tag of a language. Never throws. */
export const partsOf = (tag: string): TagParts | undefined => {
  const [, language, script, region] = (tag.length <= LONGEST && readable.exec(tag)) || []
  if (!language) return undefined
  const [own, ownRegion] = standing(language.toLowerCase())
  const where = region ?? ownRegion
  return {
    language: own,
    ...(script && { script: titled(script) }),
    ...(where && { region: where.toUpperCase() }),
  }
}

/** The nearest row a table has for a tag: of the language in its region, else of the language; undefined where it has none. */
export const rowFor = (table: object, tag: string): string | undefined => {
  const parts = partsOf(tag)
  if (!parts) return undefined
  return [`${parts.language}-${parts.region}`, parts.language].find(row => Object.hasOwn(table, row))
}

const rightToLeft = {
  scripts: 'Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '),
  /** Languages without a row of their own here. */
  languages:
    'aeb aii apc ary arz azb bal bgn bqi ckt dv glk haz he jpr khw ks lki lrc luz mzn pbt pes pnb prs rhg sd sdh skr syr ug yi'.split(
      ' ',
    ),
}

/** The direction something in this language is written in, where no table says it; left to right where nobody knows. */
export const writtenIn = (tag: string): 'ltr' | 'rtl' | undefined => {
  const { language, script } = partsOf(tag) ?? {}
  if (script) return rightToLeft.scripts.includes(script) ? 'rtl' : 'ltr'
  return language && rightToLeft.languages.includes(language) ? 'rtl' : undefined
}
