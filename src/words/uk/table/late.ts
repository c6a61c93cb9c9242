import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Це надійшло запізно і не збереглося. Будь ласка, розкажіть ще раз.',
  'reason.not-taken-late': 'Прийом не починають заднім числом. Те, що було розказано, збережено.',
  'reason.not-after-its-day':
    'День цього прийому минув. Хто може бачити записи або зустрічатися з пацієнтом, запитають знову на наступному прийомі.',
  'reason.not-our-box': 'Це було замкнено для іншої клініки або пошкоджено. Тут воно не відкривається.',
  'reason.pocket-withdrawn': 'Цей пристрій більше не може носити нічого з клініки. Те, що на ньому було, стерто.',
}
