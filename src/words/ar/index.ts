import type { Language } from '../language.ts'
import { pack } from './locale.ts'
import { phrases } from './phrases.ts'

export const ar: Language = {
  tag: 'ar',
  dir: 'rtl',
  endonym: 'العربية',
  status: 'draft',
  phrases,
  pack,
}
