import type { sharing as en } from '../../en/phone/sharing.ts'

/** Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Мій лікар',
  'consent.of-specialist': 'Лікар-спеціаліст або лікарня',
  'consent.of-municipality': 'Хтось у комуні',
  'consent.of-other-clinic': 'Інша клініка',
  'consent.of-own-people': 'Хтось із моїх близьких',
  'consent.office-job-centre': 'Центр зайнятості',
  'consent.office-social-benefits': 'Виплати',
  'consent.office-family': 'Відділ у справах родини',
  'consent.office-children': 'Відділ у справах дітей',
  'consent.office-housing': 'Житло',
  'consent.office-home-care': 'Допомога вдома',
  'consent.office-rehabilitation': 'Відновлення сил',
  'consent.office-school': 'Школа',
  'consent.office-dental': 'Зубний лікар',
  'consent.part-list': 'Що для мене важливо',
  'consent.part-story': 'Моя історія',
  'consent.part-people': 'Мої люди',
  'consent.part-agreed': 'Про що ми домовилися',
  'consent.part-appointments': 'Мої зустрічі',
  'consent.part-letter': 'Лист про мене',

  'take.title': 'Мої папери',
  'take.phone':
    'Тека з тим, що видно на цьому телефоні: що ми подивилися разом і хто відкривав ваші папери. Усі папери вам дадуть у клініці, поруч із тим, хто вас знає.',
  'take.do': 'Узяти з собою',
  'take.making': 'Тека збирається.',
  'take.made': 'Тека готова.',
  'take.care': 'Хто відкриє цю теку, той її прочитає. Тримайте її там, де її відкриваєте тільки ви.',
  'confide.aloud': 'Перекладач каже це вголос',
  'confide.aloud-us': 'Ми кажемо це вголос',
  'consent.nobody-interprets': 'Зараз тут ніхто не перекладає. З цим краще зачекати.',
}
