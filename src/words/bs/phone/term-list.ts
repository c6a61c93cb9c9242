import type { termList as en } from '../../en/phone/term-list.ts'

/** The words of a visit in both languages. Draft. */
export const termList: Record<keyof typeof en, string> = {
  'terms.title': 'Riječi za ovu posjetu',
}
