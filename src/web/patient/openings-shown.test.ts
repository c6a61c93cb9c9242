import { describe, expect, it } from 'vitest'
import type { Recorded } from '#record'
import { openingsShown, saidOfOpening } from './openings-shown.ts'

let nth = 0
const opened = (by: string, as: string, part: string, storedAt: string): Recorded => {
  const place = ++nth
  return {
    id: `0196f5c0-0000-7000-8000-${String(place).padStart(12, '0')}`,
    clinic: 'invented',
    patient: 'samira',
    kind: 'people.record-opened',
    layer: 'table',
    source: {
      teller: by,
      listeners: [],
      toldOn: storedAt.slice(0, 10),
      language: 'da',
      mode: 'in-writing',
      originalKept: 'nothing',
      byHandOf: by,
      saidBack: 'not-yet',
    },
    body: { by, called: by, role: 'nurse', as, part },
    place: { clinic: place, patient: place, storedAt },
  }
}

describe('who opened my papers, on a phone', () => {
  it('names people and not reasons: that somebody worried about safety cannot be told from caring', () => {
    const caring = openingsShown([opened('lis', 'care-team', 'record', '2026-03-02T09:00:00.000Z')])
    const worried = openingsShown([opened('lis', 'safety', 'record', '2026-03-02T09:00:00.000Z')])
    expect(saidOfOpening[worried[0]!.as]).toBe(saidOfOpening[caring[0]!.as])
    expect(
      openingsShown([
        opened('lis', 'care-team', 'record', '2026-03-02T09:00:00.000Z'),
        opened('lis', 'safety', 'record', '2026-03-02T10:00:00.000Z'),
      ]),
    ).toHaveLength(1)
  })

  it('does not show that something lies apart: one person on one day is one line, whatever part it was', () => {
    const parts = ['record', 'protected', 'visit', 'paper'].map((part, hour) =>
      opened('lis', 'care-team', part, `2026-03-02T1${hour}:00:00.000Z`),
    )
    expect(openingsShown(parts)).toHaveLength(1)
  })

  it('says an emergency plainly, beside what the same person opened otherwise', () => {
    const shown = openingsShown([
      opened('lis', 'care-team', 'record', '2026-03-02T09:00:00.000Z'),
      opened('lis', 'emergency', 'record', '2026-03-02T08:00:00.000Z'),
    ])
    expect(shown.map(({ as }) => saidOfOpening[as])).toEqual([undefined, 'my.opened-emergency'])
  })
})
