import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'На этом устройстве пропало то, что на нём хранилось. Что есть у клиники, цело.',
  'program.later': 'Здесь ждёт то, что сохранила более новая программа. Оно останется как есть, пока она не вернётся.',
}
