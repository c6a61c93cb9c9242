import { encode } from 'uqr'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { qrPath } from './qr-path.ts'

/** The squares a path paints, read back from its stretches. */
const painted = (path: string, side: number): boolean[][] => {
  const squares = Array.from({ length: side }, () => Array.from({ length: side }, () => false))
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    squares[Number(y)]!.fill(true, Number(x), Number(x) + Number(wide))
  return squares
}

describe('the square on a card', () => {
  it('paints exactly the dark squares of the code, with a quiet edge around them', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 120 }), text => {
        const { path, side } = qrPath(text)
        expect(painted(path, side)).toEqual(encode(text, { ecc: 'M', border: 4 }).data)
      }),
      { numRuns: 30 },
    )
    const { path, side } = qrPath('https://clinic.example/my#ABCD')
    expect(painted(path, side).slice(0, 4).flat()).not.toContain(true)
  })
})
