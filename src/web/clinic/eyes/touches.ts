import type { PhraseKey } from '#words'
import type { IconName } from '../../parts/icons.tsx'

/** What one touch does with the eyes on the patient; `undo` takes the last one back. */
export type Touch = 'come-back' | 'cue' | 'pause' | 'leave-be' | 'undo'

/** In the order they lie: a corner of the screen each, and undo along the foot. */
export const touches = {
  'come-back': { k: 'story.come-back', icon: 'back' },
  cue: { k: 'eyes.cue', icon: 'cue' },
  pause: { k: 'eyes.pause', icon: 'pause' },
  'leave-be': { k: 'story.leave-it-be', icon: 'leave' },
  undo: { k: 'do.undo', icon: 'undo' },
} as const satisfies Record<Touch, { k: PhraseKey; icon: IconName }>

const order = Object.keys(touches) as Touch[]

/** What a small presenter or a key pad sends for forward, back, up, down, and for a dark screen. */
const named: Readonly<Record<string, Touch>> = {
  PageDown: 'come-back',
  ArrowRight: 'come-back',
  Enter: 'come-back',
  ' ': 'come-back',
  PageUp: 'leave-be',
  ArrowLeft: 'leave-be',
  ArrowUp: 'cue',
  ArrowDown: 'pause',
  '.': 'pause',
  b: 'pause',
  Backspace: 'undo',
  Delete: 'undo',
}

/** A key as the browser tells it. */
export interface Pressed {
  readonly key: string
  readonly code: string
  readonly repeat: boolean
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/**
 * What a key does. The keys 1 to 5 are known by their place, so that they are the same on a keyboard of any script and on a
 * number pad whose numbers are turned off. A key that is held says it once; with Ctrl, Alt or Meta it is the browser's.
 */
export const touchOf = ({ key, code, repeat, ctrlKey, altKey, metaKey }: Pressed): Touch | undefined => {
  if (repeat || ctrlKey || altKey || metaKey) return undefined
  const digit = /^(?:Digit|Numpad)([1-5])$/.exec(code)?.[1] ?? /^[1-5]$/.exec(key)?.[0]
  return digit ? order[Number(digit) - 1] : named[key]
}

/** Milliseconds in which the same touch again is a trembling hand, or a key that springs. */
const ONE_TOUCH = 700

/** Whether this is a touch of its own, by the clock of the page in milliseconds. */
export const isOwnTouch = (
  touch: Touch,
  now: number,
  last: { readonly touch: Touch; readonly at: number } | undefined,
): boolean => last?.touch !== touch || now - last.at >= ONE_TOUCH
