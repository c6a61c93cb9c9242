import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Tag } from '#record'
import { accountsOf } from '#storage'
import { spoken } from '#words'
import * as v from 'valibot'
import { clinicWithDoors, visitWith } from './doors/at-the-doors.fixture.ts'
import { atWork, browser, deskWith, entry, LIS, PATIENT } from './invented.ts'

/** Tags of languages with more or less behind them, tags nobody knows, and what is no tag. */
const anyTag = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }).filter(text => text.isWellFormed()),
  fc.constantFrom(
    ...'ku kur ku-TR qaa zh-Hant kmr-Arab FA_af fa-AF-u-nu-latn haz'.split(' '),
    '__proto__',
    'constructor',
  ),
  fc
    .tuple(
      fc.constantFrom(...spoken, 'hu', 'qaa', 'ku'),
      fc.array(fc.constantFrom('AF', 'sy', 'Arab', 'latn', '419', 'u-nu-latn', '', '٣', '%00', '..'), { maxLength: 3 }),
      fc.constantFrom('-', '_'),
    )
    .map(([language, parts, between]) => [language, ...parts].join(between)),
)
const by = { teller: LIS.id }
const runs = { numRuns: 60 }

describe('a language nobody knows, at the clinic’s borders', () => {
  it('in an address: the words of exactly that language, or “no such language”', async () => {
    const { app } = deskWith()
    const visitor = browser(app)
    await fc.assert(
      fc.asyncProperty(anyTag, async tag => {
        const { status, json } = await visitor.get(`/api/words/${encodeURIComponent(tag)}?shelf=phone`)
        if (spoken.includes(tag)) expect([status, json['language']]).toEqual([200, tag])
        else expect([status, ['not-a-language', 'not-found'].includes(String(json['reason']))]).toEqual([404, true])
      }),
      runs,
    )
  })

  it('on the translator’s page: refused with its reason, and what somebody speaks stays as it was', async () => {
    const { app } = deskWith({ accounts: accountsOf([LIS]) })
    const lis = browser(app)
    await lis.post('/api/sign-in', { account: LIS.id })
    await fc.assert(
      fc.asyncProperty(anyTag, async tag => {
        const { status, json } = await lis.post('/api/own/speaks', { speaks: [tag] })
        if (spoken.includes(tag)) return void expect([status, json['speaks']]).toEqual([200, [tag]])
        expect([status, json['reason'], String(json['field']).split('.')[0]]).toEqual([400, 'not-a-language', 'speaks'])
        const listed = await lis.get(`/api/reviews/${encodeURIComponent(tag)}`)
        expect(listed.status).toBe(404)
      }),
      runs,
    )
  })

  it('in an entry: what is no tag is refused with its place; what nobody knows is kept, and read again', async () => {
    const { lis } = await atWork()
    await fc.assert(
      fc.asyncProperty(anyTag, async tag => {
        const names = [{ language: 'ar', text: 'Amina' }]
        const told = entry('people.patient-registered', { names, speaks: [{ language: tag }] }, by)
        const { status, json } = await lis.post(`/api/patients/${PATIENT}/entries`, { entries: [told] })
        const [receipt] = json.receipts
        expect(status).toBe(200)
        if (v.is(Tag, tag)) expect(receipt).toMatchObject({ outcome: 'stored' })
        else expect(receipt).toMatchObject({ outcome: 'refused', reason: 'not-a-language' })
        expect((await lis.get(`/api/patients/${PATIENT}/entries?after=0`)).status).toBe(200)
      }),
      runs,
    )
  })
})

describe('the interpreter’s page is told the language the table shows, and no other of the patient’s', () => {
  const page = async (speaks: readonly string[], more: object, today: string) => {
    const clinic = await clinicWithDoors()
    const names = [{ language: 'ar', text: 'Amina' }]
    const about = { names, speaks: speaks.map(language => ({ language })), ...more }
    await clinic.lis.post(clinic.of('/entries'), { entries: [entry('people.patient-registered', about, by)] })
    const body = visitWith().body as object
    const visit = entry('visit.opened', { ...body, languages: { patient: today, clinic: 'da' } }, by)
    expect((await clinic.lis.post(clinic.of('/table'), { entry: visit })).status).toBe(200)
    const hand = clinic.at()
    await clinic.come(hand, await clinic.link({ visit: visit.id }))
    return hand.get('/api/interpreter/entries')
  }

  it.each([
    ['the language of today', ['ar'], {}, 'ti', 'ti'],
    ['one that is spoken too', ['hu', 'bs'], {}, 'hu', 'bs'],
    ['one that is understood, before the clinic’s', ['hu'], { understands: ['ru'], reads: ['pl'] }, 'hu', 'ru'],
    ['one that is read', ['qaa'], { reads: ['uk'] }, 'qaa', 'uk'],
    ['the clinic’s, where the patient has no other', ['hu'], {}, 'hu', 'da'],
  ])('%s', async (_, speaks, more, today, shown) => {
    const { status, json, text } = await page(speaks, more, today)
    expect([status, json['language']]).toEqual([200, shown])
    expect(Object.keys(json).toSorted()).toEqual(['entries', 'language'])
    expect(text).not.toMatch(/"(speaks|understands|reads)"/)
  })
})
