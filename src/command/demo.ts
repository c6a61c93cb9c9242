import { rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { safeBeside, type Folder } from '#storage'
import { atWork } from './at-work.ts'
import { INVENTED_ROOMS, planInventedDay } from './demo-day.ts'
import { INVENTED, seedLives } from './lives.ts'
import { openRecord } from './open-record.ts'
import { CannotStart, optionsIn, portIn } from './options.ts'
import { limitsIn } from './requests.ts'
import { ending } from './where.ts'

/** Invented professionals; one touch signs in as one of them. */
const ACCOUNTS = [
  { id: 'lis', name: 'Nurse Lis', role: 'nurse', lead: true, language: 'da' },
  { id: 'omar', name: 'Dr. Omar', role: 'doctor', lead: false, language: 'da' },
  { id: 'karen', name: 'Karen', role: 'coordinator', lead: false, language: 'da' },
]

/** Does it, or closes the record: open in a thread of its own, it would keep the program from ending. */
const closingIfNot = async <T>(folder: Folder, what: () => Promise<T>): Promise<T> => {
  try {
    return await what()
  } catch (error) {
    await folder.store.close()
    throw error
  }
}

const openInvented = async (path: string): Promise<Folder> => {
  const folder = await openRecord({ kind: 'sqlite', data: path, safe: safeBeside(path) })
  const clinic = await closingIfNot(folder, () => folder.clinic(INVENTED))
  if (clinic === INVENTED) return folder
  await folder.store.close()
  throw new CannotStart(`${path} holds the record of a clinic; the demo keeps to invented people.`)
}

/** An open demo record: begun again where that was asked for, with the invented lives where it is empty. */
export const openDemo = async (path: string, { fresh }: { fresh: boolean }): Promise<Folder> => {
  let folder = await openInvented(path)
  if (fresh) {
    await folder.store.close()
    for (const ending of ['', '-wal', '-shm']) rmSync(join(path, `record.sqlite${ending}`), { force: true })
    folder = await openInvented(path)
  }
  const { store, staff } = folder
  await closingIfNot(folder, async () => {
    if ((await store.patients(INVENTED)).length === 0)
      await seedLives(store, Temporal.Now.instant().toString({ smallestUnit: 'millisecond' }))
    for (const account of ACCOUNTS) await staff.add(INVENTED, account)
    if (!(await staff.settings(INVENTED)).day) await staff.set(INVENTED, { day: INVENTED_ROOMS })
    await planInventedDay(store, Temporal.Now.instant(), 'Europe/Copenhagen')
  })
  return folder
}

/** `tessera demo`: the main job with invented people, on this machine. */
export const demoCommand = (args: readonly string[]): Promise<number> =>
  ending(async () => {
    const options = optionsIn(args, {
      port: { type: 'string' },
      data: { type: 'string' },
      'requests-per-second': { type: 'string' },
      'end-workers': { type: 'boolean' },
      fresh: { type: 'boolean', default: false },
    })
    const port = portIn(options.port, 8080)
    const limits = limitsIn(options['requests-per-second'])
    const path = resolve(options.data ?? 'data/demo')
    return atWork({
      clinic: INVENTED,
      folder: await openDemo(path, { fresh: options.fresh }),
      mode: 'demo',
      limits,
      port,
      endsWorkers: options['end-workers'],
      greeting: address =>
        [
          'Tessera demo: everybody in it is invented. It is not for real patients.',
          address,
          `The record is kept in ${path}`,
          'Stop it with Ctrl+C; begin again with --fresh.',
        ].join('\n'),
    })
  })
