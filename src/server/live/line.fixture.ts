import type { createDesk } from '../desk.ts'
import type { browser } from '../invented.ts'

/** What came by one line so far, and a way to wait for the next. */
export const lineOf = async (app: ReturnType<typeof createDesk>, hand: ReturnType<typeof browser>, path: string) => {
  const cookie = [...hand.cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  const response = await app.fetch(new Request(new URL(path, 'http://localhost:8080'), { headers: { cookie } }))
  const reader = response.body!.getReader()
  const came: string[] = []
  const waiting = new Set<() => void>()
  let ended = false
  const text = new TextDecoder()
  const read = async (): Promise<void> => {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      came.push(
        ...text
          .decode(part.value, { stream: true })
          .split('\n\n')
          .map(one => /^event: (\w+)\ndata: (.*)$/m.exec(one))
          .filter(one => one !== null)
          .map(([, event, data]) => `${event} ${data}`.trim()),
      )
      for (const look of waiting) look()
    }
    ended = true
    for (const look of waiting) look()
  }
  const done = read().catch(() => undefined)
  /** Comes when this is so; the test's own patience is the bound. */
  const when = (isSo: () => boolean): Promise<void> =>
    new Promise(resolve => {
      const look = () => {
        if (!isSo()) return
        waiting.delete(look)
        resolve()
      }
      waiting.add(look)
      look()
    })
  return { status: response.status, response, came, when, ended: () => ended, done, end: () => reader.cancel() }
}
