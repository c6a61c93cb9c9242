/** Why a backup is not read, each with its sentence. */
export const REFUSALS = {
  'not-a-backup': 'This folder is no backup of Tessera: there is no manifest that can be read.',
  'odd-file': 'There is something in this folder that no backup has: another file, a folder or a link.',
  'file-missing': 'A file of this backup is missing.',
  'newer-format': 'This backup has a format this Tessera does not know.',
  'wrong-safe': 'The key this backup was made under is not in this safe.',
  'not-ours': 'The manifest was changed, or it was not made with this safe.',
  'file-changed': 'A file of this backup is not the one the manifest names: it was changed.',
  'too-long': 'A file of this backup holds more than the manifest says.',
  'odd-line': 'A line of this backup cannot be read.',
  'not-empty': 'There is a record in this place already. A backup is only put into a new one.',
  broken: 'What the backup holds is not whole.',
} as const

/** A backup is not put back, or not read: the reason, where in it, and no words of anybody. */
export class BackupRefused extends Error {
  override readonly name = 'BackupRefused'
  readonly reason: keyof typeof REFUSALS
  constructor(reason: keyof typeof REFUSALS, where?: string, options?: ErrorOptions) {
    super(`${where === undefined ? '' : `${where}: `}${REFUSALS[reason]} (${reason})`, options)
    this.reason = reason
  }
}
