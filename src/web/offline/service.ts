import { answering } from './answering.ts'
import { filesOf, pagesOf, partAt, PLACE, type Part, type Program } from './program.ts'

/** What was built; put here when this worker is built. */
declare const PROGRAM: Program

interface Window {
  readonly url: string
  postMessage(message: unknown, transfer: readonly MessagePort[]): void
}
interface Waiting extends Event {
  waitUntil(until: Promise<unknown>): void
}
interface Asking extends Waiting {
  readonly request: Request
  respondWith(answer: Promise<Response>): void
}
/** The worker as a browser gives it to its script. */
interface Service {
  readonly location: Location
  readonly registration: { readonly installing: unknown; readonly waiting: unknown }
  readonly clients: {
    claim(): Promise<void>
    matchAll(of: { type: 'window'; includeUncontrolled: true }): Promise<readonly Window[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(when: 'install' | 'activate', does: (event: Waiting) => void): void
  addEventListener(when: 'fetch', does: (event: Asking) => void): void
  addEventListener(when: 'message', does: (event: Waiting & MessageEvent) => void): void
}

const service = globalThis as unknown as Service
const HERE = `${PLACE}${PROGRAM.version}`
/** Files fetched at once: a slow network has other things to do as well. */
const AT_ONCE = 6
/** How long a page may take to say which program it is, in milliseconds. One that sleeps says nothing, and keeps its own. */
const SAYS_WITHIN = 3000

let isEnded = false
/** Opened, a place is made where there is none: not after the page has cleared it. */
const opened = (name: string): Promise<Cache> => {
  if (isEnded) throw new Error('no program is kept here any more')
  return caches.open(name)
}

const places = async (): Promise<readonly string[]> => (await caches.keys()).filter(name => name.startsWith(PLACE))

/** A file under its name as some program here keeps it. */
const keptFile = (file: string): Promise<Response | undefined> => caches.match(file, { ignoreVary: true })

const keptPaths = async (): Promise<readonly string[]> => {
  const all = await Promise.all((await places()).map(async name => (await opened(name)).keys()))
  return all.flat().map(({ url }) => new URL(url).pathname)
}

const fetched = async (path: string, cache: RequestCache): Promise<Response> => {
  const answer = await fetch(path, { cache, credentials: 'same-origin' })
  if (!answer.ok || answer.redirected) throw new Error('the desk does not have this file')
  return answer
}

const hex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), byte => byte.toString(16).padStart(2, '0')).join('')

/** The page of this very program. Throws where the desk gives another one by now. */
const ownPage = async (page: string): Promise<Response> => {
  const answer = await fetched(page, 'no-store')
  const digest = hex(await crypto.subtle.digest('SHA-256', await answer.clone().arrayBuffer()))
  if (digest !== PROGRAM.pages[page]) throw new Error('the desk has another program')
  return answer
}

/**
 * Keeps a part of this program. Its pages come last: what stands in the cache as a page has all its files. Throws where one of
 * them cannot be had; what came until then stays, and is not fetched again.
 */
const keep = async (part: Part, used: readonly string[]): Promise<void> => {
  const here = await opened(HERE)
  const wanted = [...filesOf(PROGRAM, part, used)]
  const next = async (): Promise<void> => {
    for (let file = wanted.pop(); file; file = wanted.pop())
      if (!(await here.match(file, { ignoreVary: true })))
        await here.put(file, (await keptFile(file)) ?? (await fetched(file, 'default')))
  }
  await Promise.all(Array.from({ length: AT_ONCE }, next))
  for (const page of pagesOf(PROGRAM, part))
    if (!(await here.match(page, { ignoreVary: true }))) await here.put(page, await ownPage(page))
}

/** A new program comes whole, or not at all: every part that is kept here of the one before, in the languages used here. */
const install = async (): Promise<void> => {
  const before = await keptPaths()
  const parts = new Set(before.filter(path => path in PROGRAM.pages).map(page => partAt(page.replace('.html', ''))))
  for (const part of parts) await keep(part, before)
}

/** Which of a program's files a page says it is; undefined where it says nothing in time. */
const whichIs = (page: Window): Promise<string | undefined> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    setTimeout(() => resolve(undefined), SAYS_WITHIN)
    port1.addEventListener('message', ({ data }) => resolve(typeof data === 'string' ? data : undefined))
    port1.start()
    page.postMessage('which', [port2])
  })

/** Programs before this one go when no page is theirs any more; as long as one page says nothing, all stay. */
const tidy = async (): Promise<void> => {
  const isNewest = () => !service.registration.installing && !service.registration.waiting
  if (!isNewest()) return
  const pages = await service.clients.matchAll({ type: 'window', includeUncontrolled: true })
  const which = await Promise.all(pages.map(whichIs))
  for (const name of await places()) {
    const held = new Set((await (await opened(name)).keys()).map(({ url }) => new URL(url).pathname))
    const isUsed = which.some(file => file === undefined || held.has(file))
    if (name !== HERE && !isUsed && isNewest()) await caches.delete(name)
  }
}

/** The page at once, as it is kept here with all its files; where it is not, from the desk. */
const page = async (path: string, request: Request): Promise<Response> => {
  const here = await caches.match(path, { cacheName: HERE, ignoreVary: true })
  return here ?? (await fetch(request))
}

/** A hashed file: as it is kept; else from the desk, and kept where it belongs to this program. */
const file = async (path: string, request: Request): Promise<Response> => {
  const kept = await keptFile(path)
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok && PROGRAM.files.includes(path) && (await caches.has(HERE)))
    await (await opened(HERE)).put(path, answer.clone())
  return answer
}

service.addEventListener('install', event => event.waitUntil(install()))
service.addEventListener('activate', event => event.waitUntil(service.clients.claim().then(tidy)))
service.addEventListener('fetch', event => {
  const { request } = event
  const how = answering(request, service.location.origin)
  if (how === 'the-desk') return
  const answer = 'page' in how ? page(how.page, request) : file(how.file, request)
  // A place that cannot be read is no reason to stand between a page and its desk.
  event.respondWith(answer.catch(() => fetch(request)))
})
service.addEventListener('message', event => {
  const { data, ports } = event
  if (data === 'end') {
    isEnded = true
    return ports[0]?.postMessage('ended')
  }
  if (data === 'take') return event.waitUntil(service.skipWaiting())
  const { keep: part, used } = data as { keep: Part; used: readonly string[] }
  event.waitUntil(
    keep(part, used).then(
      () => {
        ports[0]?.postMessage('kept')
        return tidy()
      },
      () => ports[0]?.postMessage('not-kept'),
    ),
  )
})
