import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'ብኸመይ ይትርጎም',
  'interpreting.renders-now': 'ሕጂ ይትርጉም ኣሎ',
  'way.consecutive': 'በብተራ',
  'way.simultaneous': 'ብሓደ እዋን',
  'terms.in': 'እቲ ቃል ብ{$language}',
  'terms.before': 'ቃላት ናይ ዝሓለፉ ምብጻሓት',
}
