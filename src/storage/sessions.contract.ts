import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, test } from 'vitest'
import { sessionsOn, type Sessions, type SessionShelf } from './sessions.ts'

const HOUR = 3_600_000
const VISIT = '019c0000-0000-7000-8000-000000000001'
const TABLE = { visit: VISIT, patient: 'amina' }
const HERE = 'Firefox on the desk'
const THERE = 'somebody’s script'

/** What every shelf of sessions promises. A shelf begins empty, and knows the clinics `north` and `south`. */
export const keepsTheSessions = (name: string, open: () => SessionShelf | Promise<SessionShelf>): void => {
  describe(name, () => {
    let now = 1_770_000_000_000
    const world = { random: randomBytes, clock: () => now }
    let shelf: SessionShelf
    let sessions: Sessions
    let elsewhere: Sessions
    /** The same clinic, in another process. */
    let beside: Sessions
    beforeAll(async () => {
      shelf = await open()
      sessions = sessionsOn(shelf, 'north', world)
      elsewhere = sessionsOn(shelf, 'south', world)
      beside = sessionsOn(shelf, 'north', world)
    })

    test('who signed in is known again by the token, and by nothing else', async () => {
      const token = await sessions.begin({ staff: 'lis' }, HERE)
      expect(token).toMatch(/^[\w-]{43}$/)
      expect(await sessions.find(token, HERE)).toEqual({ staff: 'lis' })
      expect(await sessions.find('', HERE)).toBeUndefined()
      expect(await elsewhere.find(token, HERE)).toBeUndefined()
    })

    test('signing out ends it at once', async () => {
      const token = await sessions.begin({ staff: 'lis' }, HERE)
      await sessions.find(token, HERE)
      await sessions.end(token)
      expect(await sessions.find(token, HERE)).toBeUndefined()
    })

    test('a token that turns up in another browser was taken: it opens nothing, there and here', async () => {
      for (const table of [undefined, TABLE]) {
        const token = await sessions.begin({ staff: 'lis', ...(table && { table }) }, HERE)
        expect(await sessions.find(token, HERE)).toBeDefined()
        expect(await sessions.find(token, THERE)).toBeUndefined()
        expect(await sessions.find(token, HERE)).toBeUndefined()
      }
    })

    test('two hours untouched end it; a day of use ends in the evening', async () => {
      const left = await sessions.begin({ staff: 'lis' }, HERE)
      const used = await sessions.begin({ staff: 'omar' }, HERE)
      now += 1.5 * HOUR
      await sessions.find(used, HERE)
      now += 1.5 * HOUR
      expect(await sessions.find(left, HERE)).toBeUndefined()
      expect(await sessions.find(used, HERE)).toEqual({ staff: 'omar' })
      for (let hours = 3; hours < 12; hours++) {
        now += HOUR
        await sessions.find(used, HERE)
      }
      now += 60_000
      expect(await sessions.find(used, HERE)).toBeUndefined()
    })

    test('a new token in its place keeps the age, and the old one opens nothing', async () => {
      const token = await sessions.begin({ staff: 'lis' }, HERE)
      now += 1.5 * HOUR
      expect(await sessions.renew(token, THERE)).toBeUndefined()
      const renewed = (await sessions.renew(token, HERE)) ?? ''
      expect(await sessions.find(token, HERE)).toBeUndefined()
      expect(await sessions.find(renewed, HERE)).toEqual({ staff: 'lis' })
      expect(await sessions.renew(token, HERE)).toBeUndefined()
      const [listed] = await sessions.of('lis')
      expect(listed).toMatchObject({ id: sessions.idOf(renewed), createdAt: now - 1.5 * HOUR, lastUsedAt: now })
      await sessions.endAllOf('lis')
    })

    test('one’s own are listed and ended one by one, or all; those of others are not', async () => {
      const [here, away, table] = [
        await sessions.begin({ staff: 'lis' }, HERE),
        await sessions.begin({ staff: 'lis' }, THERE),
        await sessions.begin({ staff: 'lis', table: TABLE }, HERE),
      ]
      const omars = await sessions.begin({ staff: 'omar' }, HERE)
      const listed = await sessions.of('lis')
      expect(listed.map(({ id }) => id).sort()).toEqual([here, away, table].map(sessions.idOf).sort())
      expect(listed.map(({ of }) => of).sort()).toEqual(['staff', 'staff', 'table'])
      await sessions.endOne('lis', sessions.idOf(omars))
      expect(await sessions.find(omars, HERE)).toBeDefined()
      await sessions.endOne('lis', sessions.idOf(away))
      expect(await sessions.find(away, THERE)).toBeUndefined()
      expect(await sessions.find(here, HERE)).toBeDefined()
      await sessions.endAllOf('lis')
      for (const token of [here, table]) expect(await sessions.find(token, HERE)).toBeUndefined()
      expect(await sessions.find(omars, HERE)).toBeDefined()
    })

    test('an ended session is not listed', async () => {
      await sessions.begin({ staff: 'vera' }, HERE)
      now += 3 * HOUR
      expect(await sessions.of('vera')).toEqual([])
    })

    test('a session that ended long ago is not kept', async () => {
      const session = { staff: 'lis' }
      const old = { clinic: 'north', tokenHash: 'old', session, agent: 'x', createdAt: 0, lastUsedAt: 0 }
      await shelf.put(old)
      expect(await shelf.get('north', 'old')).toEqual(old)
      await sessionsOn(shelf, 'north', { random: randomBytes, clock: () => now }).begin({ staff: 'lis' }, HERE)
      expect(await shelf.get('north', 'old')).toBeUndefined()
    })

    test('closing a visit ends its tables and nothing else', async () => {
      const token = await sessions.begin({ staff: 'lis', table: TABLE }, HERE)
      const staff = await sessions.begin({ staff: 'lis' }, HERE)
      expect(await sessions.find(token, HERE)).toEqual({ staff: 'lis', table: TABLE })
      await sessions.endTables(VISIT)
      expect(await sessions.find(token, HERE)).toBeUndefined()
      expect(await sessions.find(staff, HERE)).toEqual({ staff: 'lis' })
    })

    const MINUTE = 60_000
    const FARID = {
      staff: 'farid',
      door: { door: 'link-1', of: 'interpreter', patient: 'amina', visit: VISIT },
    } as const
    const AMINA = { staff: 'amina', door: { door: 'card-1', of: 'patient', patient: 'amina' } } as const
    const GUEST = { staff: 'dr-else', door: { door: 'guest-1', of: 'guest', patient: 'yusuf' } } as const

    test('who came by a door is known again by the token, with the door', async () => {
      for (const session of [AMINA, FARID, GUEST]) {
        const token = await sessions.begin(session, HERE)
        expect(await sessions.find(token, HERE)).toEqual(session)
        expect(await elsewhere.find(token, HERE)).toBeUndefined()
        const renewed = (await sessions.renew(token, HERE)) ?? ''
        expect(await sessions.find(renewed, HERE)).toEqual(session)
        expect(await sessions.find(renewed, THERE)).toBeUndefined()
      }
    })

    test.each([
      ['the patient', AMINA, 10, 60],
      ['the interpreter', FARID, 120, 720],
      ['a guest', GUEST, 30, 480],
    ])('%s at a door: unused it ends after so many minutes, used after so many', async (_, session, idle, absolute) => {
      const left = await sessions.begin(session, HERE)
      const used = await sessions.begin(session, HERE)
      now += idle * MINUTE
      expect(await sessions.find(left, HERE)).toBeDefined()
      await sessions.find(used, HERE)
      now += idle * MINUTE + 1
      expect(await sessions.find(left, HERE)).toBeUndefined()
      const inTime = await sessions.begin(session, HERE)
      for (let minutes = 0; minutes < absolute; minutes += idle) {
        expect(await sessions.find(inTime, HERE)).toBeDefined()
        now += idle * MINUTE
      }
      expect(await sessions.find(inTime, HERE)).toBeDefined()
      now += 1
      expect(await sessions.find(inTime, HERE)).toBeUndefined()
    })

    test('a person at a door is no staff, whatever the id: not listed, not ended with staff, and the other way round', async () => {
      const staff = await sessions.begin({ staff: 'farid' }, HERE)
      const atDoor = await sessions.begin(FARID, HERE)
      expect((await sessions.of('farid')).map(({ id }) => id)).toEqual([sessions.idOf(staff)])
      await sessions.endOne('farid', sessions.idOf(atDoor))
      expect(await sessions.find(atDoor, HERE)).toEqual(FARID)
      await sessions.endAllOf('farid')
      expect([await sessions.find(staff, HERE), await sessions.find(atDoor, HERE)]).toEqual([undefined, FARID])
      expect(await sessions.of('')).toEqual([])
      const again = await sessions.begin({ staff: 'farid' }, HERE)
      await sessions.endOfDoor('link-1')
      expect([await sessions.find(again, HERE), await sessions.find(atDoor, HERE)]).toEqual([
        { staff: 'farid' },
        undefined,
      ])
      await sessions.endAllOf('farid')
    })

    test('closing a visit ends the interpreter’s session too, and leaves the patient’s own', async () => {
      const [farid, amina, guest] = [
        await sessions.begin(FARID, HERE),
        await sessions.begin(AMINA, HERE),
        await sessions.begin(GUEST, HERE),
      ]
      for (const token of [farid, amina, guest]) expect(await sessions.find(token, HERE)).toBeDefined()
      await sessions.endTables(VISIT)
      expect(await sessions.find(farid, HERE)).toBeUndefined()
      expect(await sessions.find(amina, HERE)).toEqual(AMINA)
      expect(await sessions.find(guest, HERE)).toEqual(GUEST)
    })

    test('one door ends for all who came by it; with a patient end tables and doors to that patient’s papers', async () => {
      const one = await sessions.begin(AMINA, HERE)
      const other = await sessions.begin(AMINA, THERE)
      const farid = await sessions.begin(FARID, HERE)
      const guest = await sessions.begin(GUEST, HERE)
      await sessions.endOfDoor('card-1')
      for (const [token, agent] of [
        [one, HERE],
        [other, THERE],
      ] as const)
        expect(await sessions.find(token, agent)).toBeUndefined()
      expect(await sessions.find(farid, HERE)).toEqual(FARID)
      const table = await sessions.begin({ staff: 'lis', table: TABLE }, HERE)
      const staff = await sessions.begin({ staff: 'lis' }, HERE)
      await sessions.endOfPatient('amina')
      for (const token of [farid, table]) expect(await sessions.find(token, HERE)).toBeUndefined()
      expect(await sessions.find(guest, HERE)).toEqual(GUEST)
      expect(await sessions.find(staff, HERE)).toEqual({ staff: 'lis' })
    })

    test('what another process ended is known here a second later', async () => {
      const token = await sessions.begin({ staff: 'lis' }, HERE)
      await sessions.find(token, HERE)
      await beside.end(token)
      now += 999
      expect(await sessions.find(token, HERE)).toBeDefined()
      now += 1
      expect(await sessions.find(token, HERE)).toBeUndefined()
    })
  })
}
