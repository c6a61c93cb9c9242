import type { child as en } from '../../en/table/child.ts'

/** Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Переводчик — взрослый человек?',
  'day.age-grown-up': 'Взрослый',
  'day.age-under-18': 'Нет ещё 18 лет',
  'day.age-known': 'Взрослый, это уже говорили раньше.',
  'day.needs-age': 'Скажите, пожалуйста, взрослый ли переводчик.',
  'day.child':
    'Ребёнок не переводит, даже если хочет помочь. Найдите переводчика по телефону или видео, или в другой раз.',
  'day.child-emergency': 'Жизнь прямо сейчас в опасности, и больше никто не может перевести',
  'day.child-reason': 'В чём опасность',
  'day.child-followed': 'Потом к этому вернутся.',
  'day.needs-danger': 'Напишите, пожалуйста, в чём опасность.',
}
