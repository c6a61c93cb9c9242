import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { BrowserContext, Page, Response } from 'playwright-core'
import { holds } from './check.ts'

/**
 * The same words as bytes a program might have written them: UTF-8, UTF-16 both ways, base64 at each of its three turns. Of what are
 * no words, as it is and as base64.
 */
const bytesOf = (what: string | Buffer): Buffer[] => {
  const plain = Buffer.from(what as string)
  const turns = [0, 1, 2].map(turn =>
    Buffer.from(
      Buffer.concat([Buffer.alloc(turn), plain])
        .toString('base64')
        .slice(4, -4),
    ),
  )
  const utf16 = typeof what === 'string' ? Buffer.from(what, 'utf16le') : undefined
  return [plain, ...(utf16 ? [utf16, Buffer.from(utf16).swap16()] : []), ...turns.filter(({ length }) => length > 7)]
}

/** Looks at a file of a browser that is at work: what it let go of meanwhile is not there. */
const unlessGone = <T>(look: () => T, gone: T): T => {
  try {
    return look()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return gone
    throw error
  }
}

/** What a browser links to for itself is no file of it. */
const filesIn = (place: string): string[] =>
  unlessGone(() => {
    const what = lstatSync(place)
    if (what.isDirectory()) return readdirSync(place).flatMap(name => filesIn(join(place, name)))
    return what.isFile() ? [place] : []
  }, [])

/** The files under these places that hold one of these words, in whatever encoding; places that are not there hold none. */
export const filesWith = (places: readonly string[], words: readonly string[]): string[] => {
  const files = places.filter(existsSync).flatMap(filesIn)
  holds(files.length > 1, 'there are files to look through')
  const holding = (wanted: readonly string[]): string[] => {
    const bytes = wanted.flatMap(bytesOf)
    return files.filter(file => {
      const read = readFileSync(file)
      return bytes.some(word => read.includes(word))
    })
  }
  holds(holding(['people.patient-registered']).length > 0, 'the record is among the files that were looked through')
  return holding(words)
}

/** The files under one place that hold one of these words, in whatever encoding; there must be some to look through. */
export const bytesIn = (place: string, words: readonly (string | Buffer)[]): string[] => {
  const files = filesIn(place)
  holds(files.length > 1, 'there are files to look through')
  const bytes = words.flatMap(bytesOf)
  return files.filter(file => {
    const read = unlessGone(() => readFileSync(file), Buffer.alloc(0))
    return bytes.some(word => read.includes(word))
  })
}

/** Everything a page may keep in its browser and a script of that page can read. */
const storedBy = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(async () => {
    const databases = await indexedDB.databases()
    const cached = await Promise.all(
      (await caches.keys()).map(async name => (await (await caches.open(name)).keys()).map(({ url }) => url)),
    )
    const workers = 'serviceWorker' in navigator ? await navigator.serviceWorker.getRegistrations() : []
    return {
      localStorage: JSON.stringify({ ...localStorage }),
      sessionStorage: JSON.stringify({ ...sessionStorage }),
      indexedDB: databases.map(({ name }) => name).join(' '),
      caches: cached.flat().join(' '),
      cookies: document.cookie,
      workers: workers.map(({ scope }) => scope).join(' '),
      history: JSON.stringify(history.state ?? ''),
      name: window.name,
    }
  })

/**
 * Nothing of these words is kept in the browser, no database, cache or worker of ours is in it at all, no cookie can be read by
 * a script, and only the two words of ours that may be there are.
 */
export const nothingStored = async (page: Page, words: readonly string[]): Promise<void> => {
  const stored = await storedBy(page)
  for (const [where, text] of Object.entries(stored))
    for (const word of words) holds(!text.includes(word), `${where} of the browser holds nothing that was told`)
  for (const where of ['indexedDB', 'caches', 'cookies', 'workers', 'name'])
    holds(stored[where] === '', `${where} of the browser is empty: ${stored[where]}`)
  const kept = { ...JSON.parse(stored['localStorage'] ?? '{}'), ...JSON.parse(stored['sessionStorage'] ?? '{}') }
  for (const [key, value] of Object.entries(kept))
    holds(
      (key === 'tessera-table' && value === 'covered') ||
        (key === 'tessera-staff-language' && /^[a-z]{2,3}$/.test(String(value))),
      `the browser keeps only a choice of language, and that the table is covered: ${key}`,
    )
  const cookies = await page.context().cookies()
  holds(
    cookies.every(({ httpOnly, sameSite }) => httpOnly && sameSite === 'Strict'),
    'no script can read a cookie',
  )
  for (const { value } of cookies)
    for (const word of words) holds(!value.includes(word), 'no cookie holds anything that was told')
}

/** A line that stays open ends with its page: its answer is never whole. What it may say is held in `server/live`. */
const staysOpen = (response: Response): boolean =>
  (response.headers()['content-type'] ?? '').startsWith('text/event-stream')

/** Watches every answer to a browser from `begin` on: none may hold one of these words. */
export const watchWords = (context: BrowserContext, words: readonly string[]) => {
  const bodies: Promise<string>[] = []
  let begun = false
  context.on('response', response => {
    if (begun && response.url().includes('/api/') && !staysOpen(response)) bodies.push(response.text().catch(() => ''))
  })
  return {
    begin: () => {
      begun = true
    },
    holds: async () => {
      const all = await Promise.all(bodies)
      holds(all.length > 0, 'there were answers to look at')
      for (const word of words) holds(!all.some(body => body.includes(word)), 'no answer holds the words any more')
    },
  }
}

/** Whether the page itself holds these words anywhere in its memory. What a locator looked for there is held by the looking. */
export const inMemory = async (page: Page, words: string): Promise<boolean> => {
  const cdp = await page.context().newCDPSession(page)
  let snapshot = ''
  cdp.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => (snapshot += chunk))
  await cdp.send('HeapProfiler.collectGarbage')
  await cdp.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false })
  await cdp.detach()
  return snapshot.includes(words)
}

/** Whether the page lets go of these words within some ten seconds. */
export const forgets = async (page: Page, words: string): Promise<boolean> => {
  for (let tried = 0; tried < 6; tried++) {
    if (!(await inMemory(page, words))) return true
    await page.waitForTimeout(1500)
  }
  return false
}
