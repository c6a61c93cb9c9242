import type { Entry } from '#record'
import type { Me, SignedIn } from '../../parts/api.ts'
import { entryBy, type Telling } from '../../parts/hand.ts'

/** Who plans, at which clinic, in which language it is written. */
export interface Planner {
  readonly me: Me
  readonly staff: SignedIn
  readonly language: string
}

/** An entry of the day as whoever plans writes it: the planner's own words, for this patient. */
export const written = (
  { me, staff, language }: Planner,
  patient: string,
  { kind, body, id, layer }: Pick<Telling, 'kind' | 'body' | 'id' | 'layer'>,
): Entry =>
  entryBy(
    {
      clinic: me.clinic,
      patient,
      staff: staff.id,
      today: me.today,
      language,
      clinicLanguage: language,
      here: [],
    },
    {
      kind,
      body,
      teller: staff.id,
      mode: 'in-writing',
      ...(id === undefined ? {} : { id }),
      ...(layer === undefined ? {} : { layer }),
    },
  )
