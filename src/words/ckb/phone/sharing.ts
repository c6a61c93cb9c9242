import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'پزیشکی خۆم',
  'consent.of-specialist': 'پزیشکێکی پسپۆڕ یان نەخۆشخانەیەک',
  'consent.of-municipality': 'کەسێک لە شارەوانی',
  'consent.of-other-clinic': 'کلینیکێکی تر',
  'consent.of-own-people': 'کەسێکی خۆم',
  'consent.office-job-centre': 'ناوەندی کار',
  'consent.office-social-benefits': 'یارمەتیی پارە',
  'consent.office-family': 'بەشی خێزان',
  'consent.office-children': 'بەشی منداڵان',
  'consent.office-housing': 'شوێنی نیشتەجێبوون',
  'consent.office-home-care': 'یارمەتی لە ماڵەوە',
  'consent.office-rehabilitation': 'ڕاهێنان بۆ بەهێزبوونەوە',
  'consent.office-school': 'قوتابخانە',
  'consent.office-dental': 'پزیشکی ددان',
  'consent.part-list': 'ئەوەی بۆم گرنگە',
  'consent.part-story': 'چیرۆکی من',
  'consent.part-people': 'کەسەکانی من',
  'consent.part-agreed': 'ئەوەی لەسەری ڕێک کەوتین',
  'consent.part-appointments': 'کاتی سەردانەکانم',
  'consent.part-letter': 'نامەیەک لەبارەی منەوە',

  'take.title': 'کاغەزەکانی خۆم',
  'take.phone':
    'دۆسیەیەک بۆ هەڵگرتن، بەوەی ئەم تەلەفۆنە پیشانی دەدات: ئەوەی پێکەوە سەیرمان کرد، و کێ کاغەزەکانتانی کردەوە. هەموو کاغەزەکان لە کلینیک وەردەگرن، لەگەڵ کەسێک کە دەتانناسێت.',
  'take.do': 'لەگەڵ خۆتانی ببەن',
  'take.making': 'دۆسیەکە دروست دەکرێت.',
  'take.made': 'دۆسیەکە ئامادەیە.',
  'take.care': 'هەر کەسێک ئەم دۆسیەیە بکاتەوە دەتوانێت بیخوێنێتەوە. لە شوێنێک دایبنێن تەنها خۆتان بیگەنێ.',
  'confide.aloud': 'وەرگێڕەکە ئەمە بە دەنگی بەرز دەڵێت',
  'confide.aloud-us': 'ئێمە ئەمە بە دەنگی بەرز دەڵێین',
  'consent.nobody-interprets': 'ئێستا کەس لێرە وەرگێڕان ناکات. باشترە ئەمە دوا بخەین.',
}
