import { expect, test } from 'vitest'
import { isOwnTouch, touchOf, type Pressed, type Touch } from './touches.ts'

const press = (key: string, code = key, more: Partial<Pressed> = {}) =>
  touchOf({ key, code, repeat: false, ctrlKey: false, altKey: false, metaKey: false, ...more })
const five: readonly Touch[] = ['come-back', 'cue', 'pause', 'leave-be', 'undo']

test('the keys 1 to 5 do the same on a number pad, with its numbers off, and on a keyboard of another script', () => {
  expect(['1', '2', '3', '4', '5'].map(key => press(key, `Numpad${key}`))).toEqual(five)
  expect(['End', 'ArrowDown', 'PageDown', 'ArrowLeft', 'Clear'].map((key, i) => press(key, `Numpad${i + 1}`))).toEqual(
    five,
  )
  expect(['١', '٢', '٣', '٤', '٥'].map((key, i) => press(key, `Digit${i + 1}`))).toEqual(five)
})

test('a small presenter marks with forward and back', () => {
  expect([press('PageDown'), press('PageUp')]).toEqual(['come-back', 'leave-be'])
  expect([press('ArrowRight'), press('ArrowLeft'), press('ArrowUp'), press('ArrowDown')]).toEqual([
    'come-back',
    'leave-be',
    'cue',
    'pause',
  ])
})

test('a key that is held says it once, and what is the browser’s stays the browser’s', () => {
  expect(press('1', 'Digit1', { repeat: true })).toBeUndefined()
  expect(press('1', 'Digit1', { ctrlKey: true })).toBeUndefined()
  expect([press('Tab'), press('Escape'), press('F5'), press('6', 'Digit6')]).toEqual(Array(4).fill(undefined))
})

test('a hand that trembles touches once; another touch at once is a touch of its own', () => {
  expect(isOwnTouch('cue', 1000, undefined)).toBe(true)
  expect(isOwnTouch('cue', 1300, { touch: 'cue', at: 1000 })).toBe(false)
  expect(isOwnTouch('pause', 1300, { touch: 'cue', at: 1000 })).toBe(true)
  expect(isOwnTouch('cue', 2000, { touch: 'cue', at: 1000 })).toBe(true)
})
