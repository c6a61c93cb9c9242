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
