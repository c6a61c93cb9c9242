import type * as v from 'valibot'
import { standing, withRenderings, type Entry, type EntryId, type PersonId, type Recorded, type Said } from '#record'
import type { AccessEntry, SensitiveAnswer, SensitiveQuestion, Topic } from './access-entries.ts'

/** Somebody the patient does not want to meet. There is no reason, because none is asked. */
export interface Exclusion {
  readonly id: EntryId
  readonly person: PersonId
  readonly who: 'staff' | 'interpreter'
  readonly called?: string
}

/** What was told apart: things told under a topic, and what was answered to each sensitive question, the last answer standing. */
export interface ToldApart {
  readonly told: readonly {
    readonly id: EntryId
    readonly topic: Topic
    readonly said: Said
    readonly phone: boolean
  }[]
  readonly answers: ReadonlyMap<v.InferOutput<typeof SensitiveQuestion>, v.InferOutput<typeof SensitiveAnswer>>
}

/** Whom the patient does not want to meet, and has not let in again since. Any order of arrival gives the same. */
export const exclusionsOf = (entries: Iterable<Recorded<Entry>>): readonly Exclusion[] => {
  const all = standing(entries) as Recorded<AccessEntry>[]
  const out = new Map<EntryId, Exclusion>()
  for (const entry of all) {
    if (entry.kind === 'people.excluded') {
      const { called, ...body } = entry.body
      out.set(entry.id, { id: entry.id, ...body, ...(called === undefined ? {} : { called }) })
    }
    if (entry.kind === 'people.let-in-again') {
      const again = out.get(entry.body.excluded)?.person
      for (const { id, person } of out.values()) if (person === again) out.delete(id)
    }
  }
  return [...out.values()]
}

/** Folds entries of the sealed layer, where somebody holds them, into what was told apart. Any order of arrival gives the same. */
export const toldApartOf = (entries: Iterable<Recorded<Entry>>): ToldApart => {
  const all = withRenderings(standing(entries)) as Recorded<AccessEntry>[]
  return {
    told: all
      .filter(entry => entry.kind === 'people.protected-told')
      .map(({ id, body: { topic, said, phone } }) => ({ id, topic, said, phone: phone === true })),
    answers: new Map(
      all.flatMap(entry =>
        entry.kind === 'people.sensitive-asked' ? [[entry.body.question, entry.body.answer] as const] : [],
      ),
    ),
  }
}
