import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'ክልተ ግዜ ተነጊሩ። ክልቲኡ ይጸንሕ።',
  'both.by': '{$name}፣ {$day}። {$hand} ዝጸሓፍዎ።',
  'both.aside': 'ንጎድኒ ተቐሚጡ። {$name}፣ {$day}። {$hand} ዝጸሓፍዎ።',
  'both.up': 'ደጊሙ ተላዒሉ። {$name}፣ {$day}። {$hand} ዝጸሓፍዎ።',
  'both.mine': 'ኣነ ከምዚ እየ ዝብል',
  'both.so': 'ከምዚ እዩ',
  'both.orders': 'ክልተ ግዜ ብተርታ ተሰሪዑ። ክልቲኡ ይጸንሕ።',
  'both.lies': 'ከምቲ ሕጂ ዘሎ',
  'both.other': 'እቲ ካልእ ተርታ',
  'both.this-order': 'ብዚ ተርታ',
}
