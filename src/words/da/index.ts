import type { Language } from '../language.ts'
import { pack } from './locale.ts'
import { phrases } from './phrases.ts'

export const da: Language = {
  tag: 'da',
  dir: 'ltr',
  endonym: 'dansk',
  status: 'draft',
  phrases,
  pack,
}
