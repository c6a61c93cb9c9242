import { relative, resolve, sep } from 'node:path'
import { backup, emptyLog, scrub } from '#storage/backup'
import { CannotStart, optionsIn } from './options.ts'
import { ENDED, ending, lookAtRecord, safeAt, WHERE, whereIn, type Surroundings, type Where } from './where.ts'

/** Whether a path is a folder or lies in it. */
export const holds = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`))
}

/** Backups lie neither with the record nor with its keys. Throws `CannotStart`. */
export const backupsApart = (to: string, where: Where): void => {
  const kept = [where.safe, ...(where.kind === 'sqlite' ? [where.data] : [])]
  if (kept.some(folder => holds(folder, to) || holds(to, folder)))
    throw new CannotStart(
      'Backups must lie outside the folder of the record and outside the safe, and not around them.',
    )
}

/** `tessera backup`: one moment of the record into a new folder, also while the clinic works. */
export const backupCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const options = optionsIn(args, { ...WHERE, to: { type: 'string' } })
    if (options.to === undefined) throw new CannotStart('Say where the backup goes: --to DIR.')
    const where = whereIn(options, around)
    const to = resolve(options.to)
    backupsApart(to, where)
    const safe = safeAt(where.safe)
    const record = await lookAtRecord(where, safe)
    const at = Temporal.Now.instant().toString({ smallestUnit: 'second' })
    try {
      if (record.moved) throw new CannotStart('This record was moved to another place and goes on there.')
      const { folder, manifest } = await backup(record.database, record.clinic, safe, { to, at })
      console.log(`${folder}\n${manifest.counts.entries} entries, as far as position ${manifest.head.position}.`)
      const scrubbed = await scrub(to, record.clinic, safe, at)
      for (const name of scrubbed.unread)
        console.error(`${name}: this backup could not be read; keys of what was erased may still be in it.`)
      return scrubbed.unread.length > 0 ? ENDED.wrong : ENDED.fine
    } finally {
      await record.close()
      if (where.kind === 'sqlite') emptyLog(where.data)
    }
  })
