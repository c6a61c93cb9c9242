import type { sharing as en } from '../../en/phone/sharing.ts'

/** Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'زما خپل ډاکټر',
  'consent.of-specialist': 'متخصص ډاکټر یا روغتون',
  'consent.of-municipality': 'په ښاروالۍ کې یو کس',
  'consent.of-other-clinic': 'بل کلینیک',
  'consent.of-own-people': 'زما له خپلوانو یو کس',
  'consent.office-job-centre': 'د کار موندلو دفتر',
  'consent.office-social-benefits': 'د پیسو مرسته',
  'consent.office-family': 'د کورنۍ څانګه',
  'consent.office-children': 'د ماشومانو څانګه',
  'consent.office-housing': 'کور او د اوسېدو ځای',
  'consent.office-home-care': 'په کور کې مرسته',
  'consent.office-rehabilitation': 'د بیا پیاوړي کېدو مرسته',
  'consent.office-school': 'ښوونځی',
  'consent.office-dental': 'د غاښونو ډاکټر',
  'consent.part-list': 'څه چې ماته مهم دي',
  'consent.part-story': 'زما کیسه',
  'consent.part-people': 'زما خلک',
  'consent.part-agreed': 'څه چې پرې جوړ راغلو',
  'consent.part-appointments': 'زما د لیدنو وختونه',
  'consent.part-letter': 'زما په اړه یو لیک',

  'take.title': 'زما خپل کاغذونه',
  'take.phone':
    'ستاسو لپاره یوه دوسیه، له هغو څخه چې دا ټیلیفون یې ښيي: څه چې مو یو ځای کتلي دي، او دا چې ستاسو کاغذونه چا پرانیستي دي. ټول کاغذونه په کلینیک کې اخلئ، له هغه چا سره چې تاسو پېژني.',
  'take.do': 'له ځان سره یې وړم',
  'take.making': 'دوسیه جوړېږي.',
  'take.made': 'دوسیه تیاره ده.',
  'take.care': 'هر څوک چې دا دوسیه پرانیزي، لوستلی یې شي. داسې ځای کې یې وساتئ چې یوازې ستاسو لاس ور رسي.',
  'confide.aloud': 'ترجمان دا په لوړ غږ وایي',
  'confide.aloud-us': 'موږ دا په لوړ غږ وایو',
  'consent.nobody-interprets': 'اوس دلته ترجمان نشته. ښه ده چې دا وروسته ته پاتې شي.',
}
