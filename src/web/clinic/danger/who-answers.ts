import { may } from '#people'
import { standInFor, type Aways } from '#plan'
import type { Colleague } from '../people/api.ts'

/** Somebody who could see to a danger; `standIn` is in their place today, where they are away. */
export interface Answering {
  readonly colleague: Colleague
  readonly away: boolean
  readonly standIn?: Colleague
}

/** Those who may answer a danger, as they are today: at work, or away with or without somebody in their place. */
export const answeringOn = (
  staff: readonly Colleague[],
  { today, aways }: { readonly today: string; readonly aways: Aways },
): readonly Answering[] => {
  const here = staff.filter(colleague => !colleague.left && !colleague.waiting && may(colleague, 'raise-danger'))
  const atWork = new Set(here.map(({ id }) => id))
  return here.map(colleague => {
    const there = standInFor(colleague.id, today, { aways, atWork })
    const standIn = there === colleague.id ? undefined : here.find(({ id }) => id === there)
    return { colleague, away: there !== colleague.id, ...(standIn ? { standIn } : {}) }
  })
}

/**
 * In the order they are offered: of the care team those at work, oneself last; who has the duty; of the care team those
 * away. Everybody else stands behind them, by name.
 */
export const inOrderOfAsking = (
  all: readonly Answering[],
  { team, own, duty }: { readonly team: readonly string[]; readonly own: string; readonly duty?: string | undefined },
): { readonly first: readonly Answering[]; readonly others: readonly Answering[] } => {
  const rank = ({ colleague: { id }, away }: Answering): number => {
    if (team.includes(id) && !away) return id === own ? 1 : 0
    if (id === duty) return 2
    return team.includes(id) ? 3 : 4
  }
  const ordered = all.toSorted((a, b) => rank(a) - rank(b))
  return { first: ordered.filter(one => rank(one) < 4), others: ordered.filter(one => rank(one) === 4) }
}
