/**
 * The database cannot be asked now, or went away before it answered. Whether a write that was under way was kept is not
 * known; sent again with the same ids it is stored once.
 */
export class NotReachable extends Error {
  override readonly name = 'NotReachable'
}

/** No room to write (`disk_full`), or a bound on the files of the server. */
const NO_ROOM: readonly string[] = ['53100', '53400']

/**
 * By SQLSTATE: connection lost (08), undone in favour of another (40), too many connections or too little memory (53),
 * shut down or asked for too long (57), idle for too long (25P03), a standby that takes no writes (25006).
 */
const AWAY = /^(08|40|53|57|25P03|25006|55P03)/

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** The server ended the conversation, or itself, over this. It may have been in the middle of a commit. */
const isLast = (error: unknown): boolean =>
  error instanceof Error && 'severity' in error && (error.severity === 'FATAL' || error.severity === 'PANIC')

/** The server found no room to write; it has undone the transaction. Where its log found none, nothing is certain. */
export const isFull = (error: unknown): boolean =>
  !isLast(error) &&
  (NO_ROOM.includes(codeOf(error)) ||
    // A file that may not grow has no SQLSTATE of its own: the routine that extends it is named.
    (error instanceof Error && 'routine' in error && error.routine === 'mdextend'))

/** The driver's own words for a connection that broke; they carry no code. */
const BROKEN = /^(Connection terminated|Client (has encountered|was closed)|timeout exceeded|Query read timeout)/

/** The server was not there, went away, or would not take the work now. */
export const isAway = (error: unknown): boolean => {
  if (isFull(error) || !(error instanceof Error)) return false
  return AWAY.test(codeOf(error)) || /^(E[A-Z]+|ERR_SOCKET)/.test(codeOf(error)) || BROKEN.test(error.message)
}

/** A fault as ours: `NotReachable` where the database is away, else as it was. The address of the database is in no message. */
export const asOurs = (error: unknown): unknown =>
  isAway(error) && !(error instanceof NotReachable)
    ? new NotReachable('The database of the record cannot be reached.', { cause: error })
    : error
