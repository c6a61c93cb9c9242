import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open':
    'Inna wizyta jest jeszcze otwarta. Ta jest zachowana tutaj i dołączy, gdy tamta się zamknie.',
  'along.leave': 'Zablokuj to urządzenie',
  'along.alone':
    'Ta wizyta jest tylko na tym urządzeniu. Inny ekran nie może dołączyć, a wcześniejszych nagrań i zdjęć tu nie ma.',
  'along.leave-how':
    'To, co opowiedziano, jest na nim zamknięte i zachowane. Kto otworzy je ponownie, prowadzi tę wizytę dalej.',
}
