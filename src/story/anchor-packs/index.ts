import type { Tag } from '#record'
import { africa } from './africa.ts'
import { asia } from './asia.ts'
import { europe } from './europe.ts'
import type { AnchorPack } from './pack.ts'
import { westAsia } from './west-asia.ts'
import { world } from './world.ts'

export { clinicAnchors, type ClinicAnchor } from './clinic-anchors.ts'
export type { AnchorPack, PackEvent } from './pack.ts'

/** Every region there is a pack for. */
export const anchorPacks: readonly AnchorPack[] = [...westAsia, ...asia, ...africa, ...europe, ...world]

const isOneOf = (language: Tag, spoken: readonly Tag[]): boolean =>
  spoken.some(tag => tag === language || tag.split('-')[0] === language)

/**
 * All regions: first those where one of these languages is spoken, then the others. That is the only thing a language changes:
 * none is chosen, and none is left out.
 */
export const packsFor = (
  spoken: readonly Tag[],
): { readonly first: readonly AnchorPack[]; readonly others: readonly AnchorPack[] } => {
  const { first = [], others = [] } = Object.groupBy(anchorPacks, ({ languages }) =>
    languages.some(language => isOneOf(language, spoken)) ? 'first' : 'others',
  )
  return { first, others }
}
