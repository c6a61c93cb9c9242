import { describe, expect, it } from 'vitest'
import { opening } from '#visit/urgent'
import { languageFor } from '#words'
import { withReviews, type Holding } from '#words/reviews'
import { hasAny, isHeard, recordedIn } from './recorded.ts'

const arabic = await languageFor('ar', 'table')
const whole = (key: string): Holding => ({ key, text: 'قيل', clip: `clip-${key}` })
const first = opening.map(whole)
const shown = (...holding: Holding[]) => recordedIn(withReviews(arabic, holding))

describe('what can be put before a patient where nobody interprets (red line 9)', () => {
  it('is nothing as we ship it: a draft is never there', () => {
    expect(recordedIn(arabic)).toEqual({ questions: [], statements: [], lacking: [...opening] })
    expect(hasAny(recordedIn(arabic))).toBe(false)
  })

  it('is what somebody who speaks the language has gone through and recorded, and nothing more', () => {
    expect(shown(...first, whole('urgent.pain'), whole('urgent.hospital'))).toEqual({
      questions: ['urgent.pain'],
      statements: ['urgent.hospital'],
      lacking: [],
    })
  })

  it('is never a phrase that was reviewed and not recorded', () => {
    expect(shown(...first, { key: 'urgent.pain', text: 'قيل' }).questions).toEqual([])
  })

  it('is never a phrase that was recorded and is not reviewed any more: it is stale', () => {
    expect(shown(...first, { key: 'urgent.pain', clip: 'clip-1' }).questions).toEqual([])
  })

  it('is nothing at all while one of the four that always come first is not there', () => {
    for (const missing of opening) {
      const others = first.filter(({ key }) => key !== missing)
      expect(shown(...others, whole('urgent.pain'))).toEqual({ questions: [], statements: [], lacking: [missing] })
    }
  })

  it('is never a phrase of a life story, of consent or of confidentiality, reviewed and recorded as it may be', () => {
    const others = ['confide.title', 'consent.title', 'story.title', 'urgent.title'].map(whole)
    const { questions, statements } = shown(...first, ...others)
    expect([...questions, ...statements]).toEqual([])
  })

  it('in English, from which all others are made, is what was recorded', async () => {
    const english = await languageFor('en', 'table')
    expect(isHeard(english, 'urgent.pain')).toBe(false)
    expect(isHeard(withReviews(english, [{ key: 'urgent.pain', clip: 'clip-1' }]), 'urgent.pain')).toBe(true)
  })
})
