import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'ሁለት ጊዜ ተነግሯል። ሁለቱም ይቆያሉ።',
  'both.by': '{$name}፣ {$day}። በ{$hand} የተጻፈ።',
  'both.aside': 'ወደ ጎን ተደርጓል። {$name}፣ {$day}። በ{$hand} የተጻፈ።',
  'both.up': 'እንደገና ተነሥቷል። {$name}፣ {$day}። በ{$hand} የተጻፈ።',
  'both.mine': 'እኔ እንዲህ ነው የምለው',
  'both.so': 'እንዲህ ነው',
  'both.orders': 'ሁለት ጊዜ በቅደም ተከተል ተቀምጧል። ሁለቱም ይቆያሉ።',
  'both.lies': 'አሁን እንዳለው',
  'both.other': 'ሌላው ቅደም ተከተል',
  'both.this-order': 'በዚህ ቅደም ተከተል',
}
