import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'ይህ መሣሪያ ያስቀመጠው ጠፍቷል። ክሊኒኩ ያለው ደህና ነው።',
  'program.later': 'አዲሱ ፕሮግራም ያስቀመጠው ነገር እዚህ ይጠብቃል። ያ ፕሮግራም እስኪመለስ እንዳለ ይቆያል።',
}
