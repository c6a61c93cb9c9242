import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Это пришло слишком поздно и не сохранилось. Пожалуйста, расскажите ещё раз.',
  'reason.not-taken-late': 'Приём не начинают задним числом. То, что было рассказано, сохранено.',
  'reason.not-after-its-day':
    'День этого приёма прошёл. Кому можно видеть записи или встречаться с пациентом, спросят снова на следующем приёме.',
  'reason.not-our-box': 'Это было заперто для другой клиники или повреждено. Здесь оно не открывается.',
  'reason.pocket-withdrawn':
    'Это устройство больше не может носить с собой ничего из клиники. То, что на нём было, стёрто.',
}
