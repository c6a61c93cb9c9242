/** What words mean in days: a visible table a clinic can change. Filled in by `defaultWords`. */
export interface WordsInDays {
  readonly placeholder?: never
}
