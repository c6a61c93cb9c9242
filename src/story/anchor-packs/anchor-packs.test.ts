import * as fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { IsoDay } from '#record'
import { eventNamesFor, languageFor, spoken, type EventName } from '#words'
import { anchorPacks, clinicAnchors, packsFor, type AnchorPack, type PackEvent } from '#story'

const screens = await Promise.all(
  spoken.map(async tag => ({ ...(await languageFor(tag, 'table')), events: await eventNamesFor(tag) })),
)
const english = screens.find(({ tag }) => tag === 'en')!

/** The day these packs were written: nothing in them lies later. */
const WRITTEN = '2026-01-01'

describe.each(anchorPacks.map(pack => [pack.id, pack] as const))('the pack of %s', (_, pack) => {
  it('has events enough to choose from, in order, each once', () => {
    expect(pack.events.length).toBeGreaterThanOrEqual(5)
    expect(pack.events.length).toBeLessThanOrEqual(12)
    expect(new Set(pack.events.map(({ id }) => id)).size).toBe(pack.events.length)
    const begins = pack.events.map(({ from }) => from)
    expect(begins).toEqual(begins.toSorted())
  })

  it('has real days, the end after the beginning, nothing in times to come', () => {
    for (const { id, from, until } of pack.events) {
      expect([v.is(IsoDay, from), v.is(IsoDay, until)], id).toEqual([true, true])
      expect(from < until, id).toBe(true)
      expect(until <= WRITTEN, id).toBe(true)
      expect(from >= '1940-01-01', id).toBe(true)
    }
  })

  it('has its names in every language there are screens in', () => {
    for (const { phrases, events, tag } of screens) {
      expect(phrases[`region.${pack.id}`], `${tag} ${pack.id}`).toMatch(/\S/)
      for (const { id } of pack.events) expect(events[id], `${tag} ${id}`).toMatch(/\S/)
    }
  })

  it('has pictures of our own set, and short names an entry can carry', () => {
    const { phrases } = english
    for (const { id, picture } of pack.events as readonly PackEvent[]) {
      if (picture !== undefined) expect(`picture.${picture}` in phrases, id).toBe(true)
      expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
      expect(id.length).toBeLessThanOrEqual(60)
    }
  })

  it('is a draft until a named person has gone through it, on a day', () => {
    const status: unknown = pack.status
    if (status !== 'draft') expect(status).toMatchObject({ by: expect.stringMatching(/\S/), on: expect.any(String) })
  })
})

describe('the packs together', () => {
  it('give an event that stands in several the same days in each', () => {
    const days = new Map<string, string>()
    for (const { id, from, until } of anchorPacks.flatMap(({ events }) => events as readonly PackEvent[])) {
      expect(days.get(id) ?? `${from} ${until}`, id).toBe(`${from} ${until}`)
      days.set(id, `${from} ${until}`)
    }
  })

  it('have no name in words that no pack has', () => {
    const used = new Set<EventName>(anchorPacks.flatMap(({ events }) => events.map(({ id }) => id)))
    for (const { events } of screens) expect(Object.keys(events).toSorted()).toEqual([...used].toSorted())
    const regions = Object.keys(english.phrases).filter(key => key.startsWith('region.'))
    expect(regions.toSorted()).toEqual(anchorPacks.map(({ id }) => `region.${id}`).toSorted())
  })

  it('name no people as an explanation, and take no side', () => {
    const peoples =
      /\b(tutsis?|hutus?|kurds?|kurdish|pashtuns?|hazaras?|tamils?|sinhalese|serbs?|bosniaks?|croats?|albanians?|rohingya|amharas?|tigrayans?|oromos?|arabs?|jews?|jewish|alawites?|druze|shi[a']?|sunnis?|ya?zidis?|muslims?|christians?|hindus?|roma)\b/i
    const sides =
      /\b(terrorists?|regime|heroic|martyrs?|liberat(ed|ion|ors?)|traitors?|rebels?|infidels?|glorious|barbar)/i
    const said = Object.entries(english.events)
    expect(said.length).toBeGreaterThan(200)
    expect(said.filter(([, words]) => peoples.test(words) || sides.test(words))).toEqual([])
  })

  it('are all offered whatever language is spoken; it only says which stand first', () => {
    const tags = ['ar', 'fa-AF', 'so', 'da', 'bs', 'vi', 'ckb', 'x-none']
    fc.assert(
      fc.property(fc.subarray(tags), languages => {
        const { first, others } = packsFor(languages)
        expect([...first, ...others].map(({ id }) => id).sort()).toEqual(anchorPacks.map(({ id }) => id).sort())
        const isSpoken = ({ languages: ones }: AnchorPack) =>
          ones.some(one => languages.some(tag => tag.startsWith(one)))
        expect(first.filter(pack => !isSpoken(pack))).toEqual([])
        expect(others.filter(isSpoken)).toEqual([])
      }),
    )
    expect(packsFor(['so']).first.map(({ id }) => id)).toEqual(['somalia', 'ethiopia'])
    expect(packsFor([])).toEqual({ first: [], others: anchorPacks })
  })
})

describe('the clinic’s own landmarks', () => {
  const flood = {
    id: 'flood',
    names: [{ language: 'da', text: 'Stormfloden' }],
    from: '2023-10-20',
    until: '2023-10-22',
  }
  const reasonFor = (...anchors: unknown[]) => {
    const read = clinicAnchors(anchors)
    return 'refusal' in read ? [read.refusal.reason, read.refusal.field] : 'kept'
  }
  it('are kept with or without days', () => {
    expect(clinicAnchors([flood, { id: 'move', names: flood.names }])).toEqual({
      anchors: [flood, { id: 'move', names: flood.names }],
    })
  })
  it('are refused with the reason and the place', () => {
    expect(reasonFor({ ...flood, until: undefined })).toEqual(['half-a-date', '0.until'])
    expect(reasonFor({ ...flood, until: '2023-10-20' })).toEqual(['ends-before-it-begins', '0.until'])
    expect(reasonFor({ ...flood, from: '2023-02-30' })).toEqual(['not-a-day', '0.from'])
    expect(reasonFor({ ...flood, names: [] })).toEqual(['no-words', '0.names'])
    expect(reasonFor({ ...flood, names: [...flood.names, ...flood.names] })).toEqual(['named-twice', '0.names'])
    expect(reasonFor({ ...flood, id: 'Her Name' })).toEqual(['not-an-anchor', '0.id'])
    expect(reasonFor(flood, flood)).toEqual(['anchor-twice', undefined])
    expect(reasonFor({ ...flood, names: [{ language: 'da', text: 'x'.repeat(121) }] })[0]).toBe('too-long')
  })
  it('are read or refused, whatever is sent', () => {
    fc.assert(
      fc.property(fc.anything({ maxDepth: 4 }), json => {
        const read = clinicAnchors(json)
        if ('refusal' in read) expect(read.refusal.reason).toMatch(/^[a-z]+(-[a-z]+)+$/)
      }),
    )
  })
})
