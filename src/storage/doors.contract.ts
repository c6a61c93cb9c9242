import { beforeEach, describe, expect, test } from 'vitest'
import { doorsOn, MOST_WRONG, type Door, type Doors, type DoorShelf } from './doors.ts'

const NOW = 1_770_000_000_000
const HOUR = 3_600_000
const VISIT = '019c0000-0000-7000-8000-000000000001'
let made = 0

/** The printed card of a patient, not used yet. */
export const card = (patient: string, more: Partial<Door> = {}): Door => {
  const nth = ++made
  return {
    id: `door-${nth}`,
    of: 'patient',
    patient,
    holder: patient,
    secretHash: `secret-${nth}`,
    secretUntil: NOW + 72 * HOUR,
    pinHash: 'argon2id salt hash',
    wrong: 0,
    createdAt: NOW + nth,
    madeBy: 'lis',
    ...more,
  }
}
const link = (patient: string, more: Partial<Door> = {}): Door =>
  card(patient, { of: 'interpreter', holder: 'farid', visit: VISIT, endsAt: NOW + 12 * HOUR, ...more })
const guest = (patient: string, more: Partial<Door> = {}): Door =>
  card(patient, { of: 'guest', holder: 'dr-else', endsAt: NOW + 240 * HOUR, ...more })

/** What every shelf of doors promises. A shelf begins empty, and knows the clinics `north` and `south`. */
export const keepsTheDoors = (name: string, open: () => DoorShelf | Promise<DoorShelf>): void => {
  describe(name, () => {
    let doors: Doors
    let elsewhere: Doors
    beforeEach(async () => {
      const shelf = await open()
      doors = doorsOn(shelf, 'north')
      elsewhere = doorsOn(shelf, 'south')
    })
    const kept = async (door: Door): Promise<Door> => {
      await doors.put(door)
      return door
    }
    const bind = ({ id, secretHash = '' }: Door, deviceHash: string, at = NOW) =>
      doors.bind(id, { secretHash, deviceHash, at })

    test('a door is found again by its id, by its secret, and once it is bound by its device', async () => {
      const door = await kept(card('amina'))
      expect(await doors.byId(door.id)).toEqual(door)
      expect(await doors.bySecret(door.secretHash!)).toEqual(door)
      expect(await doors.byDevice('phone')).toBeUndefined()
      expect(await bind(door, 'phone')).toBe(true)
      const { secretHash: _, ...rest } = door
      const bound = { ...rest, deviceHash: 'phone', boundAt: NOW }
      expect(await doors.byDevice('phone')).toEqual(bound)
      expect(await doors.byId(door.id)).toEqual(bound)
      expect(await doors.bySecret(door.secretHash!)).toBeUndefined()
      await doors.succeeded(door.id, NOW + 5)
      expect(await doors.byId(door.id)).toEqual({ ...bound, lastUsedAt: NOW + 5 })
    })

    test('everything a door says of itself is kept, of each kind', async () => {
      const all = [link('amina', { deviceHash: 'd', boundAt: NOW, lastUsedAt: NOW + 1, wrong: 2 }), guest('amina')]
      for (const door of all) expect(await doors.byId((await kept(door)).id)).toEqual(door)
    })

    test('two clinics share no door', async () => {
      const door = await kept(card('amina'))
      expect(await elsewhere.byId(door.id)).toBeUndefined()
      expect(await elsewhere.bySecret(door.secretHash!)).toBeUndefined()
      expect(await elsewhere.ofPatient('amina')).toEqual([])
      expect(await elsewhere.attempt(door.id)).toBeUndefined()
      const by = { secretHash: door.secretHash!, deviceHash: 'phone', at: NOW }
      expect(await elsewhere.bind(door.id, by)).toBe(false)
      await elsewhere.changePin(door.id, 'other')
      for (const way of [() => elsewhere.drop(door.id), () => elsewhere.dropOfPatient('amina')]) await way()
      expect(await doors.byId(door.id)).toEqual(door)
      await elsewhere.put(door)
      await elsewhere.drop(door.id)
      expect(await doors.byId(door.id)).toEqual(door)
    })

    test('a patient has one card: a new one takes the place of the old; guests and links stay beside it', async () => {
      const [first, visiting, invited] = [
        await kept(card('amina')),
        await kept(link('amina')),
        await kept(guest('amina')),
      ]
      const yusufs = await kept(card('yusuf'))
      const second = await kept(card('amina'))
      expect((await doors.ofPatient('amina')).map(({ id }) => id)).toEqual([second.id, invited.id, visiting.id])
      expect(await doors.bySecret(first.secretHash!)).toBeUndefined()
      expect(await doors.byId(yusufs.id)).toEqual(yusufs)
      await kept(guest('amina'))
      expect(await doors.ofPatient('amina')).toHaveLength(4)
    })

    test('a door that is put again takes its own place', async () => {
      const door = await kept(guest('amina'))
      const longer = await kept({ ...door, endsAt: NOW + 480 * HOUR })
      expect(await doors.ofPatient('amina')).toEqual([longer])
    })

    test('of two cards given at once one stays', async () => {
      const cards = Array.from({ length: 6 }, () => card('amina'))
      await Promise.all(cards.map(door => doors.put(door)))
      const [only, ...more] = await doors.ofPatient('amina')
      expect([cards.some(({ id }) => id === only?.id), more]).toEqual([true, []])
    })

    test('every attempt counts before it is looked at, and the fifth wrong one locks the door', async () => {
      const door = await kept(card('amina'))
      for (let wrong = 1; wrong <= MOST_WRONG; wrong++) expect(await doors.attempt(door.id)).toEqual({ ...door, wrong })
      expect(await doors.attempt(door.id)).toBeUndefined()
      expect((await doors.byId(door.id))?.wrong).toBe(MOST_WRONG)
      await doors.reopen(door.id)
      expect((await doors.attempt(door.id))?.wrong).toBe(1)
      await doors.succeeded(door.id, NOW)
      expect(await doors.byId(door.id)).toEqual({ ...door, lastUsedAt: NOW })
      expect(await doors.attempt('no-door')).toBeUndefined()
    })

    test('forty attempts at the same moment are five', async () => {
      const door = await kept(card('amina'))
      const all = await Promise.all(Array.from({ length: 40 }, () => doors.attempt(door.id)))
      expect(all.flatMap(one => one?.wrong ?? []).sort()).toEqual([1, 2, 3, 4, 5])
    })

    test('a card is used once: of many who photographed it one binds a device', async () => {
      const door = await kept(card('amina'))
      const all = await Promise.all(Array.from({ length: 12 }, (_, nth) => bind(door, `phone-${nth}`)))
      expect(all.filter(Boolean)).toHaveLength(1)
      expect((await doors.byId(door.id))?.deviceHash).toBe(`phone-${all.indexOf(true)}`)
      expect(await bind(door, 'later')).toBe(false)
    })

    test('a secret that is wrong, is over, or belongs to a door that ended binds nothing', async () => {
      const [door, visiting] = [await kept(card('amina')), await kept(link('amina'))]
      expect(await bind({ ...door, secretHash: 'another' }, 'phone')).toBe(false)
      expect(await bind(door, 'phone', door.secretUntil)).toBe(false)
      expect(await bind(visiting, 'phone', visiting.endsAt)).toBe(false)
      expect(await bind({ ...door, id: 'no-door' }, 'phone')).toBe(false)
      expect(await doors.byDevice('phone')).toBeUndefined()
      expect(await bind(visiting, 'phone', visiting.endsAt! - 1)).toBe(true)
      expect(await bind(door, 'tablet', door.secretUntil - 1)).toBe(true)
    })

    test('a new PIN takes the place of the old one', async () => {
      const door = await kept(card('amina'))
      await doors.changePin(door.id, 'another hash')
      expect(await doors.byId(door.id)).toEqual({ ...door, pinHash: 'another hash' })
    })

    test('doors end one by one, with their visit, or with all of a patient’s', async () => {
      const [own, visiting, invited] = [
        await kept(card('amina')),
        await kept(link('amina')),
        await kept(guest('amina')),
      ]
      const yusufs = await kept(link('yusuf', { visit: '019c0000-0000-7000-8000-000000000002' }))
      const left = async () => (await doors.ofPatient('amina')).map(({ id }) => id)
      await doors.dropOfVisit(VISIT)
      expect(await left()).toEqual([invited.id, own.id])
      expect(await doors.byId(visiting.id)).toBeUndefined()
      await doors.drop(invited.id)
      expect(await left()).toEqual([own.id])
      await doors.dropOfPatient('amina')
      expect(await left()).toEqual([])
      expect(await doors.byId(yusufs.id)).toEqual(yusufs)
    })
  })
}
