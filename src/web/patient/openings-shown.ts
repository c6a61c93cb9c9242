import { openingsOf, type Opening } from '#people/papers'
import type { Recorded } from '#record'
import type { PhraseKey } from '#words'
import { ownDay } from './own-day.ts'

/** On a phone it names people and not reasons: that somebody worried about safety is not among what is said here. */
export const saidOfOpening: Readonly<Partial<Record<Opening['as'], PhraseKey>>> = {
  emergency: 'my.opened-emergency',
  guest: 'my.opened-guest',
  interpreter: 'my.opened-interpreter',
  export: 'my.opened-export',
  card: 'my.opened-card',
}

/** The openings as the phone shows them: which part of the papers it was, and why, is not among it. */
export const openingsShown = (entries: readonly Recorded[]): readonly Opening[] => {
  const once = new Map<string, Opening>()
  for (const opening of openingsOf(entries, ownDay)) {
    const key = [opening.by, ownDay(opening.on), saidOfOpening[opening.as]].join(' ')
    if (!once.has(key)) once.set(key, opening)
  }
  return [...once.values()]
}
