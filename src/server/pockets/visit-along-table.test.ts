import { describe, expect, it } from 'vitest'
import type { Entry } from '#record'
import { lyingAtTable } from '#visit'
import { dayCardsOf } from '#visit/day'
import { closed, entry, LIS, nextId, worry } from '../invented.ts'
import { webmSaid } from '../papers/sound/sounds.fixture.ts'
import { told } from './carrying.fixture.ts'
import { afterwards, begun, clinicWithCellar } from './cellar.fixture.ts'

describe('A visit that was begun on an own device', () => {
  it('says when it ended by the device’s own clock, and does not wait for a clock that goes wrong', async () => {
    const clinic = await afterwards()
    const endedAt = (visit: Entry, day: string, at: string): Entry => ({
      ...closed(visit.id),
      body: { visit: visit.id, ended: { day, at } },
    })
    const minutes = async (visit: Entry) => {
      const cards = dayCardsOf(await clinic.record(), visit.source.toldOn, 'Europe/Copenhagen')
      return cards.find(card => card.visit?.id === visit.id)?.visit?.minutes
    }
    const ends = [
      ['11:25', 45],
      ['23:50', 13 * 60 + 10],
      ['09:00', undefined],
    ] as const
    for (const [at, took] of ends) {
      const visit = begun()
      const end = endedAt(visit, visit.source.toldOn, at)
      expect(await clinic.join(visit.id, [visit, told(), end])).toEqual(Array(3).fill('stored'))
      expect(await minutes(visit)).toBe(took)
    }
    const open = begun()
    await clinic.join(open.id, [open])
    const soon = { ...endedAt(open, '2026-03-02', '23:50'), id: nextId() }
    const { json } = await clinic.lis.post(clinic.of('/entries'), { entries: [soon] })
    expect(json.receipts).toMatchObject([{ outcome: 'refused', reason: 'not-over-yet' }])
  })

  it('brings what was told by voice by its hand for later: once in the record, and heard from there', async () => {
    const clinic = await afterwards()
    const [visit, voice] = [begun(), nextId()]
    const telling = told('', { said: { voice } })
    const sound = new Uint8Array(webmSaid())
    const hand = async (late: string) => {
      const own = {
        'content-type': 'audio/webm',
        'tessera-entry': voice,
        'tessera-layer': 'table',
        'tessera-late': late,
      }
      const headers = { origin: 'http://localhost:8080', 'sec-fetch-site': 'same-origin', ...own }
      const init = { method: 'POST', headers, body: sound }
      return (await clinic.app.fetch(new Request('http://localhost:8080/api/late/files', init))).status
    }
    expect(await clinic.join(visit.id, [visit, telling])).toEqual(['stored', 'not-known-here'])
    const asked = { visit: visit.id, entries: [visit], late: true }
    const late = String((await clinic.lis.post(clinic.of('/visit-along'), asked)).json['late'])
    expect([await hand(late), await hand(late)]).toEqual([200, 200])
    const end = closed(visit.id)
    expect(await clinic.join(visit.id, [visit, telling, end])).toEqual(['already-stored', 'stored', 'stored'])
    expect(await clinic.join(visit.id, [visit, telling, end])).toEqual(Array(3).fill('already-stored'))
    const heard = await clinic.lis.get(clinic.of(`/files/${voice}`))
    expect([heard.status, heard.headers.get('content-type')]).toEqual([200, 'audio/webm'])
    expect((await clinic.record()).filter(({ kind }) => kind === 'record.file-kept')).toHaveLength(1)
  })
})

describe('The table on an own device', () => {
  it('shows of what is carried what the clinic’s own table shows, and nothing else', async () => {
    const clinic = await clinicWithCellar()
    const referral = (text: string) =>
      entry(
        'visit.referral-received',
        { from: 'The practice', problems: [{ language: 'da', text }] },
        { teller: LIS.id },
      )
    const [early, gone] = [referral('planted-letter'), referral('planted-gone')]
    const taken = entry('record.taken-back', { entry: gone.id }, { teller: LIS.id, layer: 'working' })
    await clinic.lis.post(clinic.of('/entries'), { entries: [early, gone, taken, worry()] })
    const problem = told()
    await clinic.tell(problem)
    const both = async () => {
      // That the record was opened is noted once, and stands in it from then on.
      await clinic.lis.get(clinic.of('/entries'))
      const carried = (await clinic.lis.get(clinic.of('/entries'))).json.entries
      const table = (await clinic.table.get('/api/table/entries')).json.entries
      const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id).toSorted()
      return { along: ids(lyingAtTable(carried)), table: ids(table) }
    }
    const before = await both()
    expect(before.along).toEqual(before.table)
    expect(before.along).not.toContain(early.id)
    await clinic.tell(entry('visit.list-agreed', { visit: clinic.visit, order: [problem.id] }))
    const after = await both()
    expect(after.along).toEqual(after.table)
    expect(after.along).toContain(early.id)
    expect(after.along).not.toContain(gone.id)
  })
})
