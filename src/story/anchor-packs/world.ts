import { draft, type AnchorPack } from './pack.ts'
import { several } from './several-regions.ts'

/** Packs of what is known in many countries. Where a clinician can check them: docs/sources.md. */
export const world = [
  {
    id: 'many-countries',
    languages: [],
    status: draft,
    events: [
      { id: 'world-moon-1969', from: '1969-07-20', until: '1969-07-22' },
      several.chernobyl,
      { id: 'world-berlin-wall', from: '1989-11-09', until: '1989-11-10', picture: 'border' },
      { id: 'world-2000', from: '2000-01-01', until: '2000-01-02' },
      { id: 'world-september-2001', from: '2001-09-11', until: '2001-09-12' },
      several.tsunami2004,
      several.revolutions2011,
      several.manyToEurope2015,
      { id: 'world-covid-2020', from: '2020-03-01', until: '2020-04-01' },
    ],
  },
] as const satisfies readonly AnchorPack[]
