import type { joining as en } from '../../en/table/joining.ts'

/** Another screen at the same table. Draft. */
export const joining: Record<keyof typeof en, string> = {
  'join.another': 'بله پرده',
  'join.whose': 'څوک ورته ناست دی؟',
  'join.everybody': 'ټول',
  'join.open': 'هلته دا پاڼه پرانیزئ او دا شمېرې ووهئ.',
  'join.soon-over': 'شمېرې دوه دقیقې او یو ځل کار کوي.',
  'reason.only-at-the-shared-table': 'دا پر ګډ مېز کېږي.',
}
