import { expect, onTestFinished, test } from 'vitest'
import { preparedDatabase } from './databases.fixture.ts'
import { callsBy } from './calls.ts'

const listenerTo = async (url: string, clinic = 'north') => {
  const calls = callsBy(url)
  onTestFinished(() => calls.close())
  const heard: string[] = []
  let look = () => {}
  calls.listen(clinic, call => {
    heard.push(call === 'again' ? 'again' : call.text)
    look()
  })
  const until = (isSo: () => boolean) =>
    new Promise<void>(resolve => {
      look = () => (isSo() ? resolve() : undefined)
      look()
    })
  await until(() => heard.includes('again'))
  return { calls, heard, until }
}

test('what one program calls, another hears, and the caller too, in order', async () => {
  const url = (await preparedDatabase())('desk')
  const [one, other] = [await listenerTo(url), await listenerTo(url)]
  for (let nth = 0; nth < 50; nth++) one.calls.call('north', `${nth}`)
  const all = ['again', ...Array.from({ length: 50 }, (_, nth) => `${nth}`)]
  await other.until(() => other.heard.length >= 51)
  await one.until(() => one.heard.length >= 51)
  expect(other.heard).toEqual(all)
  expect(one.heard).toEqual(all)
})

test('what is called for one clinic is brought to no program of another in the same database', async () => {
  const url = (await preparedDatabase())('desk')
  const [north, south] = [await listenerTo(url, 'north'), await listenerTo(url, 'south')]
  for (const text of ['one', 'two']) north.calls.call('north', text)
  await north.until(() => north.heard.length === 3)
  south.calls.call('south', 'own')
  await south.until(() => south.heard.length >= 2)
  expect([north.heard, south.heard]).toEqual([
    ['again', 'one', 'two'],
    ['again', 'own'],
  ])
})

test('a listener that comes when the conversation stands is told to ask, and hears from then on', async () => {
  const url = (await preparedDatabase())('desk')
  const { calls } = await listenerTo(url)
  const heard: string[] = []
  const { promise, resolve } = Promise.withResolvers<void>()
  calls.listen('south', call => {
    heard.push(call === 'again' ? 'again' : call.text)
    if (call === 'again') calls.call('south', 'own')
    else resolve()
  })
  await promise
  expect(heard).toEqual(['again', 'own'])
})

test('a call that is too long is refused before it is sent', async () => {
  const { calls } = await listenerTo((await preparedDatabase())('desk'))
  expect(() => calls.call('north', 'x'.repeat(8000))).toThrow(RangeError)
})
