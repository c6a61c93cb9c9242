import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'ተርጓሚ ዓቢ ሰብ ድዮም?',
  'day.age-grown-up': 'ዓቢ ሰብ',
  'day.age-under-18': 'ትሕቲ 18',
  'day.age-known': 'ዓቢ ሰብ፣ ከምቲ ቅድም ዝተባህለ።',
  'day.needs-age': 'በጃኹም ተርጓሚ ዓቢ ሰብ ድዮም ወይስ ኣይኮኑን ንገሩ።',
  'day.child': 'ብሰናይ ድሌት እኳ እንተ ኾነ፣ ቆልዓ ኣይትርጉምን። ብቴለፎን ወይ ብቪድዮ ተርጓሚ ድለዩ፣ ወይ ካልእ ግዜ ግበርዎ።',
  'day.child-emergency': 'ህይወት ኣብ ሓደጋ እያ፣ ካልእ ክትርጉም ዝኽእል ሰብ ድማ የለን',
  'day.child-reason': 'እቲ ሓደጋ እንታይ እዩ',
  'day.child-followed': 'ድሕሪኡ ደጊምና ንርእዮ።',
  'day.needs-danger': 'በጃኹም እቲ ሓደጋ እንታይ ምዃኑ ጽሓፉ።',
}
