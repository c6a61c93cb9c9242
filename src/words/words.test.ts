import { MessageFormat } from 'messageformat'
import { describe, expect, it } from 'vitest'
import {
  eventNamesFor,
  languageFor,
  languageNames,
  screensOf,
  speaker,
  spoken,
  spokenByStaff,
  type PhraseKey,
} from '#words'

/** Every language with all that it has: the words of the clinic's own pages too, where it has them. */
const languages = await Promise.all(
  spoken.map(tag => languageFor(tag, spokenByStaff.includes(tag) ? 'staff' : 'table')),
)
const sources = {
  staff: (await languageFor('en', 'staff')).phrases,
  table: (await languageFor('en', 'table')).phrases,
}
const variables = (phrase: string): string[] =>
  [...new Set([...phrase.matchAll(/\$([a-zA-Z]+)/g)].map(match => match[1] ?? ''))].sort()

/** Words that judge the teller, or put a number on a person; in no phrase of any language. */
const judging: Record<string, RegExp> = {
  en: /\b(claim(s|ed)?|allege|credib|truthful|\bliar|\blying\b|\blied\b|tell(s|ing)? lies|inconsisten|contradict|no-?show|non-?complian|suspicio|implausib|unreliab|score|complete(ness)?\b)/i,
  da: /\b(påstå|troværdig|\bløgn|\blyver\b|modsig|udebleve|mistænk|usandsynlig|upålidelig|score)/i,
  am: /(ይዋሻል|ውሸት|ተጠራጣሪ|እርስ በርሱ የሚጋጭ|ነጥብ አስቆጠ)/,
  bs: /(\blaž|\blaga|tvrdi da|nevjerodostoj|proturječ|protivrječ|sumnjiv|bodov|nepouzdan)/i,
  ckb: /(درۆ|بانگەشەی دەکات|گومانلێکراو|دژیەک|نمرە)/,
  fa: /(دروغ|ادعا|متناقض|تناقض|مشکوک|نامعتبر|غیرقابل اعتماد|امتیاز)/,
  'fa-AF': /(دروغ|ادعا|متناقض|تناقض|مشکوک|نامعتبر|غیرقابل اعتماد|امتیاز|نمره)/,
  kmr: /(\bderew|îdia|nakok|guman(bar|dar)|\bxal\b)/i,
  my: /(လိမ်|မယုံရ|သံသယ|ရမှတ်|ဆန့်ကျင်)/,
  pl: /(twierdzi|kłam|wiarygodn|sprzeczn|podejrzan|nie stawi|punktacj|wątpliw)/i,
  ps: /(دروغ|ادعا|متناقض|تناقض|مشکوک|شکمن|نمره|نمرې)/,
  ru: /(утверждает|\bлжёт|\bлож[ьи]|\bвр[её]т|достоверн|противореч|подозрит|не явил|ненадёжн|балл)/i,
  so: /(\bbeen\b|beenaale|sheegan|is khilaaf|shaki|buundo)/i,
  sw: /(\buongo|mwongo|anadai|\bmadai|kinyume na|tuhuma|alama za|kutoaminika)/i,
  ti: /(ሓሶት|ሓሳዊ|ይሕሱ|ተጠርጣሪ|ዝጋጮ|ነጥቢ ኣምጽ)/,
  tr: /(\byalan|iddia|çelişk|şüpheli|güvenilmez|\bpuan|inandırıcı)/i,
  uk: /(стверджує|бреше|\bбрехн|неправд|достовірн|супереч|підозріл|не з.явив|ненадійн|\bбал[иі]?\b)/i,
  ur: /(جھوٹ|دعوی|دعویٰ|متضاد|تضاد|مشکوک|ناقابل اعتبار|نمبر دی)/,
  vi: /(nói dối|khai rằng|mâu thuẫn|đáng ngờ|không đáng tin|điểm số|bịa)/i,
  ar: /(يدّ?عي|زعم|يزعم|مصداقي|كذب|كاذب|تناقض|متناقض|مشبوه|غير موثوق)/,
}

describe.each(languages)('the words in $endonym', language => {
  const english = spokenByStaff.includes(language.tag) ? sources.staff : sources.table
  const keys = Object.keys(english) as PhraseKey[]
  const words = (key: PhraseKey): string => language.phrases[key] ?? ''

  it('are the same phrases as in English, none missing and none too many', () => {
    expect(Object.keys(language.phrases).sort()).toEqual([...keys].sort())
  })

  it('take the same values', () => {
    const other = keys.filter(key => variables(words(key)).join() !== variables(english[key] ?? '').join())
    expect(other).toEqual([])
  })

  it('can all be read and said', () => {
    const say = speaker(language)
    for (const key of keys) {
      const values = Object.fromEntries(variables(english[key] ?? '').map(name => [name, 3]))
      if (/[{]|^\./.test(words(key))) expect(() => new MessageFormat(language.tag, words(key))).not.toThrow()
      expect(say(key, values), key).not.toMatch(/[{}]|undefined|^\s*$/)
    }
  })

  it('have a form for every plural category of the language', () => {
    // What is Kurmanji here is plain Kurdish in the Unicode tables.
    const { pluralCategories } = new Intl.PluralRules(language.tag === 'kmr' ? 'ku' : language.tag).resolvedOptions()
    const lacking = keys
      .filter(key => words(key).startsWith('.input') || (english[key] ?? '').startsWith('.input'))
      .flatMap(key => {
        const forms = [...words(key).matchAll(/^([a-z0-9*]+) \{\{/gm)].map(match => match[1])
        const needed = pluralCategories.map(category => (category === 'other' ? '*' : category))
        return needed
          .filter(form => !forms.includes(form) && !(form === 'zero' && forms.includes('0')))
          .map(form => `${key}: ${form}`)
      })
    expect(lacking).toEqual([])
  })

  it('judge nobody, nor do the names of what a region remembers', async () => {
    expect(judging[language.tag], 'a language needs its list of judging words').toBeDefined()
    expect(keys.filter(key => judging[language.tag]!.test(words(key)))).toEqual([])
    const events = Object.values(await eventNamesFor(language.tag))
    expect(events.length).toBeGreaterThan(200)
    expect(events.filter(name => judging[language.tag]!.test(name))).toEqual([])
  })
})

describe('a language without screens', () => {
  it('falls back to English and says so by its tag', async () => {
    expect((await languageFor('hu', 'table')).tag).toBe('en')
    expect((await languageFor('fa', 'staff')).tag).toBe('en')
    expect(languageNames['hu']?.endonym).toBe('magyar')
  })
  it('is never a bare ku, and a variety is shown in its own language, never in another', () => {
    expect(languageNames['ku']).toBeUndefined()
    expect(['ku', 'hu', '', 'x', 'haz', '-', 'constructor'].map(screensOf)).toEqual(Array(7).fill(undefined))
    expect(['ar-SY', 'fa-AF', 'fa-IR', 'ckb-IQ', 'da'].map(screensOf)).toEqual(['ar', 'fa-AF', 'fa', 'ckb', 'da'])
  })
})

describe('what is a draft says so', () => {
  it('has every translation as a draft, of which nothing is marked reviewed by us', () => {
    expect(languages.filter(({ status }) => status === 'source').map(({ tag }) => tag)).toEqual(['en'])
    expect(languages.flatMap(({ reviewed }) => [...reviewed])).toEqual([])
  })
})

describe('a date inside another phrase', () => {
  it('keeps the direction of its language: an Arabic month stands before its year', async () => {
    const say = speaker(await languageFor('ar', 'phone'))
    const date = say('when.month', { month: 'أيار', year: '1990' })
    expect(date.startsWith('\u200f')).toBe(true)
    expect(say('when.between', { from: date, until: date })).toContain(date)
  })
})
