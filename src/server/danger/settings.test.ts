import { describe, expect, test } from 'vitest'
import { browser } from '../invented.ts'
import { computedIn } from '../nothing-computed.ts'
import { away, clinic } from './worried-clinic.fixture.ts'

describe('what the clinic decides about safety', () => {
  const safety = {
    duties: [{ about: 'child', words: 'Tell the municipality the same day.' }],
    numbers: [{ called: 'The doctor on call', number: '+45 70 00 00 00' }],
    seenWithinMinutes: 60,
    duty: 'omar',
  }

  test('a lead or a coordinator says it; whoever is signed in reads it, and nobody else', async () => {
    const { lis, karen, app } = await clinic()
    expect((await lis.get('/api/me')).json['safety']).toEqual({ duties: [], numbers: [], seenWithinMinutes: 120 })
    expect((await karen.post('/api/settings/safety', safety)).json).toEqual({ safety })
    const me = await lis.get('/api/me')
    expect(me.json['safety']).toEqual(safety)
    expect(computedIn(me).filter(where => /safety|aways/.test(where))).toEqual([])
    expect((await browser(app).get('/api/me')).json['safety']).toBeNull()
    expect((await lis.post('/api/settings/safety', safety)).json).toMatchObject({ status: 403 })
  })

  test('what cannot be kept is refused with its reason and its field', async () => {
    const { karen } = await clinic()
    const refused = async (more: object) => {
      const { json } = await karen.post('/api/settings/safety', { ...safety, ...more })
      return [json['reason'], json['field']]
    }
    expect(await refused({ duty: 'sofie' })).toEqual(['not-an-account', 'duty'])
    expect(await refused({ seenWithinMinutes: 14 })).toEqual(['too-small', 'seenWithinMinutes'])
    expect(await refused({ seenWithinMinutes: 481 })).toEqual(['too-large', 'seenWithinMinutes'])
    expect(await refused({ numbers: [{ called: 'x', number: 'call me' }] })).toEqual(['not-a-telephone', 'numbers'])
    expect(await refused({ duties: [...safety.duties, ...safety.duties] })).toEqual(['too-many', 'duties'])
  })
})

describe('who is away', () => {
  test('says so for oneself; for others a lead or a coordinator does', async () => {
    const { omar, ida, karen, lis } = await clinic()
    expect((await away(omar, 'omar', 'ida')).json).toEqual({
      aways: { omar: [{ from: '2026-03-02', until: '2026-03-05', standIn: 'ida' }] },
    })
    expect((await lis.get('/api/me')).json['aways']).toMatchObject({ omar: [{ standIn: 'ida' }] })
    expect((await away(omar, 'ida', 'omar')).status).toBe(403)
    expect((await away(karen, 'ida', 'lis')).status).toBe(200)
    expect((await ida.post('/api/staff/ida/back', {})).json).toMatchObject({ aways: { omar: [{}] } })
    expect((await ida.post('/api/staff/omar/back', {})).status).toBe(403)
  })

  test('who stands in works here, is somebody else, and may answer a danger', async () => {
    const { omar } = await clinic()
    for (const standIn of ['omar', 'sofie', 'nobody'])
      expect((await away(omar, 'omar', standIn)).json).toMatchObject({ reason: 'not-an-account', field: 'standIn' })
    const days = async (from: string, until: string) =>
      (await omar.post('/api/staff/omar/away', { from, until, standIn: 'ida' })).json['reason']
    expect(await days('2026-03-05', '2026-03-04')).toBe('ends-before-it-begins')
    expect(await days('2026-02-01', '2026-03-01')).toBe('is-over')
  })

  test('the same days told anew take the place of those before; being back leaves what comes later', async () => {
    const { omar } = await clinic()
    const later = { from: '2026-07-01', until: '2026-07-20', standIn: 'lis' }
    await omar.post('/api/staff/omar/away', later)
    await away(omar, 'omar', 'ida')
    await away(omar, 'omar', 'lis')
    expect((await omar.get('/api/me')).json['aways']).toMatchObject({ omar: [later, { standIn: 'lis' }] })
    expect((await omar.post('/api/staff/omar/back', {})).json).toEqual({ aways: { omar: [later] } })
    expect((await omar.post('/api/staff/omar/back', { from: '2026-07-01' })).json).toEqual({ aways: {} })
  })

  test('two who say it at the same moment are both kept', async () => {
    const { omar, ida } = await clinic()
    await Promise.all([away(omar, 'omar', 'lis'), away(ida, 'ida', 'lis')])
    expect(Object.keys((await omar.get('/api/me')).json['aways'] as object).sort()).toEqual(['ida', 'omar'])
  })
})
