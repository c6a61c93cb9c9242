import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bodyParts, type Asked } from '#visit/urgent'
import { byFace, byPart, byPicture, levelIn, partsIn, wasShown } from './asking.ts'

describe('what is pointed at', () => {
  it('is one answer to a phrase; touched once more it is let go, and another one takes its place', () => {
    const yes = byPicture([], 'urgent.pain', 'yes')
    expect(yes).toEqual([{ phrase: 'urgent.pain', answer: 'yes' }])
    expect(byPicture(yes, 'urgent.pain', 'no')).toEqual([{ phrase: 'urgent.pain', answer: 'no' }])
    expect(byPicture(yes, 'urgent.pain', 'yes')).toEqual([])
  })

  it('stands in the order in which it was asked', () => {
    const asked = byPicture(byPicture(wasShown([], 'urgent.sorry'), 'urgent.pain', 'yes'), 'urgent.fever', 'no')
    expect(byPicture(asked, 'urgent.pain', 'does-not-know').map(one => one.phrase)).toEqual([
      'urgent.sorry',
      'urgent.pain',
      'urgent.fever',
    ])
  })

  it('on the body are as many places as were touched an odd number of times', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...bodyParts), { maxLength: 30 }), touched => {
        const asked = touched.reduce<readonly Asked[]>(byPart, [])
        const odd = bodyParts.filter(part => touched.filter(one => one === part).length % 2 === 1)
        expect([...partsIn(asked)].sort()).toEqual([...odd].sort())
        expect(asked.length).toBe(odd.length > 0 ? 1 : 0)
      }),
    )
  })

  it('among the faces is one, or none', () => {
    const asked = byFace(byFace([], 1), 4)
    expect(levelIn(asked)).toBe(4)
    expect(levelIn(byFace(asked, 4))).toBeUndefined()
  })
})
