import type { EntryId } from '#record'
import type { AtPapers } from './at-papers.ts'

/**
 * Takes something back that was sent from here and nobody has heard: it is unsaid for good, or, where the law has it kept,
 * taken back. Says whether it is.
 */
export const useTakingBack =
  ({ papers }: AtPapers) =>
  async (entry: EntryId): Promise<boolean> =>
    (await papers.tell('record.unsaid', { entry, why: 'asked' })) !== undefined ||
    (await papers.tell('record.taken-back', { entry })) !== undefined
