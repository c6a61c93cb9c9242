/** Draws the icons of the installed program from their SVG: `node scripts/icons.ts`. Needs Chromium. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { openBrowser } from '../journeys/browser.ts'

const folder = join(import.meta.dirname, '../src/web/public/icons')
const browser = await openBrowser([], { lightly: true })
for (const name of ['clinic', 'phone'])
  for (const size of [192, 512]) {
    const page = await browser.newPage({ viewport: { width: size, height: size } })
    const drawing = readFileSync(join(folder, `${name}.svg`), 'utf8')
    await page.setContent(`<style>*{margin:0}svg{display:block;width:100vw}</style>${drawing}`)
    await page.screenshot({ path: join(folder, `${name}-${size}.png`) })
    await page.close()
  }
await browser.close()
