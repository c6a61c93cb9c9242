import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { openFolder } from '#storage'
import { openSafe, type Safe } from '#storage/keys'
import { INVENTED, seedLives } from './lives.ts'

export const STORED_AT = '2026-03-02T11:00:00Z'

/** A clinic whose patients are the invented lives, in a temporary folder. */
export interface ClinicOfLives {
  readonly folder: string
  readonly where: { readonly kind: 'sqlite'; readonly data: string; readonly safe: string }
  readonly backups: string
  readonly entries: number
  safe(): Safe
}

/** Makes one. Its folder goes when the tests of a file are over. */
export const clinicOfLives = async (): Promise<ClinicOfLives> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-'))
  made.push(folder)
  const [data, safe] = [join(folder, 'data'), join(folder, 'safe')]
  const own = openFolder(data, safe)
  await own.clinic(INVENTED)
  await seedLives(own.store, STORED_AT)
  const entries = await own.store.head(INVENTED)
  await own.store.close()
  return {
    folder,
    where: { kind: 'sqlite', data, safe },
    backups: join(folder, 'backups'),
    entries,
    safe: () => openSafe(safe),
  }
}

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})
