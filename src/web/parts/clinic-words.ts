import { defaultWords, type WordsInDays } from '#time'
import type { Me } from './api.ts'

/** What words mean in days at this clinic: the table we start from, with the rows this clinic changed. */
export const wordsAt = ({ words }: Pick<Me, 'words'>): WordsInDays => ({ ...defaultWords, ...words })
