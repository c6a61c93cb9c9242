import * as v from 'valibot'
import { EntryId, type Entry } from './entry.ts'
import { Text } from './said.ts'

/** Somebody took an entry back (undo): it stays in the record and takes part in nothing. */
export const TakenBack = v.strictObject({ entry: EntryId })
/** The professional said what was understood; the patient agreed, or it was not so yet. */
export const SaidBack = v.strictObject({ entry: EntryId, outcome: v.picklist(['agreed', 'not-so'], 'not-an-outcome') })
/**
 * A tombstone: the entry it names was unsaid, or stood with the wrong patient. Its key was destroyed as this was stored,
 * so nobody can read it any more; its place and its seal stay. `unnamed`: a file that nothing named within a day, erased
 * by the desk itself.
 */
export const Unsaid = v.strictObject({
  entry: EntryId,
  why: v.picklist(['asked', 'misfiled', 'unnamed'], 'not-a-why'),
})
/** These entries were found with another patient, and belong here. */
export const MovedHere = v.strictObject({ entries: v.pipe(v.array(EntryId), v.maxLength(500, 'too-many')) })
/** The tombstone of a whole record: the patient's key was destroyed. Its own words are kept with the clinic's key. */
export const PatientErased = v.strictObject({ why: v.picklist(['asked', 'time-is-over'], 'not-a-why') })
/**
 * What was said in a recording, written down later by an interpreter or a professional: its source says who rendered it.
 * It stands beside the recording, which stays the original; a better one is a further entry. `entry` is the telling.
 */
export const Rendered = v.strictObject({ entry: EntryId, text: Text })
/**
 * A file of this patient's: an image taken through a fresh encoder, a PDF as it came, a recording in a container written
 * anew. Made by the desk alone; no feed carries it, it is asked for by its id. Its layer: `working` for a paper, `table`
 * for what was told with it, `protected` for what was told apart. `bytes` is base64, of ten million bytes at most.
 */
export const FileKept = v.strictObject({
  type: v.picklist(['image/jpeg', 'image/png', 'application/pdf', 'audio/webm', 'audio/mp4'], 'not-a-file-type'),
  bytes: v.pipe(v.string(), v.maxLength(13_400_000, 'too-large'), v.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'not-readable')),
})

export const recordKinds = {
  'record.file-kept': FileKept,
  'record.taken-back': TakenBack,
  'record.said-back': SaidBack,
  'record.rendered': Rendered,
  'record.unsaid': Unsaid,
  'record.moved-here': MovedHere,
  'record.patient-erased': PatientErased,
}

export type RecordEntry =
  | Entry<'record.file-kept', v.InferOutput<typeof FileKept>>
  | Entry<'record.taken-back', v.InferOutput<typeof TakenBack>>
  | Entry<'record.said-back', v.InferOutput<typeof SaidBack>>
  | Entry<'record.rendered', v.InferOutput<typeof Rendered>>
  | Entry<'record.unsaid', v.InferOutput<typeof Unsaid>>
  | Entry<'record.moved-here', v.InferOutput<typeof MovedHere>>
  | Entry<'record.patient-erased', v.InferOutput<typeof PatientErased>>
