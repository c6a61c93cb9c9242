import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { uuidv7, type Recorded } from '#record'
import { anchorPacks, storyKinds, storyOf, type PackEvent } from '#story'
import { defaultWords } from '#time'
import { layerOf } from '#visit'
import { daysOfFeast, feastId } from './landmark-feast.ts'
import { clinicOffer, isKept, keepLandmark, leftBeOf, regionOffer } from './landmark-tellings.ts'

let made = 0
const entry = (kind: string, body: object): Recorded => ({
  id: uuidv7(1_770_000_000_000 + ++made, new Uint8Array(10).fill(made)),
  clinic: 'invented',
  patient: 'amina',
  kind,
  layer: layerOf(kind),
  source: {
    teller: 'amina',
    listeners: ['lis'],
    toldOn: '2026-03-02',
    language: 'so',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body,
})

const somalia: readonly PackEvent[] = anchorPacks.find(({ id }) => id === 'somalia')!.events
const drought = regionOffer(
  somalia.find(({ id }) => id === 'somalia-dabadheer')!,
  {
    rendered: [{ language: 'da', text: 'Den lange tørke' }],
  },
)
const kept = () => entry('story.anchor-kept', keepLandmark(drought).body)

describe('a landmark on the tray', () => {
  it('is kept as an entry the record reads, with its days and its picture', () => {
    const { kind, body } = keepLandmark(drought)
    expect(kind).toBe('story.anchor-kept')
    expect(v.is(storyKinds['story.anchor-kept'], body)).toBe(true)
    expect(body).toMatchObject({ from: '1974-01-01', until: '1976-01-01', whose: 'region', pack: 'somalia-dabadheer' })
    for (const event of anchorPacks.flatMap(({ events }) => events))
      expect(v.is(storyKinds['story.anchor-kept'], keepLandmark(regionOffer(event, drought.said)).body), event.id).toBe(
        true,
      )
  })

  it('of the clinic’s own is said in the patient’s language where it has that name, and always in one', () => {
    const names = [
      { language: 'da', text: 'Stormfloden' },
      { language: 'so', text: 'Daadka' },
    ]
    expect(clinicOffer({ id: 'flood', names }, 'so', 'da').said).toEqual({ original: names[1], rendered: [names[0]] })
    expect(clinicOffer({ id: 'flood', names }, 'ar', 'da').said).toEqual({ rendered: [names[0]] })
    expect(clinicOffer({ id: 'flood', names }, 'ar', 'en').said).toEqual({ rendered: [names[0]] })
    expect(clinicOffer({ id: 'flood', names }, 'da', 'da').said).toEqual({ original: names[0] })
    const { body } = keepLandmark(clinicOffer({ id: 'flood', names }, 'so', 'da'))
    expect(v.is(storyKinds['story.anchor-kept'], body)).toBe(true)
  })

  it('is kept once it was touched, and offered anew once it was taken back', () => {
    const one = kept()
    expect(isKept(storyOf([]), drought)).toBe(false)
    expect(isKept(storyOf([one]), drought)).toBe(true)
    const back = entry('record.taken-back', { entry: one.id })
    expect(isKept(storyOf([one, back]), drought)).toBe(false)
    expect(leftBeOf([one, back], storyOf([one, back]))(drought)).toBe(false)
  })

  it('that is left be stands in no list, and no list offers it again, until the patient opens it', () => {
    const one = kept()
    const left = entry('story.left-be', { what: { of: 'piece', piece: one.id } })
    const entries = [one, left]
    expect(storyOf(entries).anchors).toEqual([])
    expect(leftBeOf(entries, storyOf(entries))(drought)).toBe(true)
    const open = [...entries, entry('story.reopened', { leftBe: left.id })]
    expect(leftBeOf(open, storyOf(open))(drought)).toBe(false)
    expect(isKept(storyOf(open), drought)).toBe(true)
  })
})

describe('a feast of a year', () => {
  it('has its days, in the year of whichever calendar it was said in', () => {
    expect(daysOfFeast({ feast: 'christmas', calendar: 'gregory', year: 1990 }, defaultWords)?.from).toMatch(
      /^1990-12-2[45]$/,
    )
    expect(daysOfFeast({ feast: 'nowruz', calendar: 'persian', year: 1370 }, defaultWords)?.from).toBe('1991-03-21')
  })
  it('has a name of its own that an entry can carry', () => {
    const pack = feastId({ feast: 'eid-al-fitr', calendar: 'islamic-umalqura', year: 1411 })
    const body = { said: drought.said, whose: 'family', pack, from: '1991-04-16', until: '1991-04-19' }
    expect(v.is(storyKinds['story.anchor-kept'], body)).toBe(true)
  })
})
