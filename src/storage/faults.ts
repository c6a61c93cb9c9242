import type { EntryId, PersonId } from '#record'

/** What can be wrong with a record, each with its sentence. */
export const FAULTS = {
  'position-missing': 'An entry is missing here: the positions do not go on.',
  'patient-position-missing': 'An entry of this patient is missing before this one.',
  'seal-broken':
    'The seal does not fit: this entry or its place was changed, or one before it was taken out or put in.',
  'not-as-noted': 'The seal is another than the one noted in the safe: the record was written anew up to here.',
  'key-missing': 'The key of this entry is gone and nothing says that it was unsaid or erased.',
  'key-still-there': 'This entry was unsaid or erased and its key is still there.',
  'patient-key-missing': 'The key of this patient is gone and nothing says that the patient was erased.',
  'patient-key-still-there': 'This patient was erased and the key is still there.',
  'clinic-key-missing': 'The key of the clinic that wraps this patient’s key is not in the safe.',
  'patient-key-unreadable': 'The key of this patient does not open: it was changed, or it is another clinic’s.',
  'entry-unreadable': 'This entry does not open with its key: it, its key or its place was changed.',
  'row-unreadable': 'The database cannot give this row: its file is damaged.',
  'file-damaged': 'The database file is damaged.',
  'head-differs': 'The head of the record is another than its last entry.',
  'cut-short': 'The record ends before what is noted in the safe: its end was cut off.',
  'patient-head-differs': 'The number of this patient’s entries is another than the record says.',
  'key-without-entry': 'There are keys of entries that are not in the record.',
  'key-without-patient': 'There is the key of a patient who has no entry.',
} as const

export type Fault = keyof typeof FAULTS

/** The first thing that is wrong, and where. It never holds anybody's words. */
export interface Broken {
  readonly fault: Fault
  readonly position?: number
  readonly entry?: EntryId
  readonly patient?: PersonId
}

/** The same as one sentence. */
export const inWords = ({ fault, position, entry, patient }: Broken): string =>
  [
    ...(position === undefined ? [] : [`Position ${position}`]),
    ...(entry === undefined ? [] : [`entry ${entry}`]),
    ...(entry === undefined && patient !== undefined ? [`patient ${patient}`] : []),
  ].join(', ') +
  (position === undefined && patient === undefined && entry === undefined ? '' : ': ') +
  `${FAULTS[fault]} (${fault})`
