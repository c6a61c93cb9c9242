import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  consentsOf,
  decidesOnResidence,
  exclusionsOf,
  Office,
  peopleKinds,
  Recipient,
  SensitiveAnswer,
  toldApartOf,
} from '#people'
import { uuidv7, type Entry, type Recorded } from '#record'

const id = (n: number): string => uuidv7(1_700_000_000_000 + n, new Uint8Array(10).fill(n))
const entry = (n: number, kind: string, body: object): Recorded<Entry> => ({
  id: id(n),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: ['lis'],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
  place: { clinic: n, patient: n, storedAt: '2026-03-02T10:00:00Z' },
})
const anyOrder = (entries: readonly Recorded[], check: (shuffled: Recorded[]) => void) =>
  fc.assert(
    fc.property(fc.shuffledSubarray([...entries], { minLength: entries.length }), shuffled => void check(shuffled)),
  )

describe('consent by recipient', () => {
  const gp = { of: 'gp', name: 'Dr. Holm' }
  const given = (n: number, more: object = {}) =>
    entry(n, 'people.consent-given', {
      recipient: gp,
      purpose: { language: 'da', text: 'at behandle mig' },
      parts: ['list'],
      ...more,
    })

  it('stands until it is withdrawn or its last day is over, the last first', () => {
    const all = [
      given(1),
      given(2, { until: '2026-03-02' }),
      given(3, { until: '2026-03-01' }),
      entry(4, 'people.consent-withdrawn', { consent: id(1) }),
    ]
    anyOrder(all, entries =>
      expect(consentsOf(entries, '2026-03-02').map(consent => [consent.id, consent.state])).toEqual([
        [id(3), 'over'],
        [id(2), 'stands'],
        [id(1), 'withdrawn'],
      ]),
    )
  })

  it('names for a municipality the office, a person there and the purpose, and is refused without any of them', () => {
    const town = { of: 'municipality', office: 'job-centre', name: 'Karen Lund' }
    const consent = { recipient: town, purpose: { language: 'da', text: 'x' }, parts: ['letter'] }
    const may = (body: object) => v.safeParse(peopleKinds['people.consent-given'], body).success
    expect(may(consent)).toBe(true)
    for (const less of [
      { ...consent, recipient: { of: 'municipality', name: 'Karen Lund' } },
      { ...consent, recipient: { of: 'municipality', office: 'job-centre' } },
      { ...consent, purpose: undefined },
      { ...consent, parts: [] },
    ])
      expect(may(less)).toBe(false)
  })

  it('has no office that decides on residence, and none can be written by hand (red line 2)', () => {
    for (const office of Office.options) expect(office).not.toMatch(/resid|immigr|alien|asyl|police|border|permit|visa/)
    for (const office of ['immigration', 'residence', 'police', 'asylum', 'foreigners', 'other', 'citizen-service', ''])
      expect(v.safeParse(Recipient, { of: 'municipality', office, name: 'A' }).success).toBe(false)
    fc.assert(
      fc.property(fc.string(), office => {
        const known = (Office.options as readonly string[]).includes(office)
        expect(v.safeParse(Recipient, { of: 'municipality', office, name: 'A' }).success).toBe(known)
      }),
    )
    for (const of of ['immigration', 'police', 'authority', 'state', 'embassy'])
      expect(v.safeParse(Recipient, { of, name: 'A' }).success).toBe(false)
  })

  it('hears names of those who decide on residence where a hand writes them, and no doctor of a like name', () => {
    for (const name of [
      'Udlændingestyrelsen',
      'SIRI',
      'Hjemrejsestyrelsen',
      'Rigspolitiet',
      'Politi, Odense',
      'the Immigration Service',
      'Migrationsverket',
      'Den syriske ambassade',
      'دائرة الهجرة',
      'الشرطة',
      'الشُّرطة',
      'Ｐｏｌｉｔｉ',
      'Rigs\u00adpolitiet',
      'Po\u200bliti',
    ])
      expect(decidesOnResidence(name), name).toBe(true)
    for (const name of ['Dr. Politis', 'Siriporn Chai', 'Klinik for Indvandrermedicin', 'Vollsmose Lægehus', 'د. هادي'])
      expect(decidesOnResidence(name), name).toBe(false)
  })
})

describe('whom the patient does not want to meet', () => {
  const out = (n: number, person: string) => entry(n, 'people.excluded', { person, who: 'staff' })
  const again = (n: number, excluded: number) => entry(n, 'people.let-in-again', { excluded: id(excluded) })

  it('stands without a reason until the patient lets that person in again', () => {
    expect(Object.keys(peopleKinds['people.excluded'].entries)).toEqual(['person', 'who', 'called'])
    anyOrder([out(1, 'omar'), out(2, 'rana'), out(3, 'omar'), again(4, 1)], entries =>
      expect(exclusionsOf(entries).map(one => one.person)).toEqual(['rana']),
    )
  })
  it('is not ended by a letting in that came before it', () => {
    anyOrder([out(1, 'omar'), again(2, 1), out(3, 'omar'), again(4, 1)], entries =>
      expect(exclusionsOf(entries).map(one => one.id)).toEqual([id(3)]),
    )
  })
})

describe('red line 5: no interrogation', () => {
  const asked = (n: number, answer: string) => entry(n, 'people.sensitive-asked', { question: 'violence', answer })

  it('not asked, not now, declined, does not know are four values, apart from one another and from what was told', () => {
    expect([...SensitiveAnswer.options].sort()).toEqual(['declined', 'does-not-know', 'not-asked', 'not-now', 'told'])
    for (const answer of SensitiveAnswer.options)
      expect(toldApartOf([asked(1, answer)]).answers.get('violence')).toBe(answer)
    expect(toldApartOf([]).answers.get('violence')).toBeUndefined()
  })
  it('the last answer stands; nobody holds an answer against another', () => {
    anyOrder([asked(1, 'declined'), asked(2, 'not-now')], entries =>
      expect(toldApartOf(entries).answers.get('violence')).toBe('not-now'),
    )
  })
  it('what is told apart goes to the own phone only by a choice of its own', () => {
    const told = (n: number, more: object) =>
      entry(n, 'people.protected-told', { topic: 'faith', said: { picture: 'faith' }, ...more })
    anyOrder([told(1, {}), told(2, { phone: true })], entries =>
      expect(toldApartOf(entries).told.map(({ phone }) => phone)).toEqual([false, true]),
    )
  })
})
