import type { PhraseKey } from '#words'
import type { Area } from '#words/areas'
import type { Listed } from './api.ts'

/** An area with its phrases as they stand: what is stale first, then what awaits review, then what was reviewed. */
export interface Going {
  readonly title: PhraseKey
  readonly phrases: readonly Listed[]
  readonly waiting: number
  readonly stale: number
}

const FIRST = { stale: 0, awaits: 1, reviewed: 2, source: 3 } as const

/** The areas that have phrases in this language; those with something stale first, the others as screens come. */
export const inOrder = (areas: readonly Area[], listed: readonly Listed[]): Going[] => {
  const known = new Map(listed.map(one => [one.key, one]))
  return areas
    .map(({ title, keys }) => {
      const phrases = keys.flatMap(key => known.get(key) ?? []).sort((a, b) => FIRST[a.state] - FIRST[b.state])
      const stale = phrases.filter(({ state }) => state === 'stale').length
      return { title, phrases, stale, waiting: stale + phrases.filter(({ state }) => state === 'awaits').length }
    })
    .filter(({ phrases }) => phrases.length > 0)
    .sort((a, b) => Number(b.stale > 0) - Number(a.stale > 0))
}
