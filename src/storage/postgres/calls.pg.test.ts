import { expect, onTestFinished, test } from 'vitest'
import { preparedDatabase } from './databases.fixture.ts'
import { callsBy } from './calls.ts'

const listenerTo = async (url: string) => {
  const calls = callsBy(url)
  onTestFinished(() => calls.close())
  const heard: string[] = []
  let look = () => {}
  calls.listen(call => {
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
  for (let nth = 0; nth < 50; nth++) one.calls.call(`${nth}`)
  const all = ['again', ...Array.from({ length: 50 }, (_, nth) => `${nth}`)]
  await other.until(() => other.heard.length >= 51)
  await one.until(() => one.heard.length >= 51)
  expect(other.heard).toEqual(all)
  expect(one.heard).toEqual(all)
})

test('a call that is too long is refused before it is sent', async () => {
  const { calls } = await listenerTo((await preparedDatabase())('desk'))
  expect(() => calls.call('x'.repeat(8000))).toThrow(RangeError)
})
