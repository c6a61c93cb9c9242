import type { paper as en } from '../../en/table/paper.ts'

/** The printed card of a phone. Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'ካሜራ ቴለፎንኩም ኣብ ልዕሊ እዚ ትርብዒት ሓዙ።',
  'paper.pictures': 'ብድሕሪኡ ነቶም ዝተነገሩኹም ኣርባዕተ ስእልታት ጠውቑ።',
  'paper.digits': 'ብድሕሪኡ ነቶም ዝተነገሩኹም ኣርባዕተ ቁጽርታት ጠውቑ።',
  'paper.never': 'ኣብዚ ወረቐት ኣይትጽሓፍዎም።',
  'paper.until': 'ሓደ ግዜ ጥራይ ይሰርሕ፣ ክሳብ {$moment}።',
  'paper.or': 'ካሜራ እንተ ዘየለ፦ እዚ ኣድራሻ ጽሓፉ፣ ቀጺሉ እቶም ፊደላት።',
  'paper.lost': 'ጠፊኡ ዶ? ወይ ኣይኽፈትን ዶ? ኣብቲ ዝረኸብኩምሉ ቦታ ሕተቱ።',
}
