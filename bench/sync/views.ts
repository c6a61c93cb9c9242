import { isDeepStrictEqual } from 'node:util'
import { sidesIn } from '../../src/record/both-kept/index.ts'
import type { Recorded } from '../../src/record/index.ts'
import { agreementsOf } from '../../src/plan/index.ts'
import { careTeamOf, consentsOf, peopleOf } from '../../src/people/index.ts'
import { storyOf } from '../../src/story/index.ts'
import { agendaOf, problemListOf, visitsOf } from '../../src/visit/index.ts'

/** What all who look at a record must agree on. */
const views: Readonly<Record<string, (entries: readonly Recorded[]) => unknown>> = {
  entries: entries => entries.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
  problemList: problemListOf,
  story: storyOf,
  agreements: agreementsOf,
  visits: visitsOf,
  agenda: agendaOf,
  people: peopleOf,
  careTeam: careTeamOf,
  consents: entries => consentsOf(entries, '2026-03-02'),
  order: entries => sidesIn(entries).of('order'),
}

/** The views that two who hold entries do not agree on, by name. */
export const differing = (one: readonly Recorded[], other: readonly Recorded[]): string[] =>
  Object.entries(views).flatMap(([name, view]) => (isDeepStrictEqual(view(one), view(other)) ? [] : name))
