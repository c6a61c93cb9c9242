import type { program as en } from '../../en/phone/program.ts'

/** A newer program is here. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.newer': 'یو نوی پروګرام راغلی دی.',
  'program.open': 'ورسره له سره خلاص کړئ',
}
