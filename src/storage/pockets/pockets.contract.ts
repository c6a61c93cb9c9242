import { beforeEach, describe, expect, test } from 'vitest'
import { MOST_WRONG } from '../doors.ts'
import { LATE_LASTS, pocketsOn, type LateHand, type Pocket, type Pockets, type PocketShelf } from './pockets.ts'

const NOW = 1_770_000_000_000
let made = 0

/** A shared device of the clinic. */
export const pocket = (more: Partial<Pocket> = {}): Pocket => {
  const nth = ++made
  const at = NOW + nth
  return {
    id: `pocket-${nth}`,
    of: 'shared',
    staff: 'lis',
    tokenHash: `t${nth}`,
    wrong: 0,
    createdAt: at,
    lastUsedAt: at,
    ...more,
  }
}
/** One's own, opened by a PIN. */
export const byPin = (more: Partial<Pocket> = {}): Pocket =>
  pocket({ of: 'own', half: new Uint8Array(32).fill(7), pinHash: 'digits$salt$hash', ...more })
/** A hand for later, of Lis. */
export const late = (more: Partial<LateHand> = {}): LateHand => ({
  tokenHash: `late-${++made}`,
  staff: 'lis',
  patient: 'amina',
  visit: '019c0000-0000-7000-8000-000000000001',
  createdAt: NOW,
  endsAt: NOW + LATE_LASTS,
  ...more,
})

/** What every shelf of pockets promises. A shelf begins empty, and knows the clinics `north` and `south`. */
export const keepsThePockets = (name: string, open: () => PocketShelf | Promise<PocketShelf>): void => {
  describe(name, () => {
    let pockets: Pockets
    let elsewhere: Pockets
    beforeEach(async () => {
      const shelf = await open()
      pockets = pocketsOn(shelf, 'north')
      elsewhere = pocketsOn(shelf, 'south')
    })
    const kept = async (one: Pocket, before?: string): Promise<Pocket> => {
      await pockets.put(one, before)
      return one
    }
    const given = async (one: LateHand): Promise<LateHand> => {
      await pockets.giveLate(one)
      return one
    }

    test('everything a pocket says of itself is kept, of each kind, and found by what the device holds', async () => {
      const all = [pocket(), pocket({ of: 'own' }), byPin({ wrong: 2 })]
      for (const one of all) expect(await pockets.byToken((await kept(one)).tokenHash)).toEqual(one)
      expect(await pockets.byToken('nobody')).toBeUndefined()
      expect(await pockets.all()).toEqual(all.toReversed())
    })

    test('each use is noted', async () => {
      const one = await kept(pocket())
      await pockets.used(one.id, NOW + 99)
      expect(await pockets.byToken(one.tokenHash)).toEqual({ ...one, lastUsedAt: NOW + 99 })
    })

    test('a browser has one pocket: a new one takes the place of the one before, and what waits there goes on', async () => {
      const [first, other] = [await kept(pocket()), await kept(pocket())]
      const [hers, his] = [await given(late({ pocket: first.id })), await given(late({ pocket: other.id }))]
      const next = await kept(pocket(), first.id)
      expect(await pockets.byToken(first.tokenHash)).toBeUndefined()
      expect(await pockets.late(hers.tokenHash)).toEqual({ ...hers, pocket: next.id })
      expect(await pockets.late(his.tokenHash)).toEqual(his)
    })

    test('a withdrawn pocket stays known as withdrawn when that browser makes another', async () => {
      const first = await kept(byPin())
      await pockets.withdraw(first.id, NOW)
      await kept(pocket(), first.id)
      expect((await pockets.byToken(first.tokenHash))?.withdrawnAt).toBe(NOW)
    })

    test('an attempt is counted before it is looked at, and a right one forgives', async () => {
      const one = await kept(byPin())
      expect(await pockets.attempt(one.id)).toEqual({ ...one, wrong: 1 })
      expect(await pockets.attempt(one.id)).toEqual({ ...one, wrong: 2 })
      await pockets.succeeded(one.id, NOW + 5)
      expect(await pockets.byToken(one.tokenHash)).toEqual({ ...one, wrong: 0, lastUsedAt: NOW + 5 })
    })

    test(`after ${MOST_WRONG} no more is looked at, however many come at once`, async () => {
      const one = await kept(byPin())
      const all = await Promise.all(Array.from({ length: 20 }, () => pockets.attempt(one.id)))
      expect(all.filter(Boolean)).toHaveLength(MOST_WRONG)
    })

    test('a locked pocket has no half any more, and nobody tries again', async () => {
      const one = await kept(byPin())
      expect([await pockets.lock(one.id), await pockets.lock(one.id)]).toEqual([true, false])
      const { half: _, pinHash: __, ...rest } = one
      expect(await pockets.byToken(one.tokenHash)).toEqual(rest)
      expect(await pockets.attempt(one.id)).toBeUndefined()
      await pockets.succeeded(one.id, NOW + 9)
      expect((await pockets.byToken(one.tokenHash))?.lastUsedAt).toBe(one.lastUsedAt)
    })

    test('one without a PIN has nothing to try', async () => {
      expect(await pockets.attempt((await kept(pocket({ of: 'own' }))).id)).toBeUndefined()
      expect(await pockets.attempt('nobody')).toBeUndefined()
    })

    test('withdrawn once, it carries nothing: half, PIN and late hands are gone, and it is in no list', async () => {
      const [one, other] = [await kept(byPin()), await kept(pocket())]
      const [its, another, loose] = [
        await given(late({ pocket: one.id })),
        await given(late({ pocket: other.id })),
        await given(late()),
      ]
      expect(await pockets.withdraw(one.id, NOW + 7)).toBe(true)
      expect(await pockets.withdraw(one.id, NOW + 8)).toBe(false)
      const { half: _, pinHash: __, ...rest } = one
      expect(await pockets.byToken(one.tokenHash)).toEqual({ ...rest, withdrawnAt: NOW + 7 })
      expect(await pockets.all()).toEqual([other])
      expect(await pockets.late(its.tokenHash)).toBeUndefined()
      expect([await pockets.late(another.tokenHash), await pockets.late(loose.tokenHash)]).toEqual([another, loose])
    })

    test('who leaves loses every pocket of their own; the shared devices of the clinic stay', async () => {
      const [own, second] = [await kept(byPin()), await kept(pocket({ of: 'own' }))]
      const [shared, omars] = [await kept(pocket()), await kept(pocket({ of: 'own', staff: 'omar' }))]
      expect(await pockets.withdrawOwnOf('lis', NOW)).toEqual([own.id, second.id].sort())
      expect(await pockets.withdrawOwnOf('lis', NOW)).toEqual([])
      expect(await pockets.all()).toEqual([omars, shared])
    })

    test('a late hand is found by what the device holds, until another is given after its time', async () => {
      const first = await given(late())
      expect(await pockets.late(first.tokenHash)).toEqual(first)
      const after = await given(late({ createdAt: first.endsAt, endsAt: first.endsAt + LATE_LASTS }))
      expect(await pockets.late(first.tokenHash)).toBeUndefined()
      expect(await pockets.late(after.tokenHash)).toEqual(after)
    })

    test('two clinics share no pocket and no late hand', async () => {
      const one = await kept(byPin())
      const hand = await given(late({ pocket: one.id }))
      expect(await elsewhere.byToken(one.tokenHash)).toBeUndefined()
      expect(await elsewhere.all()).toEqual([])
      expect(await elsewhere.attempt(one.id)).toBeUndefined()
      expect(await elsewhere.withdraw(one.id, NOW)).toBe(false)
      expect(await elsewhere.withdrawOwnOf('lis', NOW)).toEqual([])
      expect(await elsewhere.late(hand.tokenHash)).toBeUndefined()
      for (const way of [() => elsewhere.lock(one.id), () => elsewhere.used(one.id, 1)]) await way()
      expect(await pockets.byToken(one.tokenHash)).toEqual(one)
      expect(await pockets.late(hand.tokenHash)).toEqual(hand)
    })
  })
}
