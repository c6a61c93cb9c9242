import type { sharing as en } from '../../en/phone/sharing.ts'

/** Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Мой врач',
  'consent.of-specialist': 'Врач по болезни или больница',
  'consent.of-municipality': 'Кто-то в коммуне',
  'consent.of-other-clinic': 'Другая клиника',
  'consent.of-own-people': 'Кто-то из моих близких',
  'consent.office-job-centre': 'Центр занятости',
  'consent.office-social-benefits': 'Пособия',
  'consent.office-family': 'Отдел по делам семьи',
  'consent.office-children': 'Отдел по делам детей',
  'consent.office-housing': 'Жильё',
  'consent.office-home-care': 'Помощь на дому',
  'consent.office-rehabilitation': 'Восстановление сил',
  'consent.office-school': 'Школа',
  'consent.office-dental': 'Зубной врач',
  'consent.part-list': 'Что для меня важно',
  'consent.part-story': 'Моя история',
  'consent.part-people': 'Мои люди',
  'consent.part-agreed': 'О чём мы договорились',
  'consent.part-appointments': 'Мои встречи',
  'consent.part-letter': 'Письмо обо мне',

  'take.title': 'Мои бумаги',
  'take.phone':
    'Папка с тем, что видно на этом телефоне: что мы посмотрели вместе и кто открывал ваши бумаги. Все бумаги вам дадут в клинике, рядом с тем, кто вас знает.',
  'take.do': 'Взять с собой',
  'take.making': 'Папка собирается.',
  'take.made': 'Папка готова.',
  'take.care': 'Кто откроет эту папку, тот её прочтёт. Храните её там, где её открываете только вы.',
  'confide.aloud': 'Переводчик говорит это вслух',
  'confide.aloud-us': 'Мы говорим это вслух',
  'consent.nobody-interprets': 'Сейчас здесь никто не переводит. С этим лучше подождать.',
}
