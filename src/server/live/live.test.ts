import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { clinicWithDoors, FARAH, visitWith } from '../doors/at-the-doors.fixture.ts'
import { closed, entry, LIS, worry } from '../invented.ts'
import { lineOf } from './line.fixture.ts'

const mores = (line: { readonly came: readonly string[] }) => line.came.filter(one => one === 'more').length

/** A visit with its table, the professional's own page, Farah's page and the patient's own phone, each with a line. */
const fourScreens = async () => {
  const clinic = await clinicWithDoors()
  const { app, of } = clinic
  const { hand: farah } = await clinic.interpreter()
  const { hand: phone } = await clinic.phone()
  const lines = {
    table: await lineOf(app, clinic.table, '/api/table/live'),
    own: await lineOf(app, clinic.lis, of('/live')),
    farah: await lineOf(app, farah, '/api/interpreter/live'),
    phone: await lineOf(app, phone, '/api/my/live'),
  }
  for (const line of Object.values(lines)) await line.when(() => mores(line) === 1)
  return { ...clinic, farah, phone, lines }
}

describe('What one screen adds', () => {
  it('is told to every screen of the visit at once, and what is told is that there is more, and nothing else', async () => {
    const { lines, tell, problem } = await fourScreens()
    await tell(problem('wellplanted'))
    for (const line of Object.values(lines)) await line.when(() => mores(line) >= 2)
    for (const line of Object.values(lines)) {
      expect(line.response.headers.get('content-type')).toContain('text/event-stream')
      expect(line.response.headers.get('cache-control')).toBe('no-store')
      expect(new Set(line.came)).toEqual(new Set(['more']))
    }
  })

  it('is told to nobody of another patient', async () => {
    const { app, lis, lines } = await fourScreens()
    await lis.post('/api/patients/noor/entries', {
      entries: [
        entry(
          'people.patient-registered',
          { names: [{ language: 'ar', text: 'Noor' }], speaks: [{ language: 'ar' }] },
          { patient: 'noor', teller: LIS.id },
        ),
      ],
    })
    const noor = await lineOf(app, lis, '/api/patients/noor/live')
    await noor.when(() => mores(noor) === 1)
    const heard = Object.values(lines).map(mores)
    await lis.post('/api/patients/noor/entries', { entries: [{ ...worry(), patient: 'noor' }] })
    await noor.when(() => mores(noor) === 2)
    expect(Object.values(lines).map(mores)).toEqual(heard)
  })

  it('is asked for again by a screen whose line was cut: the first word of each line says so', async () => {
    const { app, table, lines, tell, problem } = await fourScreens()
    await lines.table.end()
    await tell(problem('told while the line was cut'))
    const again = await lineOf(app, table, '/api/table/live')
    await again.when(() => mores(again) === 1)
  })
})

describe('A line closes with its door (red line 8)', () => {
  it('for the table and the interpreter as soon as the visit is closed, while the professional’s own page goes on', async () => {
    const { lines, table, visit } = await fourScreens()
    await table.post('/api/table/entries', { entries: [closed(visit)] })
    await Promise.all([lines.table.done, lines.farah.done])
    expect([lines.table.came.at(-1), lines.farah.came.at(-1)]).toEqual(['over', 'over'])
    expect([lines.own.ended(), lines.phone.ended()]).toEqual([false, false])
  })

  it('for an interpreter who is not here any more', async () => {
    const { lines, table, visit } = await fourScreens()
    const { here } = visitWith().body as { here: { person: string }[] }
    const without = here.filter(({ person }) => person !== FARAH)
    await table.post('/api/table/entries', {
      entries: [entry('visit.here-changed', { visit, here: without }, { teller: LIS.id })],
    })
    await lines.farah.done
    expect(lines.farah.came.at(-1)).toBe('over')
  })

  it('for a phone whose card was ended, at its next word with the desk', async () => {
    const { lines, lis, of, tell, problem } = await fourScreens()
    await lis.post(of('/card/end'), {})
    await tell(problem('x'))
    await lines.phone.done
    expect(lines.phone.came.at(-1)).toBe('over')
  })

  it('and none opens where its door does not stand', async () => {
    const { app, at, table, visit } = await fourScreens()
    expect((await at().get('/api/table/live')).status).toBe(401)
    await table.post('/api/table/entries', { entries: [closed(visit)] })
    expect((await lineOf(app, table, '/api/table/live')).status).toBe(401)
  })
})

describe('A sign', () => {
  it('of any screen is seen on every screen of the visit, with the side it came from, and on no own phone', async () => {
    const { lines, farah, lis, table, of, tell, problem } = await fourScreens()
    const { id } = problem('x')
    await table.post('/api/table/signs', { sign: 'look', room: 'matters', at: id })
    await farah.post('/api/interpreter/signs', { sign: 'please-repeat' })
    await lis.post(of('/signs'), { sign: 'cover' })
    await tell(problem('after the signs'))
    for (const line of [lines.table, lines.own, lines.farah]) {
      await line.when(() => line.came.filter(one => one.startsWith('sign')).length === 3)
      expect(line.came.filter(one => one.startsWith('sign')).map(one => JSON.parse(one.slice(5)))).toEqual([
        { sign: { sign: 'look', room: 'matters', at: id }, from: 'table' },
        { sign: { sign: 'please-repeat' }, from: 'interpreter' },
        { sign: { sign: 'cover' }, from: 'professional' },
      ])
    }
    await lines.phone.when(() => mores(lines.phone) >= 2)
    expect(lines.phone.came.filter(one => one.startsWith('sign'))).toEqual([])
  })

  it('is kept nowhere: no entry, nothing to count by who interprets (red line 1)', async () => {
    const { store, farah, lines } = await fourScreens()
    const before = await store.read('invented', 'amina', { after: 0, limit: 1000 })
    for (const sign of ['please-repeat', 'no-such-word', 'left-out', 'i-correct-myself'])
      await farah.post('/api/interpreter/signs', { sign })
    await lines.table.when(() => lines.table.came.length >= 5)
    expect(await store.read('invented', 'amina', { after: 0, limit: 1000 })).toEqual(before)
  })

  it('of any other shape is refused with a reason', async () => {
    const { table } = await fourScreens()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async body => {
        const { status, json } = await table.post('/api/table/signs', JSON.stringify(body))
        expect([status, typeof json['reason']]).toEqual([400, 'string'])
      }),
      { numRuns: 60 },
    )
    expect((await table.post('/api/table/signs', { sign: 'look', room: 'matters', at: 'their words' })).status).toBe(
      400,
    )
  })

  it('is made by nobody once the visit is closed', async () => {
    const { table, lis, farah, of, visit } = await fourScreens()
    await table.post('/api/table/entries', { entries: [closed(visit)] })
    const sign = { sign: 'pause' }
    expect((await table.post('/api/table/signs', sign)).status).toBe(401)
    expect((await farah.post('/api/interpreter/signs', sign)).status).toBe(401)
    expect((await lis.post(of('/signs'), sign)).status).toBe(403)
  })
})

it('One session holds a few lines, and gives each back', async () => {
  const { app, table } = await clinicWithDoors()
  const lines = await Promise.all(Array.from({ length: 12 }, () => lineOf(app, table, '/api/table/live')))
  expect((await lineOf(app, table, '/api/table/live')).status).toBe(429)
  await lines[0]!.end()
  expect((await lineOf(app, table, '/api/table/live')).status).toBe(200)
})
