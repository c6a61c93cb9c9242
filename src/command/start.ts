import { randomBytes } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { atWork } from './at-work.ts'
import { backupsApart } from './backup.ts'
import { codeFor } from './codes.ts'
import { HOSPITAL, hospitalIn } from './hospital.ts'
import { STANDING, standingIn } from './https.ts'
import { INVENTED } from './lives.ts'
import { clearTheWay } from './on-its-way.ts'
import { openRecord, saidOf } from './open-record.ts'
import { CannotStart, optionsIn, portIn } from './options.ts'
import { limitsIn } from './requests.ts'
import { ending, nameOf, WHERE, whereIn, type Surroundings } from './where.ts'

/** `tessera start`: a record of one's own, empty at first. */
export const startCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const options = optionsIn(args, {
      port: { type: 'string' },
      ...WHERE,
      backups: { type: 'string' },
      'requests-per-second': { type: 'string' },
      'end-workers': { type: 'boolean' },
      'new-code-for': { type: 'string' },
      ...STANDING,
      ...HOSPITAL,
    })
    const port = portIn(options.port, 8080)
    const standing = standingIn(options, Date.now())
    const { origin } = standing
    const hospital = hospitalIn(options)
    const limits = limitsIn(options['requests-per-second'])
    const where = whereIn(options, around)
    const backups = options.backups === undefined ? undefined : resolve(options.backups)
    if (backups !== undefined) {
      backupsApart(backups, where)
      // What cannot be written to is said now, and not at half past two.
      mkdirSync(backups, { recursive: true, mode: 0o700 })
      accessSync(backups, constants.W_OK)
    }
    const folder = await openRecord(where)
    const clinic = await folder.clinic(`clinic-${randomBytes(8).toString('hex')}`).catch(async error => {
      await folder.store.close()
      throw error
    })
    if (clinic === INVENTED) {
      await folder.store.close()
      throw new CannotStart(
        `${nameOf(where)} holds the invented people of the demo; choose another folder with --data.`,
      )
    }
    const { code, said } = await codeFor(folder, clinic, options['new-code-for']).catch(async error => {
      await folder.store.close()
      throw error
    })
    // The record is open here alone: no move of it is at work.
    const cleared = where.kind === 'sqlite' ? clearTheWay(where.data) : 0
    return atWork({
      clinic,
      folder,
      mode: 'start',
      code,
      hospital,
      standing,
      nightly: backups === undefined ? undefined : { where, backups },
      limits,
      port,
      endsWorkers: options['end-workers'],
      greeting: address =>
        [
          'Tessera. Not for real patients yet.',
          origin ?? address,
          ...saidOf(where, backups),
          ...(cleared > 0 ? ['A move of this record had been cut off; the copy it left beside it is removed.'] : []),
          ...said(origin ?? address),
          'Stop it with Ctrl+C.',
        ].join('\n'),
    })
  })
