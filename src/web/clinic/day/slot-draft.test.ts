import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Slot } from '#visit'
import { entryBy } from '../../parts/hand.ts'
import { draftOf, fieldOf, refusedHere, slotOf, type SlotDraft } from './slot-draft.ts'

const hand = {
  clinic: 'invented',
  patient: 'amina',
  staff: 'karen',
  today: '2026-03-02',
  language: 'ar',
  clinicLanguage: 'da',
  here: [],
}
const draft: SlotDraft = {
  day: '2026-03-02',
  at: '9.30',
  minutes: '',
  room: '',
  staff: ['lis'],
  interpreter: { who: 'nobody', name: '', mode: 'in-the-room' },
  transport: '',
  childCare: '',
  words: '',
}
const entryOf = (part: Partial<SlotDraft>, interpreter?: Slot['interpreter']) =>
  entryBy(hand, {
    kind: 'visit.appointment-made',
    teller: 'karen',
    mode: 'in-writing',
    body: { slot: slotOf({ ...draft, ...part }, 60, interpreter) },
  })
const wrong = (part: Partial<SlotDraft>) => {
  const refusal = refusedHere(entryOf(part), 'Europe/Copenhagen', '2026-03-02')
  return refusal && [fieldOf(refusal), refusal.reason]
}

describe('an appointment being planned', () => {
  test('needs a day, a time and somebody; the minutes follow from the clinic’s rule until a hand writes others', () => {
    expect(wrong({})).toBeUndefined()
    expect(entryOf({}).body).toEqual({ slot: { day: '2026-03-02', at: '09:30', minutes: 60, staff: ['lis'] } })
    expect(entryOf({ minutes: '٩٠' }).body).toMatchObject({ slot: { minutes: 90 } })
  })

  test.each<[Partial<SlotDraft>, string, string]>([
    [{ day: '' }, 'day', 'not-a-day'],
    [{ day: '2026-02-30' }, 'day', 'not-a-day'],
    [{ day: '2026-03-01' }, 'day', 'day-is-past'],
    [{ at: 'soon' }, 'at', 'not-a-time'],
    [{ at: '' }, 'at', 'not-a-time'],
    [{ day: '2026-03-29', at: '2.30' }, 'at', 'no-such-time'],
    [{ minutes: '4' }, 'minutes', 'too-small'],
    [{ minutes: '481' }, 'minutes', 'too-large'],
    [{ minutes: '45,5' }, 'minutes', 'not-whole'],
    [{ minutes: 'long' }, 'minutes', 'not-a-number'],
    [{ staff: [] }, 'staff', 'nobody-here'],
    [{ room: 'r'.repeat(121) }, 'room', 'too-long'],
    [{ words: 'w'.repeat(301) }, 'words', 'too-long'],
  ])('says at its field what cannot be kept: %j', (part, field, reason) => {
    expect(wrong(part)).toEqual([field, reason])
  })

  test('keeps every word that was written, and reads back as it was', () => {
    const word = fc.string({ minLength: 1, maxLength: 60 }).filter(text => text.trim() !== '')
    fc.assert(
      fc.property(word, word, word, (room, transport, words) => {
        const interpreter = { person: 'farida', name: 'Farida', mode: 'by-phone' } as const
        const { slot } = entryOf({ room, transport, words }, interpreter).body as { slot: Slot }
        const again = draftOf(slot)
        expect(slotOf(again, 5, slot.interpreter)).toEqual(slot)
      }),
    )
  })
})
