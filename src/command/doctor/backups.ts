import { backupsIn, isThere } from '#storage/backup'
import { hasKeys, safeAt, type Where } from '../where.ts'
import { lastNight } from '../nightly/index.ts'
import { fine, hint, wrong, type Finding } from './finding.ts'
import { isPrivate, onOneDisk } from './places.ts'

/** A night that was missed is noticed the next day. */
const OLD = { hours: 26 }

const EVERY_NIGHT = 'Start Tessera with --backups DIR: it makes one every night and tries it out.'

/** How the backups are, and whether the last one was put back and found whole. `now` is ISO 8601 in UTC. */
export const backupsAre = (backups: string | undefined, where: Where, now: string): Finding[] => {
  if (backups === undefined) return [hint('backups', 'No folder of backups was named.', 'Name it with --backups DIR.')]
  const findings = [isPrivate('backups', backups)]
  if (!isThere(backups)) return findings
  const clinics = hasKeys(where.safe) ? safeAt(where.safe).clinics() : []
  const kept = clinics.flatMap(clinic => backupsIn(backups, clinic))
  const last = lastNight(backups)
  if (kept.length === 0) findings.push(wrong('backups-made', `There is no backup in ${backups}.`, EVERY_NIGHT))
  else if (!last)
    findings.push(hint('backups-made', `${kept.length} backups; none was tried out by the program.`, EVERY_NIGHT))
  else if (last.outcome !== 'fine')
    findings.push(
      wrong(
        'backups-made',
        `The backup of ${last.at} did not go well (${last.outcome}).`,
        'See docs/backup.md, and make one by hand: tessera backup --to DIR.',
      ),
    )
  else if (Temporal.Instant.compare(Temporal.Instant.from(last.at).add(OLD), now) < 0)
    findings.push(wrong('backups-made', `The last backup is of ${last.at}.`, EVERY_NIGHT))
  else
    findings.push(
      fine(
        'backups-made',
        `${kept.length} backups; the last, of ${last.at}, was put back and every view was the same.`,
      ),
    )
  if (where.kind === 'sqlite' && onOneDisk(backups, where.data))
    findings.push(
      hint(
        'backups-disk',
        'The backups lie on the same disk as the record.',
        'Copy them to another machine, never together with the safe.',
      ),
    )
  return findings
}
