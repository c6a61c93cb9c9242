import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginFolded, foldedByHand, foldedOf, turned, type Folds } from './fold.ts'
import { strandOrder } from './life-line.ts'

const lane = (strand: (typeof strandOrder)[number], open: number) => ({ strand, open, folded: 20 })

test('where all lanes have room, none begins folded', () => {
  expect(beginFolded([lane('place', 100), lane('work', 100)], 200)).toEqual(new Set())
})

test('where they have not, the last lanes of the order begin folded, and where somebody lived stays open', () => {
  const lanes = [lane('place', 100), lane('people', 100), lane('work', 100), lane('health', 100)]
  expect(beginFolded(lanes, 250)).toEqual(new Set(['work', 'health']))
  expect(beginFolded(lanes, 0)).toEqual(new Set(['people', 'work', 'health']))
})

test('what a hand chose always holds, whatever the lanes began with', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.constantFrom(...strandOrder)),
      fc.array(fc.tuple(fc.constantFrom(...strandOrder), fc.boolean())),
      (began, touches) => {
        const folds = touches.reduce((now, [strand, fold]) => turned(now, strand, fold), new Map() as Folds)
        const folded = foldedOf(folds, new Set(began))
        for (const strand of strandOrder) expect(folded.has(strand)).toBe(folds.get(strand) ?? began.includes(strand))
      },
    ),
  )
})

test('the words fold only what a hand folded: nobody who listens misses what had no room in the picture', () => {
  const folds = turned(turned(new Map(), 'work', true), 'people', false)
  expect(foldedByHand(folds)).toEqual(new Set(['work']))
})
