import { describe, expect, it } from 'vitest'
import { SensitiveAnswer, SensitiveQuestion } from '#people'
import { languageFor, spoken } from '#words'

const languages = await Promise.all(spoken.map(tag => languageFor(tag, 'table')))
const { phrases: english } = await languageFor('en', 'staff')

describe.each(languages)('red line 5, in $endonym', ({ tag, phrases }) => {
  it.each(SensitiveQuestion.options)('%s says its reason, in words of its own', about => {
    const [why, asked] = [phrases[`apart.why-${about}`], phrases[`apart.ask-${about}`]]
    expect(why.length).toBeGreaterThan(20)
    expect(why).not.toBe(asked)
    if (tag !== 'en') expect([why, asked]).not.toContain(english[`apart.why-${about}`])
  })

  it('has a word of its own for every answer, and every reason is another', () => {
    const answers = SensitiveAnswer.options.map(answer => phrases[`apart.answer-${answer}`])
    expect(new Set(answers).size).toBe(SensitiveAnswer.options.length)
    const reasons = SensitiveQuestion.options.map(about => phrases[`apart.why-${about}`])
    expect(new Set(reasons).size).toBe(SensitiveQuestion.options.length)
  })

  it('says the limits of confidentiality: a life, a child, a court', () => {
    const limits = (['confide.life', 'confide.child', 'confide.court'] as const).map(key => phrases[key])
    expect(new Set(limits).size).toBe(3)
  })
})
