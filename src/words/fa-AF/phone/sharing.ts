import type { sharing as en } from '../../en/phone/sharing.ts'

/** Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'داکتر خودم',
  'consent.of-specialist': 'داکتر متخصص یا شفاخانه',
  'consent.of-municipality': 'یک نفر در شاروالی',
  'consent.of-other-clinic': 'کلینیک دیگر',
  'consent.of-own-people': 'یک نفر از خودم',
  'consent.office-job-centre': 'ادارهٔ کاریابی',
  'consent.office-social-benefits': 'کمک پولی',
  'consent.office-family': 'بخش خانواده',
  'consent.office-children': 'بخش اطفال',
  'consent.office-housing': 'خانه و جای زندگی',
  'consent.office-home-care': 'کمک در خانه',
  'consent.office-rehabilitation': 'کمک برای دوباره قوت گرفتن',
  'consent.office-school': 'مکتب',
  'consent.office-dental': 'داکتر دندان',
  'consent.part-list': 'چیزهایی که برایم مهم است',
  'consent.part-story': 'قصهٔ من',
  'consent.part-people': 'کسان من',
  'consent.part-agreed': 'قرار ما',
  'consent.part-appointments': 'وقت‌های ملاقات من',
  'consent.part-letter': 'یک مکتوب در بارهٔ من',

  'take.title': 'کاغذهای خودم',
  'take.phone':
    'یک دوسیه برای خودتان، از چیزهایی که این تیلفون نشان می‌دهد: چیزهایی که با هم دیده‌ایم، و این که کی کاغذهای شما را باز کرده است. همهٔ کاغذها را در کلینیک می‌گیرید، همراه کسی که شما را می‌شناسد.',
  'take.do': 'با خود می‌برم',
  'take.making': 'دوسیه ساخته می‌شود.',
  'take.made': 'دوسیه تیار است.',
  'take.care': 'هر کسی که این دوسیه را باز کند، خوانده می‌تواند. جایی بگذارید که تنها خودتان دست دارید.',
  'confide.aloud': 'ترجمان این را بلند می‌گوید',
  'confide.aloud-us': 'ما این را بلند می‌گوییم',
  'consent.nobody-interprets': 'حالا اینجا ترجمان نیست. بهتر است این کار بماند برای بعد.',
}
