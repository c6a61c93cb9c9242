import type { Language } from '../language.ts'
import { pack } from './locale.ts'
import { phrases } from './phrases.ts'

export const en: Language = {
  tag: 'en',
  dir: 'ltr',
  endonym: 'English',
  status: 'source',
  phrases,
  pack,
}
