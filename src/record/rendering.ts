import type { RecordEntry } from './entries.ts'
import type { Entry, EntryId, Recorded } from './entry.ts'
import type { Said, Text } from './said.ts'

type Rendering = Extract<RecordEntry, { kind: 'record.rendered' }>

const saidIn = ({ body }: Entry): Said | undefined => (body as { said?: Said }).said

/**
 * What stands, with what was made of each recording in words since, the last rendering first. It goes by the recording, so
 * that words told anew with the same voice have it too. The record itself is not changed; where nothing was rendered the
 * same entries come back.
 */
export const withRenderings = <E extends Entry>(stands: Recorded<E>[]): Recorded<E>[] => {
  const renderings = (stands as readonly Entry[]).filter(
    (entry): entry is Rendering => entry.kind === 'record.rendered',
  )
  if (renderings.length === 0) return stands
  const voices = new Map(stands.map(entry => [entry.id, saidIn(entry)?.voice]))
  const made = new Map<EntryId, Rendering[]>()
  for (const rendering of renderings) {
    const voice = voices.get(rendering.body.entry)
    if (voice) made.set(voice, [rendering, ...(made.get(voice) ?? [])])
  }
  return stands.map(entry => {
    const of = made.get(saidIn(entry)?.voice ?? '')
    return of ? withTexts(entry, of) : entry
  })
}

const kept = new WeakMap<Entry, { readonly by: string; readonly entry: Entry }>()

/** The same entry while it has the same renderings: what reads the same is not drawn again. */
const withTexts = <E extends Entry>(entry: Recorded<E>, renderings: readonly Rendering[]): Recorded<E> => {
  const by = renderings.map(({ id }) => id).join(' ')
  const before = kept.get(entry)
  if (before?.by === by) return before.entry as Recorded<E>
  const said = saidIn(entry)!
  const rendered: Text[] = [...renderings.map(({ body }) => body.text), ...(said.rendered ?? [])]
  const whole: Recorded<E> = { ...entry, body: { ...(entry.body as object), said: { ...said, rendered } } }
  kept.set(entry, { by, entry: whole })
  return whole
}
