import { existsSync } from 'node:fs'
import { chromium, type Browser } from 'playwright-core'

const places = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** The system's Chromium; a sentence when there is none. As root it runs without its sandbox. */
export const openBrowser = async (): Promise<Browser> => {
  const executablePath = places.find(place => place && existsSync(place))
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
    ],
  })
}
