import { expect, it } from 'vitest'
import { languageFor } from '#words'
import { areas } from '#words/areas'

it('every phrase belongs to one area, on its own shelf', async () => {
  const all = areas.flatMap(({ keys }) => keys)
  expect([...new Set(all)]).toHaveLength(all.length)
  for (const shelf of ['phone', 'table', 'staff'] as const) {
    const shelves = { phone: ['phone'], table: ['phone', 'table'], staff: ['phone', 'table', 'staff'] }[shelf]
    const own = areas.filter(area => shelves.includes(area.shelf)).flatMap(({ keys }) => keys)
    expect([...own].sort()).toEqual(Object.keys((await languageFor('en', shelf)).phrases).sort())
  }
})
