import { expect, test } from 'vitest'
import type { Recorded } from '#record'
import type { Held } from '../../offline/drawer.ts'
import type { AlongPage } from './api.ts'
import { fetchAlong } from './fetching.ts'

const one = (id: string, n: number): AlongPage['patients'][number] => ({
  id,
  entries: [{ id: `${id}-${n}` } as Recorded],
  upTo: n,
  more: false,
})

const pocketOf = () => {
  const taken = new Map<string, Held>()
  const kept: (readonly string[])[] = []
  return {
    taken,
    kept,
    pocket: {
      take: async (id: string, held: Held) => void taken.set(id, held),
      keepOnly: async (_: string, ids: readonly string[]) => void kept.push(ids),
    },
  }
}

const fetched = async (pages: Record<string, AlongPage>, stopAfter = Infinity) => {
  const { taken, kept, pocket } = pocketOf()
  let asked = 0
  const page = async (after = '') => {
    asked++
    const answer = pages[after]
    if (!answer) throw new Error('no connection')
    return answer
  }
  const work = fetchAlong(pocket, { day: '2026-03-02', page, isStopped: () => asked >= stopAfter, onTaken: () => {} })
  const came = await work.catch(() => 'cut off')
  return { came, taken: [...taken].map(([id, { entries, upTo }]) => [id, entries.map(e => e.id), upTo]), kept }
}

test('a long record comes in parts and is taken whole; the others are let go of at the end', async () => {
  const pages = {
    '': { patients: [one('amina', 1), { ...one('yusuf', 1), more: true }], next: 'b' },
    b: { patients: [{ ...one('yusuf', 2), more: true }], next: 'c' },
    c: { patients: [one('yusuf', 3)] },
  }
  expect(await fetched(pages)).toEqual({
    came: true,
    taken: [
      ['amina', ['amina-1'], 1],
      ['yusuf', ['yusuf-1', 'yusuf-2', 'yusuf-3'], 3],
    ],
    kept: [['amina', 'yusuf']],
  })
})

test('stopped or cut off in the middle: what came whole is there, and nobody is let go of', async () => {
  const pages = { '': { patients: [one('amina', 1), { ...one('yusuf', 1), more: true }], next: 'b' } }
  const taken = [['amina', ['amina-1'], 1]]
  expect(await fetched(pages)).toEqual({ came: 'cut off', taken, kept: [] })
  expect(await fetched(pages, 1)).toEqual({ came: false, taken, kept: [] })
})

test('nobody today: whoever was here is let go of', async () => {
  expect(await fetched({ '': { patients: [] } })).toEqual({ came: true, taken: [], kept: [[]] })
})

test('whoever may not be carried any more in the middle of their record is carried by nobody else’s', async () => {
  const pages = {
    '': { patients: [{ ...one('amina', 1), more: true }], next: 'b' },
    b: { patients: [one('yusuf', 1)] },
  }
  expect(await fetched(pages)).toEqual({ came: true, taken: [['yusuf', ['yusuf-1'], 1]], kept: [['yusuf']] })
})
