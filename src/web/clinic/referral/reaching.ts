import { standing, type Entry, type Recorded } from '#record'
import type { PeopleEntry } from '#people'

type Told = Extract<PeopleEntry, { kind: 'people.reaching-told' }>['body']

export const channels = ['call', 'text-message', 'letter', 'through-somebody'] as const
export const literacies = ['reads', 'reads-a-little', 'reads-nothing'] as const

/** How somebody is reached, as it stands in the fields. */
export interface ReachingDraft {
  readonly channel: (typeof channels)[number] | ''
  readonly at: string
  readonly safeTimes: string
  readonly mayBeTold: string
  readonly mustNotInterpret: string
  readonly literacy: (typeof literacies)[number] | ''
  readonly transport: string
  readonly childCare: string
}
export const emptyReaching: ReachingDraft = {
  channel: '',
  at: '',
  safeTimes: '',
  mayBeTold: '',
  mustNotInterpret: '',
  literacy: '',
  transport: '',
  childCare: '',
}

/** What of it was filled in; undefined where nothing was. */
export const reachingIn = (draft: ReachingDraft): Told | undefined => {
  const filled = Object.entries(draft).flatMap(([key, value]: [string, string]) =>
    value.trim() ? [[key, value.trim()]] : [],
  )
  return filled.length > 0 ? (Object.fromEntries(filled) as Told) : undefined
}

/** What was told last stands, as a whole. */
export const reachingOf = (entries: Iterable<Recorded<Entry>>): Told | undefined =>
  (standing(entries) as Recorded<PeopleEntry>[]).findLast(entry => entry.kind === 'people.reaching-told')?.body

export const draftOf = (told: Told | undefined): ReachingDraft => ({
  ...emptyReaching,
  ...Object.fromEntries(Object.entries(told ?? {}).filter(([, value]) => value !== undefined)),
})
