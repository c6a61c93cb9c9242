import { spoken } from '#words'
import type { VisitIn } from './every-visit.ts'
import type { Step, Walk } from './walking.ts'

/** `theirs`: the patient's own side of the table; `staff`: the professional's own phone. */
export type Door = 'phone' | 'interpreter' | 'table' | 'paper' | 'theirs' | 'staff'

/** Who walks: the screens of one visit, and the clinic's own from which the card is printed. */
export interface At {
  readonly visit: VisitIn
  readonly phone: Walk
  readonly interpreter: Walk
  readonly table: Walk
  /** A phone that sits down at the table by six numbers. */
  readonly theirs: Walk
  /** The professional's own phone, in the language of the walk where the clinic's own pages have it. */
  readonly staff: Walk
  readonly clinic: Walk
  readonly address: string
  /** Cuts the phone off from the clinic, or lets it through again. */
  readonly offline: (off: boolean) => Promise<void>
  /** A sign to everybody, from the professional's own page. */
  readonly sign: (sign: string) => Promise<unknown>
  /** From now on the patient's language counts as gone through by somebody who speaks it, phrase by phrase. */
  readonly reviewed: () => Promise<unknown>
  /** The card's code and its PIN, once it was made. */
  readonly card: () => { readonly code: string; readonly pin: readonly string[] }
  /** Binds the phone with the card, as the right PIN would. */
  readonly bind: () => Promise<void>
  /** The interpreter's link and what is said aloud. */
  readonly link: () => Promise<{ readonly code: string; readonly spoken: string }>
}

/**
 * One screen, come to from the one before it in this list. `fresh`: its way begins at an address, so that it is found whatever
 * became of those before it. `of`: the languages it is seen in; without it all.
 */
export interface Screen {
  readonly id: string
  readonly door: Door
  readonly fresh?: true
  readonly of?: readonly string[]
  readonly go: (at: At) => Promise<void>
}

/** English is what all others are translated from: it carries no mark. */
export const drafts = spoken.filter(tag => tag !== 'en')

/** On the phone: back at its foot, and the answers of the screen. */
export const back: Step = { touch: '.my-foot-way', nth: 0 }
export const hear: Step = { touch: '.my-foot .hear > button' }
export const answer = (nth: number): Step => ({ touch: '.my-main .my-answer', nth })
export const atHome: Step = { stands: '.my-more' }
export const shown = (of: string): Step => ({ stands: of })
export const keys = (...nths: readonly number[]): Step[] => nths.map(nth => ({ touch: '.pin-key', nth }))

/** Screens one after the other at one door. */
export const at = (door: Door, all: readonly Omit<Screen, 'door'>[]): readonly Screen[] =>
  all.map(screen => ({ door, ...screen }))

export const closed: Step = { touch: 'dialog[open] .sheet-head > .button', nth: -1 }
/** A phrase of the bar at the foot of the table, and of its rail. */
export const bar = '.action-bar'
export const rail = '.rail'
export const tray = '.tray'
