import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { Feast } from '#time'
import { lifePictures } from '#words/shown'
import { answersTo, askings, back, feastsFor, further, mostAnswers, type Place } from './when-pictures-asked.ts'

const piece = (id: string, picture?: string) => ({
  id,
  said: picture ? { picture } : { original: { language: 'ar', text: id } },
})
const at = {
  others: [piece('a', 'home'), piece('b'), piece('c', 'life-wedding')],
  calendars: ['persian', 'gregory'],
} as const
const pagesOf = (asking: Place['asking']) => Math.ceil(answersTo(asking, at).length / mostAnswers)

describe('saying when by pictures', () => {
  it('begins with what was told already and has a picture; then come landmarks of a life nobody has told yet', () => {
    const near = answersTo('near', at)
    expect(near.slice(0, 2)).toEqual([
      { is: 'other', other: at.others[0] },
      { is: 'other', other: at.others[2] },
    ])
    const life = near.flatMap(answer => (answer.is === 'life' ? [answer.picture] : []))
    expect(life).toEqual(lifePictures.filter(picture => picture !== 'life-wedding'))
  })

  it('offers every feast once, those of the calendars this life is told in first', () => {
    fc.assert(
      fc.property(fc.subarray(['gregory', 'persian', 'hijri', 'ethiopic', 'hebrew'] as const), calendars => {
        expect(feastsFor(calendars).toSorted()).toEqual(Feast.options.toSorted())
      }),
    )
    expect(feastsFor(['persian'])[0]).toBe('nowruz')
    expect(feastsFor(['ethiopic']).slice(0, 4)).toEqual(['christmas-ethiopian', 'enkutatash', 'meskel', 'timkat'])
    expect(feastsFor([])).toEqual(Feast.options)
  })

  it('turns through every page of every question, and back the same way', () => {
    const seen: string[] = []
    let place: Place = { asking: 'near', page: 0 }
    do {
      seen.push(`${place.asking} ${place.page}`)
      const to: Place = further(place, pagesOf)
      if (to.asking !== 'near' || to.page > 0) expect(back(to, pagesOf)).toEqual(place)
      place = to
    } while (place.asking !== 'near' || place.page > 0)
    expect(seen).toHaveLength(askings.reduce((sum, asking) => sum + pagesOf(asking), 0))
    expect(back({ asking: 'near', page: 0 }, pagesOf)).toBeUndefined()
  })
})
