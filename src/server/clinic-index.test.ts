import { describe, expect, it } from 'vitest'
import { uuidv7, type Entry } from '#record'
import { memoryStore, type Store } from '#storage'
import { clinicIndex } from './clinic-index.ts'
import { entry, joined, LIS, nextId, registered } from './invented.ts'

const AT = '2026-03-02T11:00:00Z'
const DAY = '2026-03-04'
const CLINIC = { id: 'invented', language: 'da', timeZone: 'Europe/Copenhagen' }

const clinic = (store: Store = memoryStore()) => ({
  store,
  index: clinicIndex({ store, clinic: CLINIC }),
  add: (...entries: Entry[]) => store.append(CLINIC.id, entries, AT),
})
const made = (patient: string, day = DAY, id = nextId()): Entry =>
  entry('visit.appointment-made', { slot: { day, at: '09:30', minutes: 60, staff: [LIS.id] } }, { patient, id })
const begun = (patient: string, id = nextId()): Entry =>
  entry('visit.opened', { here: [], languages: { patient: 'ar', clinic: 'da' } }, { patient, id })
const named = (patient: string, ...texts: string[]): Entry =>
  entry(
    'people.patient-registered',
    { names: texts.map(text => ({ language: 'da', text })), speaks: [{ language: 'ar' }] },
    { patient, teller: LIS.id },
  )
const everybody = { most: 10, allowed: () => true }

describe('what the desk knows of everybody without opening a record', () => {
  it('is who has an appointment on a day, as it stands now', async () => {
    const { index, add } = clinic()
    const appointment = made('amina')
    await add(registered('amina'), registered('samira'), appointment, made('samira', '2026-03-05'))
    expect(await index.onDay(DAY)).toEqual(['amina'])
    const slot = { day: '2026-03-06', at: '09:30', minutes: 60, staff: [LIS.id] }
    await add(
      entry(
        'visit.appointment-changed',
        { appointment: appointment.id, replaces: appointment.id, slot },
        { patient: 'amina' },
      ),
    )
    expect([await index.onDay(DAY), await index.onDay('2026-03-06')]).toEqual([[], ['amina']])
  })

  it('is whose visit was opened that day, and whose was never closed', async () => {
    const { index, add } = clinic()
    const visit = begun('amina')
    await add(registered('amina'), visit)
    expect([await index.onDay('2026-03-02'), await index.onDay('2026-03-03')]).toEqual([['amina'], ['amina']])
    expect(await index.onDay('2026-03-01')).toEqual([])
    await add(entry('visit.closed', { visit: visit.id }, { patient: 'amina' }))
    expect([await index.onDay('2026-03-02'), await index.onDay('2026-03-03')]).toEqual([['amina'], []])
  })

  it('is who waits, and whose danger is open', async () => {
    const { index, add } = clinic()
    await add(
      registered('amina'),
      registered('samira'),
      entry('visit.referral-received', { from: 'GP', problems: [] }, { patient: 'amina' }),
      entry(
        'plan.danger-raised',
        { about: 'harm-to-self', named: LIS.id, by: '2026-03-02T12:00:00Z' },
        { patient: 'samira' },
      ),
    )
    expect([...(await index.waiting())]).toEqual(['amina'])
    expect([...(await index.inDanger())]).toEqual(['samira'])
  })

  it('is the names, and nobody’s any more once a record is erased', async () => {
    const { index, add } = clinic()
    await add(named('amina', 'Amina Yusuf'), named('samira', 'Åse Sørensen', 'سميرة'), joined('omar', 'amina'))
    expect(await index.byName()).toEqual(['amina', 'samira'])
    expect((await index.names()).search('سمیره', everybody)).toEqual(['samira'])
    expect((await index.cards()).get('amina')?.team).toContain('omar')
    await add(entry('record.patient-erased', { why: 'asked' }, { patient: 'samira' }))
    expect((await index.names()).search('سميرة', everybody)).toEqual([])
    expect([await index.byName(), (await index.cards()).has('samira')]).toEqual([['amina'], false])
  })

  it('is by name as a Danish reader looks for it, and by nothing else', async () => {
    const { index, add } = clinic()
    await add(named('p', 'Parwana Rahimi'), named('e', 'Emina Đurić'), named('a', 'Åse Sørensen'))
    expect(await index.byName()).toEqual(['a', 'e', 'p'])
  })

  it('is a new spelling as soon as it is registered', async () => {
    const { index, add } = clinic()
    await add(named('amina', 'Amina'))
    await index.names()
    await add(named('amina', 'Halima'))
    const names = await index.names()
    expect([names.search('amina', everybody), names.search('halima', everybody)]).toEqual([[], ['amina']])
  })

  it('asks the record only for what changed', async () => {
    const store = memoryStore()
    const asked: number[] = []
    const watched: Store = {
      ...store,
      cardsSince: (id, position) => (asked.push(position), store.cardsSince(id, position)),
    }
    const { index, add } = clinic(watched)
    await add(registered('amina'))
    await index.cards()
    await add(registered('samira'))
    await index.cards()
    await index.cards()
    expect(asked).toEqual([0, 1, 2])
  })

  it('shows everybody who asks at once what was written before they asked', async () => {
    const store = memoryStore()
    const waits: (() => void)[] = []
    const slow: Store = {
      ...store,
      async cardsSince(id, position) {
        const changed = await store.cardsSince(id, position)
        await new Promise<void>(done => waits.push(done))
        return changed
      },
    }
    const { index, add } = clinic(slow)
    await add(registered('amina'))
    const first = index.cards()
    await expect.poll(() => waits.length).toBe(1)
    await add(registered('samira'))
    const later = [index.byName(), index.byName()]
    const letGo = setInterval(() => waits.splice(0).forEach(done => done()), 2)
    await first
    const answers = await Promise.all(later)
    clearInterval(letGo)
    expect(answers).toEqual([
      ['amina', 'samira'],
      ['amina', 'samira'],
    ])
  })

  it('tries again after the record could not be reached', async () => {
    const store = memoryStore()
    let broken = true
    const shaky: Store = {
      ...store,
      cardsSince: (id, position) =>
        broken ? Promise.reject(new Error('not reached')) : store.cardsSince(id, position),
    }
    const { index, add } = clinic(shaky)
    await add(registered('amina'))
    await expect(Promise.all([index.byName(), index.byName()])).rejects.toThrow('not reached')
    broken = false
    expect(await index.byName()).toEqual(['amina'])
  })

  it('costs a day the same in a clinic of ten times as many', async () => {
    const { index, add } = clinic()
    const many = Array.from({ length: 500 }, (_, nth) => registered(uuidv7(nth, new Uint8Array(10).fill(3))))
    await add(...many, made('amina'), registered('amina'))
    expect(await index.onDay(DAY)).toEqual(['amina'])
  })
})
