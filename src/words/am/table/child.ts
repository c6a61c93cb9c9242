import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'አስተርጓሚው አዋቂ ናቸው?',
  'day.age-grown-up': 'አዋቂ',
  'day.age-under-18': 'ከ18 በታች',
  'day.age-known': 'አዋቂ፣ ቀደም ሲል እንደተባለው።',
  'day.needs-age': 'እባክዎ አስተርጓሚው አዋቂ መሆኑን ይናገሩ።',
  'day.child': 'በጎ ታስቦ ቢሆንም ልጅ አያስተረጉምም። በስልክ ወይም በቪዲዮ አስተርጓሚ ይፈልጉ፣ ወይም ሌላ ጊዜ ይያዙ።',
  'day.child-emergency': 'ሕይወት አሁን አደጋ ላይ ነው፣ ሌላ ማስተርጎም የሚችል ሰው የለም',
  'day.child-reason': 'አደጋው ምን እንደሆነ',
  'day.child-followed': 'በኋላ ክትትል ይደረግበታል።',
  'day.needs-danger': 'እባክዎ አደጋው ምን እንደሆነ ይጻፉ።',
}
