import type { Refusal } from '#record'
import type { WhenDraft } from './when-field-draft.ts'

/** What the fields of one thing said of when have in common. */
export interface WhenFields {
  readonly draft: WhenDraft
  /** Why what stands in a field cannot be kept, once it was tried. */
  readonly at: (field: string) => Refusal | undefined
  readonly set: (part: Partial<WhenDraft>) => void
}

/** The chosen one again lets it go. */
export const unlessChosen = <T>(chosen: T | undefined, touched: T): T | undefined =>
  chosen === touched ? undefined : touched
