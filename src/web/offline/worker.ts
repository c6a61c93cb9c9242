import { isWindowHeld } from '../parts/hold-window.ts'
import { pocketHere } from './database.ts'
import { partAt, PLACE } from './program.ts'
import { say } from './said.ts'

interface Scripts {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): { createScriptURL: (url: string) => string }
}

const ADDRESS = '/service.js'
/** How long a worker may take to say that it keeps nothing more, in milliseconds. */
const ENDS_WITHIN = 1000
/** How often a page that stays open asks for a newer program, in milliseconds. */
const ASKS_EVERY = 60 * 60_000
/** How long a worker may take to fetch a program, and how long after one that did not come it is tried again, in milliseconds. */
const KEPT_WITHIN = 5 * 60_000
const TRIES_AGAIN = 30_000

let isBegun = false
let policy: ReturnType<Scripts['createPolicy']> | undefined
const trusted = (): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: Scripts }
  policy ??= trustedTypes?.createPolicy('own-service', {
    createScriptURL: asked => {
      if (asked !== ADDRESS) throw new TypeError('not our worker')
      return asked
    },
  })
  return policy ? policy.createScriptURL(ADDRESS) : ADDRESS
}

/** The files this page has fetched of the program so far. */
const used = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => new URL(name, location.href))
    .filter(({ origin, pathname }) => origin === location.origin && pathname.startsWith('/assets/'))
    .map(({ pathname }) => pathname)

/** Which program this page is: one of its own files. */
const ownFile = (): string => new URL(import.meta.url).pathname

/** Tells the worker something, and gives what it answers. */
const tell = (worker: ServiceWorker, what: unknown): Promise<unknown> =>
  new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', ({ data }) => resolve(data))
    port1.start()
    worker.postMessage(what, [port2])
  })

const within = (milliseconds: number): Promise<void> => new Promise(resolve => setTimeout(resolve, milliseconds))

/**
 * Gives the worker this page's part to keep; whether all of it is kept, so that it opens without a network, which is said. Where it
 * is not, it is tried again as long as this page is open.
 */
const keepProgram = async (): Promise<boolean> => {
  const { active } = await navigator.serviceWorker.ready
  const telling = active ? tell(active, { keep: partAt(location.pathname), used: used() }) : undefined
  const isAllKept = (await Promise.race([telling, within(KEPT_WITHIN)])) === 'kept'
  if (!isBegun) return false
  say({ isAllKept })
  if (!isAllKept) void within(TRIES_AGAIN).then(() => isBegun && keepProgram())
  return isAllKept
}

let isTaking = false
/** The newer program takes over, and this page begins anew with it. Other pages go on with the files they have. */
const take = (newer: ServiceWorker | null): void => {
  isTaking = true
  // It took over already, for another page.
  if (!newer || newer.state === 'activated') return location.reload()
  newer.postMessage('take')
}

const whenInstalled = (worker: ServiceWorker, then: () => void): void =>
  worker.addEventListener('statechange', () => {
    if (worker.state === 'installed') then()
  })

/** The phone's home page and its icon have no name that says what they are. */
const showManifest = (): void => {
  if (document.querySelector('link[rel=manifest]')) return
  const link = document.createElement('link')
  link.rel = 'manifest'
  link.href = `/${partAt(location.pathname)}.webmanifest`
  document.head.append(link)
}

/** What waits on this page, or lies sealed here from a page before it. */
const somethingWaits = async (): Promise<boolean> => {
  if (isWindowHeld()) return true
  const here = await pocketHere().catch(() => undefined)
  if (!here) return false
  const sealed = await here.database.count('boxes')
  here.database.close()
  return sealed > 0
}

/**
 * Has this device keep the program, so that it opens without a network; only for one that was given a pocket. `waitsHere`: whether
 * something told here is still to be sent. A newer program waits: it is taken when a page begins and nothing waits, else by touch,
 * never under somebody's hands. Gives whether all of the program is kept here now.
 */
export const beginWorker = async (waitsHere: () => boolean | Promise<boolean> = somethingWaits): Promise<boolean> => {
  const { serviceWorker } = navigator
  if (!serviceWorker || isBegun) return false
  isBegun = true
  showManifest()
  let hadOne = serviceWorker.controller !== null
  serviceWorker.addEventListener('message', ({ data, ports }) => {
    if (data === 'which') ports[0]?.postMessage(ownFile())
  })
  serviceWorker.addEventListener('controllerchange', () => {
    if (isTaking) location.reload()
    else if (hadOne) say({ newer: () => take(null) })
    hadOne = true
  })
  try {
    const registration = await serviceWorker.register(trusted(), { scope: '/', updateViaCache: 'none' })
    const { waiting } = registration
    if (waiting && !(await waitsHere())) {
      take(waiting)
      return true
    }
    const isHere = () => registration.active && say({ newer: () => take(registration.waiting) })
    if (waiting) isHere()
    registration.addEventListener('updatefound', () => {
      if (registration.installing) whenInstalled(registration.installing, isHere)
    })
    if (registration.installing && registration.active) whenInstalled(registration.installing, isHere)
    setInterval(() => void registration.update().catch(() => undefined), ASKS_EVERY)
    return await keepProgram()
  } catch {
    // Without a worker everything goes on as it does on any other device.
    return false
  }
}

/** The worker goes, and everything it kept: this device has no pocket any more. What waits lies elsewhere and is not touched. */
export const endWorker = async (): Promise<void> => {
  isBegun = false
  document.querySelector('link[rel=manifest]')?.remove()
  say({ newer: undefined, lost: false, isAllKept: undefined })
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(
    registrations.map(async registration => {
      const { active } = registration
      await registration.unregister()
      if (active) await Promise.race([tell(active, 'end'), within(ENDS_WITHIN)])
    }),
  )
  const names = (await caches.keys()).filter(name => name.startsWith(PLACE))
  await Promise.all(names.map(name => caches.delete(name)))
}
