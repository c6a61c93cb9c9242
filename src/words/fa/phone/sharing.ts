import type { sharing as en } from '../../en/phone/sharing.ts'

/** Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'دکتر خودم',
  'consent.of-specialist': 'دکتر متخصص یا بیمارستان',
  'consent.of-municipality': 'کسی در شهرداری',
  'consent.of-other-clinic': 'درمانگاه دیگر',
  'consent.of-own-people': 'یکی از نزدیکان خودم',
  'consent.office-job-centre': 'ادارهٔ کاریابی',
  'consent.office-social-benefits': 'کمک‌هزینه',
  'consent.office-family': 'بخش خانواده',
  'consent.office-children': 'بخش کودکان',
  'consent.office-housing': 'مسکن',
  'consent.office-home-care': 'کمک در خانه',
  'consent.office-rehabilitation': 'توان‌بخشی',
  'consent.office-school': 'مدرسه',
  'consent.office-dental': 'دندان‌پزشکی',
  'consent.part-list': 'چیزهایی که برایم مهم است',
  'consent.part-story': 'سرگذشت من',
  'consent.part-people': 'آدم‌های زندگی من',
  'consent.part-agreed': 'قرارمان',
  'consent.part-appointments': 'وقت‌های دیدار من',
  'consent.part-letter': 'نامه‌ای دربارهٔ من',

  'take.title': 'پروندهٔ خودم',
  'take.phone':
    'پوشه‌ای برای خودتان، از چیزهایی که این گوشی نشان می‌دهد: چیزهایی که با هم دیده‌ایم، و این که چه کسی پروندهٔ شما را باز کرده. پروندهٔ کامل را در درمانگاه می‌گیرید، همراه کسی که شما را می‌شناسد.',
  'take.do': 'با خودم می‌برم',
  'take.making': 'پوشه دارد آماده می‌شود.',
  'take.made': 'پوشه آماده است.',
  'take.care': 'هر کس این پوشه را باز کند، می‌تواند بخواند. جایی بگذارید که فقط دست خودتان باشد.',
  'confide.aloud': 'مترجم این را بلند می‌گوید',
  'confide.aloud-us': 'ما این را بلند می‌گوییم',
  'consent.nobody-interprets': 'الان اینجا مترجم نیست. بهتر است این بماند برای بعد.',
}
