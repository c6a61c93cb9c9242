/** How long visits are by the clinic's rule, in minutes: the first and later ones, longer where somebody interprets. */
export type Lengths = Readonly<Record<'first' | 'firstInterpreted' | 'later' | 'laterInterpreted', number>>

/** Where a clinic has set nothing. */
export const usualLengths: Lengths = { first: 60, firstInterpreted: 90, later: 45, laterInterpreted: 60 }

/** How many minutes a visit should have: what the triage conference planned for this patient, else the clinic's rule. */
export const lengthByRule = (
  lengths: Lengths,
  {
    first,
    interpreted,
    planned,
  }: { readonly first: boolean; readonly interpreted: boolean; readonly planned?: number },
): number => {
  if (planned !== undefined) return planned
  if (first) return interpreted ? lengths.firstInterpreted : lengths.first
  return interpreted ? lengths.laterInterpreted : lengths.later
}
