import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSilent, loudest } from './loudness.ts'

const RATE = 8000
const tone = (seconds: number, loud: number): number[] =>
  Array.from({ length: seconds * RATE }, (_, at) => loud * Math.sin((2 * Math.PI * 220 * at) / RATE))

describe('how loud a recording is', () => {
  it('is told by its loudest moment: a short word in a long silence is heard', () => {
    const word = [...tone(20, 0), ...tone(1, 0.02), ...tone(20, 0)]
    expect(isSilent(loudest(word, RATE))).toBe(false)
  })

  it('is nothing in silence, in an empty room, and in nothing at all', () => {
    for (const quiet of [tone(3, 0), tone(3, 0.001), []]) expect(isSilent(loudest(quiet, RATE))).toBe(true)
  })

  it('a soft voice counts', () => expect(isSilent(loudest(tone(2, 0.01), RATE))).toBe(false))

  it('is never more than its loudest sample, and never less when something is added', () => {
    const samples = fc.array(fc.float({ min: -1, max: 1, noNaN: true }), { maxLength: 3000 })
    fc.assert(
      fc.property(samples, samples, (one, other) => {
        const loud = loudest(one, 100)
        expect(loud).toBeLessThanOrEqual(Math.max(0, ...one.map(Math.abs)) + 1e-9)
        const whole = Math.floor(one.length / 10) * 10
        expect(loudest([...one.slice(0, whole), ...other], 100)).toBeGreaterThanOrEqual(
          loudest(one.slice(0, whole), 100) - 1e-12,
        )
      }),
    )
  })
})
