import type { IsoDay, PersonId, Recorded } from '#record'
import type { OpenPocket } from '../../offline/locked-drawer.ts'
import type { AlongPage } from './api.ts'

/**
 * Fetches today's patients into the pocket, page by page. Each is there, whole, as soon as its last page is; who is not of today
 * any more is let go of only after the last one came. Gives whether it came that far: `isStopped` ends it before the next page.
 */
export const fetchAlong = async (
  pocket: Pick<OpenPocket, 'take' | 'keepOnly'>,
  {
    day,
    page,
    isStopped,
    onTaken,
  }: {
    day: IsoDay
    page: (after: string | undefined) => Promise<AlongPage>
    isStopped: () => boolean
    onTaken: () => void
  },
): Promise<boolean> => {
  const came: PersonId[] = []
  let begun: { readonly of: PersonId; readonly entries: Recorded[] } | undefined
  let after: string | undefined
  do {
    if (isStopped()) return false
    const { patients, next } = await page(after)
    for (const { id, entries, upTo, more } of patients) {
      // Whose record was begun may not be carried any more by the next page: what came of it goes to nobody else's.
      if (begun?.of !== id) begun = { of: id, entries: [] }
      begun.entries.push(...entries)
      if (more) continue
      await pocket.take(id, { entries: begun.entries, upTo }, day)
      came.push(id)
      begun = undefined
    }
    if (patients.length > 0) onTaken()
    after = next
  } while (after !== undefined)
  await pocket.keepOnly(day, came)
  return true
}
