import type { picture as en } from '../en/picture.ts'

export const picture: Record<keyof typeof en, string> = {
  'line.controls': 'النظر إلى الصورة',
  'line.nearer': 'أقرب',
  'line.farther': 'أبعد',
  'line.whole': 'الحياة كلها',
  'line.strands': 'أجزاء الحكاية',
  'line.strands-how': 'أي الأجزاء تظهر؟ الباقي يبقى مطويًا.',
  'line.on-paper': 'على الورق',
}
