import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Entry } from '#record'
import { accountsOf } from '#storage'
import { browser, deskWith, entry, joined, LIS } from '../invented.ts'

const staff = (id: string, role: string, lead = false) => ({ id, name: id, role, lead, language: 'da' })
const KIM = staff('kim', 'nurse')
const CO = staff('co', 'coordinator')
const STUDY = staff('study', 'researcher')

const named = (patient: string, by: string, ...texts: string[]): Entry =>
  entry(
    'people.patient-registered',
    { names: texts.map(text => ({ language: 'da', text })), speaks: [{ language: 'ar' }] },
    { patient, teller: by, by },
  )

/** Lis registered Amina and Samira, Kim a namesake of Amina's; Samira does not want to meet Kim. */
const clinic = async () => {
  const accounts = accountsOf([LIS, KIM, CO, STUDY])
  const { app, store } = deskWith({ accounts })
  await store.append(
    'invented',
    [
      named('amina', LIS.id, 'Amina Yusuf', 'أمينة يوسف'),
      named('other-amina', KIM.id, 'Aamina Ali'),
      named('samira', LIS.id, 'Samira Haddad'),
      entry('people.excluded', { person: KIM.id, who: 'staff' }, { patient: 'samira', teller: 'samira' }),
      joined(KIM.id, 'samira', LIS.id),
    ],
    '2026-03-02T11:00:00Z',
  )
  const signedIn = async (account: string) => {
    const hand = browser(app)
    await hand.post('/api/sign-in', { account })
    return hand
  }
  return { app, store, signedIn }
}
const patientsIn = ({ json }: { json: { entries: readonly { patient: string }[] } }) =>
  json.entries.map(one => one.patient)

describe('finding a patient', () => {
  it('a nurse finds her own alone, in any script', async () => {
    const { signedIn } = await clinic()
    const lis = await signedIn(LIS.id)
    expect(patientsIn(await lis.post('/api/patients/search', { typed: 'امینه' }))).toEqual(['amina'])
    expect((await lis.post('/api/patients/search', { typed: 'amina' })).json).toMatchObject({
      own: ['amina'],
      more: false,
    })
    expect(patientsIn(await (await signedIn(KIM.id)).post('/api/patients/search', { typed: 'amina' }))).toEqual([
      'other-amina',
    ])
  })

  it('a coordinator finds everybody', async () => {
    const { signedIn } = await clinic()
    const answer = await (await signedIn(CO.id)).post('/api/patients/search', { typed: 'Amina' })
    expect(patientsIn(answer)).toEqual(['amina', 'other-amina'])
    expect(answer.json).toMatchObject({ own: [] })
  })

  it('whom a patient does not want to meet never sees that patient, on the care team or not', async () => {
    const { signedIn } = await clinic()
    const kim = await signedIn(KIM.id)
    expect(patientsIn(await kim.post('/api/patients/search', { typed: 'samira' }))).toEqual([])
    expect(patientsIn(await kim.post('/api/patients/alike', { names: ['Samira Haddad'] }))).toEqual([])
    expect(patientsIn(await kim.get('/api/patients'))).not.toContain('samira')
    expect(patientsIn(await (await signedIn(LIS.id)).post('/api/patients/search', { typed: 'samira' }))).toEqual([
      'samira',
    ])
  })

  it('a researcher finds nobody, and hears so', async () => {
    const { signedIn } = await clinic()
    const study = await signedIn(STUDY.id)
    for (const answer of [
      await study.post('/api/patients/search', { typed: 'amina' }),
      await study.post('/api/patients/alike', { names: ['Amina Yusuf'] }),
      await study.get('/api/patients'),
    ])
      expect([answer.status, answer.json['reason']]).toEqual([403, 'not-your-role'])
  })

  it('nothing typed finds nobody', async () => {
    const { signedIn } = await clinic()
    expect((await (await signedIn(CO.id)).post('/api/patients/search', { typed: '  ' })).json).toMatchObject({
      entries: [],
    })
  })

  it('the list stands by name, one’s own first, two hundred at most', async () => {
    const { signedIn, store } = await clinic()
    const lis = await signedIn(LIS.id)
    expect(patientsIn(await lis.get('/api/patients'))).toEqual(['amina', 'samira'])
    const many = Array.from({ length: 210 }, (_, nth) =>
      named(`many-${nth}`, CO.id, `Aa${String(nth).padStart(3, '0')}`),
    )
    await store.append('invented', [...many, joined(CO.id, 'samira', LIS.id)], '2026-03-02T11:00:00Z')
    const { json } = await (await signedIn(CO.id)).get('/api/patients')
    expect(json['more']).toBe(true)
    expect(new Set(json.entries.map(one => one.patient)).size).toBe(200)
    expect((await (await signedIn(CO.id)).post('/api/patients/search', { typed: 'aa' })).json).toMatchObject({
      more: true,
    })
  })
})

describe('registered already?', () => {
  it('is asked of everybody, since somebody registered twice is treated as two', async () => {
    const { signedIn } = await clinic()
    const kim = await signedIn(KIM.id)
    const answer = await kim.post('/api/patients/alike', { names: ['Emine Yousuf'] })
    expect(patientsIn(answer)).toEqual(['amina'])
    expect(answer.json).toMatchObject({ own: [] })
  })

  it('does not find the one who is being put right', async () => {
    const { signedIn } = await clinic()
    const answer = await (
      await signedIn(LIS.id)
    ).post('/api/patients/alike', { names: ['Amina Yusuf'], patient: 'amina' })
    expect(patientsIn(answer)).toEqual([])
  })

  it('says nothing in numbers', async () => {
    const { signedIn } = await clinic()
    const birth = { how: 'date', calendar: 'persian', year: 1362 }
    const { json } = await (await signedIn(LIS.id)).post('/api/patients/alike', { names: ['Amina Yusuf'], birth })
    expect(Object.keys(json).sort()).toEqual(['entries', 'own'])
  })
})

describe('what cannot be read', () => {
  it.each([
    ['search', {}, 'not-readable'],
    ['search', { typed: 'x'.repeat(121) }, 'too-long'],
    ['search', { typed: 'x', most: 5 }, 'not-readable'],
    ['alike', { names: [] }, 'no-name'],
    ['alike', { names: Array.from({ length: 13 }, () => 'x') }, 'too-many'],
    [
      'alike',
      { names: ['x'], birth: { how: 'date', calendar: 'gregory', year: 1980, month: 2, day: 30 } },
      'no-such-day',
    ],
  ])('%s of %j is refused', async (door, body, reason) => {
    const { signedIn } = await clinic()
    const { status, json, text } = await (await signedIn(LIS.id)).post(`/api/patients/${door}`, body)
    expect([status, json['reason']]).toEqual([400, reason])
    expect(text).not.toContain('xxxx')
  })

  it('whatever is sent, the desk answers and says no fault', async () => {
    const { signedIn } = await clinic()
    const lis = await signedIn(LIS.id)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('search', 'alike'),
        fc.anything(),
        fc.string({ unit: 'binary' }),
        async (door, odd, typed) => {
          for (const body of [odd ?? null, { typed }, { typed: odd }, { names: [typed] }, { names: odd, birth: odd }]) {
            const { status } = await lis.post(`/api/patients/${door}`, JSON.stringify(body) ?? 'null')
            expect([200, 400]).toContain(status)
          }
        },
      ),
      { numRuns: 60 },
    )
  })
})
