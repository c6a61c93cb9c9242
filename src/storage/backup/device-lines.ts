import { EntryId, PersonId } from '#record'
import * as v from 'valibot'
import type { Rows } from '../scope.ts'
import { bytesText, Bytes, Count, Text } from './line-parts.ts'

const PAGE = 1000

/** A device that may carry something, as `house.jsonl.gz` holds it: hashes, and half and PIN as they lie there, wrapped. */
const PocketLine = v.strictObject({
  pocket: v.strictObject({
    pocket: Text,
    kind: v.picklist(['shared', 'own']),
    staff: v.pipe(v.string(), v.maxLength(200)),
    token_hash: Text,
    half: v.nullable(Bytes),
    half_key: v.nullable(Text),
    wrong: Count,
    created_at: Count,
    last_used_at: Count,
    withdrawn_at: v.nullable(Count),
  }),
})

/** A hand for later: the hash of it, for which table, until when. */
const LateLine = v.strictObject({
  late: v.strictObject({
    token_hash: Text,
    staff: PersonId,
    patient: PersonId,
    visit: EntryId,
    pocket: v.nullable(Text),
    created_at: Count,
    ends_at: Count,
  }),
})

export const DeviceLine = v.union([PocketLine, LateLine])
type DeviceLine = v.InferOutput<typeof DeviceLine>

/**
 * Devices and hands for later, so that what one had sealed before still joins where a backup is put back. A half that is not
 * wrapped is left out, and what was withdrawn is in it as withdrawn.
 */
export async function* devicePages(rows: Rows, clinic: PersonId): AsyncGenerator<object[]> {
  for (let after = ''; ;) {
    const page = await rows
      .selectFrom('pockets')
      .select(['pocket', 'kind', 'staff', 'token_hash', 'half', 'half_key', 'wrong'])
      .select(['created_at', 'last_used_at', 'withdrawn_at'])
      .where('clinic', '=', clinic)
      .where('pocket', '>', after)
      .orderBy('pocket')
      .limit(PAGE)
      .execute()
    if (page.length === 0) break
    after = page.at(-1)!.pocket
    yield page.map(({ half, ...pocket }) => ({
      pocket: { ...pocket, half: half === null || pocket.half_key === null ? null : bytesText(half) },
    }))
  }
  for (let after = ''; ;) {
    const page = await rows
      .selectFrom('late_hands')
      .select(['token_hash', 'staff', 'patient', 'visit', 'pocket', 'created_at', 'ends_at'])
      .where('clinic', '=', clinic)
      .where('token_hash', '>', after)
      .orderBy('token_hash')
      .limit(PAGE)
      .execute()
    if (page.length === 0) return
    after = page.at(-1)!.token_hash
    yield page.map(late => ({ late }))
  }
}

/** When a backup was made, and when it is put back; in milliseconds since 1970. */
export interface Between {
  readonly madeAt: number
  readonly at: number
}

/** Puts one back. To a hand that held when the backup was made the time since does not count: nobody could have handed in. */
export const putDevice = async (
  rows: Rows,
  clinic: PersonId,
  line: DeviceLine,
  { madeAt, at }: Between,
): Promise<void> => {
  if ('late' in line) {
    const { ends_at: until } = line.late
    const ends_at = until > madeAt ? until + Math.max(0, at - madeAt) : until
    await rows
      .insertInto('late_hands')
      .values({ clinic, ...line.late, ends_at })
      .execute()
  } else
    await rows
      .insertInto('pockets')
      .values({ clinic, pin_hash: null, ...line.pocket })
      .execute()
}
