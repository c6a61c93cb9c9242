import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languageFor, speaker, spoken } from '#words'
import { isReviewed, keysAmong, withReviews, standingsOf, valuesIn, wrongIn } from '#words/reviews'

const COUNTED = '.input {$n :number}\n.match $n\none {{{$n} day}}\n* {{{$n} days}}'
const inArabic = (...forms: string[]) =>
  `.input {$n :number}\n.match $n\n${forms.map(form => `${form} {{{$n} يوم}}`).join('\n')}`
const ALL = ['zero', 'one', 'two', 'few', 'many', '*']

describe('the words somebody reviews', () => {
  it('may be said in another way, as long as they take the same values', () => {
    expect(wrongIn('fa-AF', 'به کی گفته می‌شود؟', 'Who may be told')).toBeUndefined()
    expect(wrongIn('da', 'Side {$n} af {$m}', 'Page {$n} of {$m}')).toBeUndefined()
    expect(wrongIn('da', 'Af {$m} er det {$n}', 'Page {$n} of {$m}')).toBeUndefined()
  })

  it('are refused where a value is missing, or one is asked for that nobody gives', () => {
    expect(wrongIn('da', 'Side {$n}', 'Page {$n} of {$m}')).toBe('no-value')
    expect(wrongIn('da', 'Side', 'Page {$n} of {$m}')).toBe('no-value')
    expect(wrongIn('da', 'Gem {$name}', 'Save')).toBe('no-such-value')
    expect(wrongIn('da', 'Side {$n} af {$M}', 'Page {$n} of {$m}')).toBe('no-value')
  })

  it('are refused where a number has no form of its own', () => {
    expect(wrongIn('ar', inArabic(...ALL), COUNTED)).toBeUndefined()
    for (const form of ALL.slice(0, -1))
      expect(wrongIn('ar', inArabic(...ALL.filter(one => one !== form)), COUNTED), form).toBe('no-plural')
    expect(wrongIn('ar', '{$n} أيام', COUNTED)).toBe('no-plural')
    expect(wrongIn('my', '{$n} ရက်', COUNTED)).toBeUndefined()
    expect(wrongIn('kmr', inArabic('one', '*'), COUNTED)).toBeUndefined()
  })

  it('are refused where nothing is said, too much, or what nobody can read', () => {
    expect(['', ' \n '].map(text => wrongIn('da', text, 'Save'))).toEqual(['no-words', 'no-words'])
    expect(wrongIn('da', 'x'.repeat(4001), 'Save')).toBe('too-long')
    for (const text of ['Gem }', '{Gem', '{$n', '.match', '{#b}Gem{/b}', 'Gem\u202e', 'Gem\u0000', '{|Gem|', '{{}}'])
      expect(wrongIn('da', text, 'Save'), text).toBe('not-a-phrase')
    expect(wrongIn('da', 'Side {$n :odd}', 'Page {$n}')).toBe('not-a-phrase')
  })

  it('are never anything a screen could not say, whatever was sent', () => {
    const bits = fc.constantFrom(
      '{',
      '}',
      '$n',
      '$m',
      '{$n}',
      '.match ',
      '.input {$n :number}\n',
      '* {{',
      '}}',
      'dag',
      '|',
      '\\',
      ' ',
      '#b',
      ':',
    )
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 14 }), bits, (parts, english) => {
        const text = parts.join('')
        if (wrongIn('da', text, english)) return
        const values = Object.fromEntries([...valuesIn(english)].map(name => [name, 3]))
        expect(text.includes('{') || !text.includes('}')).toBe(true)
        expect(Object.keys(values).every(name => valuesIn(text).has(name))).toBe(true)
      }),
      { numRuns: 2000 },
    )
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => void wrongIn('ar', text, 'Save')))
  })

  it.each(spoken)('in %s, as we ship them, could all be reviewed as they are', async tag => {
    const [english, { phrases }] = [(await languageFor('en', 'table')).phrases, await languageFor(tag, 'table')]
    const wrong = Object.entries(phrases).flatMap(([key, text]) => {
      const why = wrongIn(tag, text, english[key as keyof typeof english] ?? '')
      return why ? [`${key}: ${why}`] : []
    })
    expect(wrong).toEqual([])
  })
})

const english = { save: 'Save', title: 'Who may be told' }
const shipped = { save: 'Gem', title: 'Hvem må få det at vide' }
const reviewed = (more: object = {}) => ({ key: 'save', source: 'Save', text: 'Gem', isShipped: true, ...more })
const said = (text = 'Gem') => ({ key: 'save', text })
const saveIn = (reviews: ReturnType<typeof reviewed>[], clips = [said()], now = { english, shipped }) =>
  standingsOf({ ...now, isSource: false }, reviews, clips)[0]!

describe('where a phrase stands', () => {
  it('awaits review until somebody has gone through it; before that no clip of it is heard', () => {
    expect(saveIn([])).toMatchObject({ state: 'awaits', text: 'Gem', clip: undefined, clipBefore: said() })
  })

  it('is reviewed once somebody confirmed the words we ship, and then it is heard', () => {
    expect(saveIn([reviewed()])).toMatchObject({ state: 'reviewed', text: 'Gem', clip: said() })
  })

  it('is shown in the clinic’s own better words; a clip of other words is silent', () => {
    const better = reviewed({ text: 'Behold', isShipped: false })
    expect(saveIn([better])).toMatchObject({ state: 'reviewed', text: 'Behold', clip: undefined, clipBefore: said() })
    expect(saveIn([better], [said('Behold'), said()])).toMatchObject({ clip: said('Behold') })
  })

  it('is decided by the last review alone', () => {
    const better = reviewed({ text: 'Behold', isShipped: false })
    expect(saveIn([better, reviewed()]).text).toBe('Gem')
    expect(saveIn([reviewed(), better]).text).toBe('Behold')
  })

  it('is stale when the English words changed, and then our draft stands again', () => {
    const now = { english: { ...english, save: 'Keep' }, shipped }
    for (const one of [reviewed(), reviewed({ text: 'Behold', isShipped: false })])
      expect(saveIn([one], [said(), said('Behold')], now)).toMatchObject({
        state: 'stale',
        text: 'Gem',
        last: one,
        clip: undefined,
      })
  })

  it('is stale when the words we ship changed after they were confirmed; better words stay', () => {
    const now = { english, shipped: { ...shipped, save: 'Gem det' } }
    expect(saveIn([reviewed()], [], now)).toMatchObject({ state: 'stale', text: 'Gem det' })
    expect(saveIn([reviewed({ text: 'Behold', isShipped: false })], [], now).state).toBe('reviewed')
  })

  it('needs no review in the language all others are translated from, and is heard there', () => {
    const [one] = standingsOf({ english, shipped: english, isSource: true }, [reviewed()], [said('Save')])
    expect(one).toMatchObject({ state: 'source', text: 'Save', clip: said('Save') })
  })
})

describe('a language as this clinic reviewed it', () => {
  it('says the reviewed words, and is a draft where one phrase of many was not gone through', async () => {
    const arabic = await languageFor('ar', 'table')
    const all = keysAmong(arabic, ['consent.'])
    expect(all.length).toBeGreaterThan(20)
    expect(isReviewed(arabic, all)).toBe(false)
    const but = withReviews(
      arabic,
      all.slice(1).map(key => ({ key, text: arabic.phrases[key]! })),
    )
    expect([isReviewed(but, all), isReviewed(but, all.slice(1)), isReviewed(but)]).toEqual([false, true, false])
    const better = withReviews(
      arabic,
      all.map(key => ({ key, text: 'أفضل', clip: `clip-${key}` })),
    )
    expect(isReviewed(better, all)).toBe(true)
    expect(speaker(better)('consent.title')).toBe('أفضل')
    expect(better.clips?.get('consent.title')).toBe('clip-consent.title')
    expect(better.status).toBe('draft')
  })

  it('takes nothing that its shelf has no phrase for', async () => {
    const phone = await languageFor('da', 'phone')
    const with3 = withReviews(phone, [
      { key: 'constructor', text: 'x' },
      { key: 'consent.title', text: 'x' },
    ])
    expect([with3.reviewed.size, Object.keys(with3.phrases).length]).toEqual([0, Object.keys(phone.phrases).length])
  })

  it('in English needs nobody', async () => {
    expect(isReviewed(await languageFor('en', 'phone'))).toBe(true)
  })
})
