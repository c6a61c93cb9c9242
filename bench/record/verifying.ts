import { join } from 'node:path'
import { lookAt } from '../../src/storage/door.ts'
import { safeBeside } from '../../src/storage/index.ts'
import { openSafe } from '../../src/storage/keys/safe-folder.ts'
import { sqliteDatabase } from '../../src/storage/sqlite-database.ts'
import { verify } from '../../src/storage/verifying.ts'

/** How many entries of the record that the load left behind are verified in a second, opened with their keys. */
export const verifyFigures = async (data: string): Promise<Record<string, number>> => {
  const database = sqliteDatabase(lookAt(join(data, 'record.sqlite')))
  const began = performance.now()
  const found = await verify(database, 'bench', { safe: openSafe(safeBeside(data)) })
  const seconds = (performance.now() - began) / 1000
  await database.close()
  if (found.broken) throw new Error('the record of the bench does not verify')
  return { 'record.verify-per-s': Math.round(found.entries / seconds) }
}
