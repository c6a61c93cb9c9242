import { existsSync } from 'node:fs'
import { chromium, type Browser, type BrowserContext } from 'playwright-core'
import { sizes } from './check.ts'

/** Chromium without its windows: the same pages, drawn with a third less work. It has no way to ask for a microphone. */
const light = ['/usr/bin/chromium-headless-shell']
const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A microphone that nobody speaks into: it beeps, and asks nobody. */
export const INVENTED_MICROPHONE = ['--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] as const

/**
 * The system's Chromium; a sentence when there is none. As root it runs without its sandbox. `lightly`: without its windows,
 * where the system has it so.
 */
export const openBrowser = async (more: readonly string[] = [], { lightly = false } = {}): Promise<Browser> => {
  const [named, ...usual] = places
  const executablePath = [named, ...(lightly ? light : []), ...usual].find(place => place && existsSync(place))
  if (!executablePath)
    throw new Error('No Chromium was found. Install it (apt-get install chromium) or set CHROMIUM to its path.')
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  return chromium.launch({
    executablePath,
    args: [
      ...asRoot,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
      ...more,
    ],
  })
}

/** A device whose browser keeps what it keeps in a folder, which can be looked through, and opened again by the next. `more`: flags. */
export const keepingDevice = async (
  browser: Browser,
  folder: string,
  more: readonly string[] = [],
): Promise<BrowserContext> => {
  const executablePath = places.find(place => place && existsSync(place))
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const context = await chromium.launchPersistentContext(folder, {
    ...(executablePath ? { executablePath } : {}),
    args: [
      ...asRoot,
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-gpu',
      ...more,
    ],
    viewport: sizes.table,
    locale: 'da-DK',
    reducedMotion: 'reduce',
  })
  context.setDefaultTimeout(20_000)
  browser.once('disconnected', () => void context.close())
  return context
}
