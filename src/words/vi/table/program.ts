import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'Máy này đã mất những gì nó giữ. Những gì phòng khám có vẫn an toàn.',
  'program.later':
    'Có điều đang chờ ở đây do chương trình mới hơn giữ. Nó được để nguyên cho đến khi chương trình đó trở lại.',
}
