import { describe, expect, it } from 'vitest'
import type { Danger } from '#plan'
import type { Colleague } from '../people/api.ts'
import { answeringOn, inOrderOfAsking } from './who-answers.ts'
import { clockTime, whyHere } from './why-here.ts'

const danger: Danger = {
  id: '00000000-0000-7000-8000-000000000001',
  about: 'violence',
  from: 'touch',
  raisedBy: 'lis',
  named: 'omar',
  by: '2026-03-02T13:00:00Z',
  seenBy: [],
  told: [],
  done: [],
  settled: false,
}
const why = (more: Partial<Danger>, staff: string, now = '2026-03-02T12:00:00Z') =>
  whyHere({ ...danger, ...more }, { staff, now, timeZone: 'Europe/Copenhagen' })

describe('why a danger stands before somebody', () => {
  it('says so in one of six ways', () => {
    expect(why({}, 'omar')).toBe('named')
    expect(why({}, 'ida')).toBe('stand-in')
    expect(why({}, 'omar', '2026-03-02T13:00:01Z')).toBe('unseen')
    expect(why({ seenBy: ['ida'] }, 'ida', '2026-03-02T14:00:00Z')).toBe('seen')
    expect(why({ seenBy: ['ida'] }, 'omar', '2026-03-02T14:00:00Z')).toBe('named')
    const taken = { seenBy: ['ida'], takenBy: 'ida', takenAt: '2026-03-02T12:30:00Z' }
    expect(why(taken, 'ida')).toBe('taken')
    expect(why(taken, 'karen')).toBe('stand-in')
    expect(why(taken, 'ida', '2026-03-02T23:00:00Z')).toBe('left-over')
  })

  it('says its hour on the clinic’s clock', () => {
    expect(clockTime('2026-03-02T13:05:00Z', 'Europe/Copenhagen')).toBe('14:05')
    expect(clockTime('2026-07-02T13:05:00Z', 'Europe/Copenhagen')).toBe('15:05')
    expect(clockTime('2026-02-31T13:05:00Z', 'Europe/Copenhagen')).toBe('')
  })
})

const colleague = (id: string, more: Partial<Colleague> = {}): Colleague => ({
  id,
  name: id,
  role: 'nurse',
  lead: false,
  left: false,
  waiting: false,
  ...more,
})
const staff = [
  colleague('ida'),
  colleague('karen', { role: 'coordinator' }),
  colleague('lis'),
  colleague('omar'),
  colleague('sofie', { role: 'researcher' }),
  colleague('gone', { left: true }),
  colleague('new', { waiting: true }),
]
const today = '2026-03-02'
const away = (standIn: string) => [{ from: today, until: today, standIn }]

describe('who is asked to see to it', () => {
  it('is who works here and may answer, with who stands in for whoever is away', () => {
    const aways = { omar: away('lis'), ida: away('ida') }
    expect(answeringOn(staff, { today, aways }).map(one => [one.colleague.id, one.away, one.standIn?.id])).toEqual([
      ['ida', true, undefined],
      ['karen', false, undefined],
      ['lis', false, undefined],
      ['omar', true, 'lis'],
    ])
  })

  it('is first whoever is on the care team and at work, oneself last, then the duty, then who is away', () => {
    const all = answeringOn(staff, { today, aways: { omar: away('lis') } })
    const { first, others } = inOrderOfAsking(all, { team: ['omar', 'lis', 'ida'], own: 'ida', duty: 'karen' })
    expect(first.map(one => one.colleague.id)).toEqual(['lis', 'ida', 'karen', 'omar'])
    expect(others).toEqual([])
    const nobody = inOrderOfAsking(all, { team: [], own: 'ida' })
    expect(nobody.first).toEqual([])
    expect(nobody.others.map(one => one.colleague.id)).toEqual(['ida', 'karen', 'lis', 'omar'])
  })
})
