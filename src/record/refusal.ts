/**
 * A refusal is a value: a reason code that `words` translates, and the field it concerns where there is one
 * (dotted path, e.g. `body.when.month`). It never carries anybody's words.
 */
export interface Refusal {
  readonly reason: string
  readonly field?: string
}

/** What became of one entry that was sent: every entry gets one. */
export type Receipt =
  | {
      readonly id: string
      readonly outcome: 'stored'
      readonly place: { clinic: number; patient: number; storedAt: string }
    }
  | {
      readonly id: string
      readonly outcome: 'already-stored'
      readonly place: { clinic: number; patient: number; storedAt: string }
    }
  | { readonly id: string | null; readonly outcome: 'refused'; readonly reason: string; readonly field?: string }
