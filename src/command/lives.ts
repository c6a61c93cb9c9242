import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '#record'
import type { Store } from '#storage'
import { CannotStart } from './options.ts'

const LIVES = join(import.meta.dirname, '../../lives')

/** The clinic that invented people are patients of. */
export const INVENTED = 'invented'

/** The entries of one invented life. A file whose first line does not say that it is invented is a fault of ours. */
export const lifeIn = (text: string): Entry[] => {
  const [header, ...lines] = text.split('\n').filter(line => line.trim() !== '')
  const { lives } = JSON.parse(header ?? '{}') as { lives?: unknown }
  const entries = lines.map(line => JSON.parse(line) as Entry)
  if (lives !== INVENTED || entries.some(entry => entry.clinic !== INVENTED))
    throw new Error('a life that is not marked as invented')
  return entries
}

/** Stores the invented lives, each in one piece. */
export const seedLives = async (store: Store, storedAt: string, folder = LIVES): Promise<void> => {
  const files = readdirSync(folder).filter(name => name.endsWith('.jsonl'))
  for (const file of files.sort()) {
    const receipts = await store.append(INVENTED, lifeIn(readFileSync(join(folder, file), 'utf8')), storedAt)
    if (receipts.some(receipt => receipt.outcome === 'refused'))
      throw new CannotStart('There is no room on the disk for the invented people.')
  }
}
