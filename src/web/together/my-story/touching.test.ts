import { expect, test } from 'vitest'
import type { Drawn } from './ground.ts'
import { covered } from './touching.ts'

const thin = (id: string, x: number): Drawn => {
  const box = { x, y: 100, width: 10, height: 9 }
  return { id, form: 'event', paper: box, reach: box }
}

test('a finger that covers one thin paper touches it, and one on bare ground touches nothing', () => {
  const papers = [thin('a', 100), thin('b', 300)]
  expect(covered(papers, 120, 104).map(({ id }) => id)).toEqual(['a'])
  expect(covered(papers, 200, 104)).toEqual([])
})

test('among several under one finger the nearest comes first', () => {
  expect(covered([thin('far', 120), thin('near', 100)], 105, 104).map(({ id }) => id)).toEqual(['near', 'far'])
})
