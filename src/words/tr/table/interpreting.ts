import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Nasıl çevriliyor',
  'interpreting.renders-now': 'şimdi çeviriyor',
  'way.consecutive': 'sırayla',
  'way.simultaneous': 'aynı anda',
  'terms.in': 'Kelime, {$language}',
  'terms.before': 'Önceki görüşmelerin kelimeleri',
}
