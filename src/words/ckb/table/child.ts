import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'وەرگێڕەکە کەسێکی گەورەیە؟',
  'day.age-grown-up': 'کەسێکی گەورە',
  'day.age-under-18': 'خوار ١٨ ساڵ',
  'day.age-known': 'کەسێکی گەورەیە، وەک پێشتر گوترا.',
  'day.needs-age': 'تکایە بڵێن ئایا وەرگێڕەکە کەسێکی گەورەیە.',
  'day.child':
    'منداڵ وەرگێڕان ناکات، هەرچەندە بە نیازی چاکەش بێت. وەرگێڕێک بە تەلەفۆن یان ڤیدیۆ بدۆزنەوە، یان کاتێکی تر دابنێن.',
  'day.child-emergency': 'ژیان هەر ئێستا لە مەترسیدایە، و کەسی تر ناتوانێت وەرگێڕان بکات',
  'day.child-reason': 'مەترسییەکە چییە',
  'day.child-followed': 'دواتر سەیری دەکرێتەوە.',
  'day.needs-danger': 'تکایە بنووسن مەترسییەکە چییە.',
}
