import { CannotOpen, RecordDamaged } from '#storage'
import { erasuresWaiting, inWords, isForbidden, lastStoredAt, verify, wrongInFile } from '#storage/backup'
import type { Safe } from '#storage/keys'
import { counted } from '../counted.ts'
import { CannotStart } from '../options.ts'
import { lookAtRecord, safeAt, type Found, type Where } from '../where.ts'
import { fine, OTHER_ACCOUNT, wrong, type Finding } from './finding.ts'
import { clockIs } from './machine.ts'

const LAST = 1000

const UNNAMED = 'Name the record with --data DIR or DATABASE_URL, and its safe with --safe DIR.'
const UNREAD =
  'Look whether this account may read it. If it may: stop, keep a copy of this folder as it is, and restore the newest backup into a new one.'

const RESTORE = 'Stop, keep a copy of this folder as it is, and restore the newest backup into a new one.'

const looked = async (record: Found, safe: Safe, all: boolean, now: string): Promise<Finding[]> => {
  const { clinic, database } = record
  const findings: Finding[] = []
  if (record.moved)
    findings.push(wrong('moved', 'This record goes on in another place.', 'Start Tessera with that place.'))
  if (!safe.current(clinic))
    findings.push(
      wrong(
        'safe-key',
        `The key of this clinic is not in ${safe.place}.`,
        'Name its own safe with --safe DIR, or put back a copy of it.',
      ),
    )
  const { entries, broken } = await verify(database, clinic, { safe, ...(all ? {} : { last: LAST }) })
  findings.push(
    broken
      ? wrong('record', inWords(broken), RESTORE)
      : fine('record', `The ${all ? '' : 'last '}${entries} entries: every seal good, every entry opens.`),
  )
  const damage = all ? await wrongInFile(record, clinic) : []
  if (damage.length > 0)
    findings.push(
      wrong('file', `The database file is damaged: ${damage[0]}`, 'Restore the newest backup into a new folder.'),
    )
  const waiting = await erasuresWaiting(database, clinic, safe)
  findings.push(
    waiting === 0
      ? fine('erased', 'Everything on the list of what was erased is erased.')
      : wrong(
          'erased',
          `${counted(waiting, 'line of the list of what was erased is', 'lines of the list of what was erased are')} not carried out.`,
          'Start Tessera once: it erases them.',
        ),
  )
  if (!broken) findings.push(clockIs(await database.withScope(clinic, rows => lastStoredAt(rows, clinic, safe)), now))
  return findings
}

/** How the record is, and whether the safe's key opens it. */
export const recordIs = async (where: Where, { all, now }: { all: boolean; now: string }): Promise<Finding[]> => {
  try {
    const safe = safeAt(where.safe)
    const record = await lookAtRecord(where, safe)
    try {
      return await looked(record, safe, all, now)
    } finally {
      await record.close()
    }
  } catch (error) {
    if (error instanceof RecordDamaged) return [wrong('record', error.message, RESTORE)]
    if (!(error instanceof CannotStart || error instanceof CannotOpen)) throw error
    if (isForbidden(error.cause)) return [wrong('record', error.message, OTHER_ACCOUNT)]
    // It is there, and the database gives nothing of it.
    const isUnread = where.kind === 'sqlite' && error instanceof CannotOpen && error.cause !== undefined
    return [wrong('record', error.message, isUnread ? UNREAD : UNNAMED)]
  }
}
