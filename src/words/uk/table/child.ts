import type { child as en } from '../../en/table/child.ts'

/** Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Перекладач — доросла людина?',
  'day.age-grown-up': 'Доросла людина',
  'day.age-under-18': 'Ще немає 18 років',
  'day.age-known': 'Доросла людина, це вже казали раніше.',
  'day.needs-age': 'Скажіть, будь ласка, чи перекладач — доросла людина.',
  'day.child':
    'Дитина не перекладає, навіть якщо хоче допомогти. Знайдіть перекладача по телефону чи відео, або іншого разу.',
  'day.child-emergency': 'Життя просто зараз у небезпеці, і більше ніхто не може перекласти',
  'day.child-reason': 'У чому небезпека',
  'day.child-followed': 'Потім до цього повернуться.',
  'day.needs-danger': 'Напишіть, будь ласка, у чому небезпека.',
}
