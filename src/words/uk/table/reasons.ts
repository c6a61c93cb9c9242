import type { reasons as en } from '../../en/table/reasons.ts'

/** Draft. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.not-a-day': 'Такого дня немає.',
  'reason.no-such-day': 'Такого дня немає в цьому календарі. Подивіться, будь ласка, ще раз на день і місяць.',
  'reason.not-a-year': 'Рік — це ціле число від 1 до 9999.',
  'reason.not-a-month': 'Такого місяця немає в цьому календарі.',
  'reason.not-an-age': 'Вік — це ціле число від 0 до 130.',
  'reason.not-a-number': 'Тут потрібне число.',
  'reason.not-whole': 'Тут потрібне ціле число.',
  'reason.not-a-half': 'Тут можна тільки ціле число або з половиною.',
  'reason.too-small': 'Це число замале.',
  'reason.too-large': 'Це число завелике.',
  'reason.too-many': 'Це забагато.',
  'reason.no-name': 'Імені поки немає.',
  'reason.no-language': 'Виберіть, будь ласка, мову.',
  'reason.nobody-here': 'Не названо, хто тут.',
  'reason.day-without-month': 'Для дня потрібен і місяць.',
  'reason.part-of-a-day': 'День чи свято тут не має свого початку й кінця.',
  'reason.too-few': 'Щоб було «або», треба два чи більше.',
  'reason.half-a-date': 'Потрібні і перший день, і останній, або жодного.',
  'reason.season-and-month': 'Пора року, свято чи місяць: щось одне.',
  'reason.gap-without-before-or-after': 'На скільки — кажуть тільки з «до» або «після».',
  'reason.link-to-itself': 'Шматочок не можна зв’язати з ним самим.',
  'reason.ends-before-it-begins': 'Кінець стоїть раніше від початку.',
  'reason.only-at-the-table': 'Це вирішує тільки сам пацієнт, за спільним столом.',
  'reason.patient-not-here': 'Не названо, що пацієнт тут.',
  'reason.not-your-hand': 'Це записано під іншим ім’ям, не під тим, з яким увійшли.',
  'reason.not-your-words': 'Це розповів хтось інший.',
  'reason.id-in-use': 'Це прийшло з номером, під яким уже є інше. Запишіть, будь ласка, ще раз.',
  'reason.no-open-table':
    'Цей стіл більше не відкритий. Не все, що ви тут бачите, збережено: запишіть собі й почніть нову зустріч.',
  'reason.wrong-visit': 'Це до іншої зустрічі.',
  'reason.not-today': 'Це треба подивитися протягом дня.',
  'reason.not-at-the-table': 'Це пишуть на своїй сторінці й ніколи за столом.',
  'reason.day-is-past': 'Виберіть, будь ласка, сьогодні або якийсь пізніший день.',
  'reason.no-such-time':
    'Того дня такого часу на годиннику немає: годинник переводять уперед. Виберіть, будь ласка, інший час.',
  'reason.not-a-time': 'Це не час дня. Напишіть так: 9:30.',

  'reason.nothing-chosen': 'Спершу виберіть щось, будь ласка.',
  'reason.not-before-today': 'Виберіть, будь ласка, сьогодні або якийсь пізніший день.',
  'reason.decides-on-residence':
    'Тим, хто вирішує, чи можна людині тут жити, звідси нічого не кажуть. Такої адреси тут немає.',
}
