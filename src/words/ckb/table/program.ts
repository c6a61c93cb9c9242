import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'ئەوەی لەم ئامێرەدا هەڵگیرابوو نەماوە. ئەوەی لای کلینیکە پارێزراوە.',
  'program.later': 'لێرە شتێک چاوەڕێیە کە پرۆگرامێکی نوێتر هەڵیگرتووە. وەک خۆی دەمێنێتەوە تا ئەو پرۆگرامە دەگەڕێتەوە.',
}
