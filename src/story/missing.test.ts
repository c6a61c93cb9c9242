import { expect, test } from 'vitest'
import { worstLoop } from './missing.ts'
import { Network } from './network/index.ts'

test('of two things that keep a statement out, the one that lacks more is what is missing', () => {
  // What stands: the first point on day 10 or later, the second on day 50 or later. What was told: both by day 5.
  const network = Network.of(3, [
    [1, 0, -10],
    [2, 0, -50],
  ])!
  const before = [1, 2].map(point => [network.earliest(point), network.latest(point)])
  for (const told of [
    [
      [0, 1, 5],
      [0, 2, 5],
    ],
    [
      [0, 2, 5],
      [0, 1, 5],
    ],
  ] as const)
    expect(worstLoop(network, told)).toEqual({ days: 45, missing: 45 })
  expect([1, 2].map(point => [network.earliest(point), network.latest(point)])).toEqual(before)
})

test('a statement that stands twice in what keeps it out needs half as much at each of its places', () => {
  const network = Network.of(3, [[2, 1, -400]])!
  expect(
    worstLoop(network, [
      [1, 0, -100],
      [0, 2, 465],
    ]),
  ).toEqual({ days: 18, missing: 35 })
})
