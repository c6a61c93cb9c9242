import type { program as en } from '../../en/phone/program.ts'

/** A newer program is here. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.newer': 'Đã có chương trình mới hơn.',
  'program.open': 'Mở lại với chương trình đó',
}
