import { expect, it } from 'vitest'
import { memoryStore, type Calls } from '#storage'
import { atWork, browser, deskWith, LIS, nextId, opened, PATIENT, registered } from '../invented.ts'
import { aboutOf, bellAcross, bellHere, type Bell, type Ring } from './bell.ts'
import { lineOf } from './line.fixture.ts'

const SOUTH = { id: 'south', language: 'da', timeZone: 'Europe/Copenhagen' }

/** Calls between programs in this thread that, unlike the server's, bring every call to everybody. */
const loudCalls = (): Calls => {
  const listening = new Set<(call: { readonly text: string }) => void>()
  return {
    call: (_, text) => {
      for (const heard of listening) heard({ text })
    },
    listen: (_, heard) => {
      listening.add(heard)
      return () => void listening.delete(heard)
    },
  }
}

/**
 * A clinic at work, and Lis's own page at another one: the same ids of patient and visit, and calls that reach both. `asked` says
 * how often the other one looked which visit is open.
 */
const twoClinics = async (bellOf: (clinic: string) => Bell) => {
  const here = await atWork({ bell: bellOf('invented') })
  const store = memoryStore()
  let asked = 0
  const counting = {
    ...store,
    read: (...args: Parameters<typeof store.read>) => {
      // As a line does that looks which visit is open.
      if (args[2].kinds?.includes('visit.opened')) asked++
      return store.read(...args)
    },
  }
  const { app } = deskWith({ clinic: SOUTH, store: counting, bell: bellOf(SOUTH.id) })
  const lis = browser(app)
  await lis.post('/api/sign-in', { account: LIS.id })
  const ofSouth = (entry: object) => ({ ...entry, clinic: SOUTH.id })
  await lis.post(`/api/patients/${PATIENT}/entries`, { entries: [ofSouth(registered())] })
  const visit = { ...opened(), id: here.visit }
  expect((await lis.post(`/api/patients/${PATIENT}/table`, { entry: ofSouth(visit) })).status).toBe(200)
  const line = await lineOf(app, lis, `/api/patients/${PATIENT}/live`)
  await line.when(() => line.came.length > 0)
  return { here, lis, line, asked: () => asked }
}

const bellsOn = {
  'one bell for both': () => {
    const bell = bellHere()
    return () => bell
  },
  'calls that reach both': () => {
    const calls = loudCalls()
    return (clinic: string) => bellAcross(calls, clinic)
  },
} as const

it.each(Object.keys(bellsOn) as (keyof typeof bellsOn)[])(
  'a sign comes to no line of another clinic, and makes none look into its record, with %s',
  async how => {
    const { here, lis, line, asked } = await twoClinics(bellsOn[how]())
    const own = await lineOf(here.app, here.table, '/api/table/live')
    await own.when(() => own.came.length > 0)
    const before = asked()
    const sign = (nth: string) => ({ sign: nth, id: nextId() })
    expect((await here.table.post('/api/table/signs', sign('pause'))).status).toBe(200)
    await own.when(() => own.came.some(one => one.startsWith('sign')))
    expect(asked()).toBe(before)
    expect((await lis.post(`/api/patients/${PATIENT}/signs`, sign('leave-be'))).status).toBe(200)
    await line.when(() => line.came.some(one => one.startsWith('sign')))
    expect(line.came.filter(one => one.startsWith('sign')).map(one => JSON.parse(one.slice(5)))).toMatchObject([
      { sign: { sign: 'leave-be' }, from: 'professional' },
    ])
  },
)

it('what two programs of one clinic call is heard by both, and what cannot be read is let go of', () => {
  const calls = loudCalls()
  const [one, other] = [bellAcross(calls, 'north'), bellAcross(calls, 'north')]
  const heard: Ring[] = []
  other.listen(ring => void heard.push(ring))
  const about = aboutOf('north', PATIENT)
  const sign = { of: 'sign', about, visit: nextId(), seen: { sign: { sign: 'pause' }, from: 'table' } } as const
  one.ring({ of: 'more', about: [about] })
  for (const text of ['', 'x', '{}', '{"of":"sign"}', '{"of":"again"}']) calls.call('north', text)
  one.ring(sign)
  expect(heard).toEqual([{ of: 'more', about: [about] }, sign])
})
