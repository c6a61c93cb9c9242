import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'የስልክዎን ካሜራ ከዚህ አራት ማዕዘን በላይ ይያዙ።',
  'paper.pictures': 'ከዚያ የተነገሩዎትን አራት ሥዕሎች ይንኩ።',
  'paper.digits': 'ከዚያ የተነገሩዎትን አራት ቁጥሮች ይንኩ።',
  'paper.never': 'በዚህ ወረቀት ላይ አይጻፏቸው።',
  'paper.until': 'አንድ ጊዜ ይሠራል፣ እስከ {$moment}።',
  'paper.or': 'ያለ ካሜራ፦ ይህን አድራሻ ይጻፉ፣ ከዚያ ፊደላቱን።',
  'paper.lost': 'ጠፋብዎት ወይስ አልከፈት አለ? የሰጡዎት ቦታ ይጠይቁ።',
}
