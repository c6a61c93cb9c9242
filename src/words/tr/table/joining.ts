import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'Bir ekran daha',
  'join.whose': 'Başında kim oturuyor?',
  'join.everybody': 'Herkes',
  'join.open': 'Orada bu sayfayı açın ve bu sayılara dokunun.',
  'join.soon-over': 'Sayılar iki dakika, bir kez geçerlidir.',
  'reason.only-at-the-shared-table': 'Bu, ortak masada yapılır.',
}
