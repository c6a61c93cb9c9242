import type { interpreting as en } from '../../en/table/interpreting.ts'

/** How it is interpreted, and the words of the visit. Draft. */
export const interpreting: Record<keyof typeof en, string> = {
  'interpreting.title': 'Đang thông dịch thế nào',
  'interpreting.renders-now': 'đang thông dịch',
  'way.consecutive': 'lần lượt từng người',
  'way.simultaneous': 'cùng một lúc',
  'terms.in': 'Từ bằng {$language}',
  'terms.before': 'Từ ngữ của các buổi gặp trước',
}
