import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryStore } from '#storage'
import { clinicWithDoors, HERE, type Clinic } from '../doors/at-the-doors.fixture.ts'
import { entry, nextId, PATIENT } from '../invented.ts'
import { AT_TABLE, boundOn, FROM_HOME } from './bounds.ts'
import { webmSaid } from './sound/sounds.fixture.ts'

const DAY = 24 * 3_600_000
const handIn = async ({ app }: Pick<Clinic, 'app'>, hand: Clinic['lis'], path: string, id = '') => {
  const cookie = [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const headers = { origin: HERE, cookie, 'content-type': 'audio/webm', ...(id && { 'tessera-entry': id }) }
  const init = { method: 'POST', body: new Uint8Array(webmSaid()), headers }
  const answer = await app.fetch(new Request(`${HERE}${path}`, init))
  const { file, reason } = (await answer.json()) as { file?: string; reason?: string }
  return file ?? `${answer.status} ${reason}`
}
const sent = (voice: string) =>
  entry('visit.told-from-home', { what: 'word', said: { voice } }, { by: PATIENT, id: nextId() })

const withPhone = async () => {
  const clinic = await clinicWithDoors()
  const phone = await clinic.phone()
  return {
    ...clinic,
    send: (id?: string) => handIn(clinic, phone.hand, '/api/my/files', id),
    atTable: () => handIn(clinic, clinic.table, '/api/table/files'),
    tell: async (voice: string) => (await phone.hand.post('/api/my/entries', { entries: [sent(voice)] })).json.receipts,
    openAgain: () => phone.hand.post('/api/my/open', { pin: phone.pin }),
  }
}

describe('what is sent from home', () => {
  it('waits there in no great number for what names it; what is named makes room, and so does a day', async () => {
    const { send, tell, atTable, time, openAgain } = await withPhone()
    const files: string[] = []
    for (let nth = 0; nth < FROM_HOME.unnamed; nth++) files.push(await send())
    expect(files.join()).not.toContain('429')
    expect(await send()).toBe('429 enough-today')
    // The table has its own.
    expect(await atTable()).not.toContain('429')
    expect(await tell(files[0]!)).toMatchObject([{ outcome: 'stored' }])
    expect(await send()).not.toContain('429')
    expect(await send()).toBe('429 enough-today')
    time.now += DAY
    await openAgain()
    expect(await send()).not.toContain('429')
  })

  it('is so many a day at most, however much of it is named; and the same sent twice is one', async () => {
    const { send, tell, time, openAgain } = await withPhone()
    const id = nextId()
    expect([await send(id), await send(id)]).toEqual([id, id])
    await tell(id)
    for (let nth = 1; nth < FROM_HOME.files; nth++)
      expect(await tell(await send())).toMatchObject([{ outcome: 'stored' }])
    expect(await send()).toBe('429 enough-today')
    expect(await send(id)).toBe(id)
    time.now += DAY
    await openAgain()
    expect(await send()).not.toContain('429')
  })

  it('what is refused takes up no place', async () => {
    const clinic = await withPhone()
    const { hand } = await clinic.phone()
    const cookie = [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { origin: HERE, cookie, 'content-type': 'audio/webm' }
    for (let nth = 0; nth < FROM_HOME.files + 1; nth++) {
      const init = { method: 'POST', body: new Uint8Array(9), headers }
      expect((await clinic.app.fetch(new Request(`${HERE}/api/my/files`, init))).status).toBe(415)
    }
    expect(await handIn(clinic, hand, '/api/my/files')).not.toContain('429')
  })
})

it('a long visit that had no connection sends all of it at once: no batch of the table is stopped in the middle', () => {
  expect(AT_TABLE.unnamed).toBeGreaterThanOrEqual(2 * 200)
  expect(AT_TABLE.files).toBeGreaterThanOrEqual(AT_TABLE.unnamed)
})

it('never more than the bounds is taken in, whatever comes at once, is refused, and however the clock goes', async () => {
  const step = fc.record({
    bytes: fc.nat(60),
    fails: fc.boolean(),
    together: fc.integer({ min: 1, max: 5 }),
    hours: fc.nat(12),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 25 }), async steps => {
      let now = 0
      const bound = { files: 6, bytes: 100, unnamed: 6 }
      const take = boundOn(
        { store: memoryStore(), clinic: { id: 'invented', language: 'da', timeZone: 'UTC' }, clock: () => now },
        bound,
      )
      const taken: { at: number; bytes: number }[] = []
      for (const { bytes, fails, together, hours } of steps) {
        now += hours * 3_600_000
        await Promise.all(
          Array.from({ length: together }, async () => {
            const share = await take(PATIENT)
            if (!share) return
            await Promise.resolve()
            if (fails || !share.fits(bytes)) return share.giveBack()
            share.kept(nextId())
            taken.push({ at: now, bytes })
          }),
        )
        const ofDay = taken.filter(({ at }) => now - at < DAY)
        const sum = ofDay.reduce((all, one) => all + one.bytes, 0)
        expect(ofDay.length).toBeLessThanOrEqual(bound.files)
        expect(sum).toBeLessThanOrEqual(bound.bytes)
        // Where there is room, one more is taken.
        const one = await take(PATIENT)
        expect(one !== undefined).toBe(ofDay.length < bound.files && sum < bound.bytes)
        one?.giveBack()
      }
    }),
  )
})
