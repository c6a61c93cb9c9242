import * as v from 'valibot'
import { EntryId, type Entry } from './entry.ts'

/** Somebody took an entry back (undo): it stays in the record and takes part in nothing. */
export const TakenBack = v.strictObject({ entry: EntryId })
/** The professional said what was understood; the patient agreed, or it was not so yet. */
export const SaidBack = v.strictObject({ entry: EntryId, outcome: v.picklist(['agreed', 'not-so'], 'not-an-outcome') })

export const recordKinds = { 'record.taken-back': TakenBack, 'record.said-back': SaidBack }

export type RecordEntry =
  | Entry<'record.taken-back', v.InferOutput<typeof TakenBack>>
  | Entry<'record.said-back', v.InferOutput<typeof SaidBack>>
