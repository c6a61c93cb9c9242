import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'میرے اپنے ڈاکٹر',
  'consent.of-specialist': 'کوئی ماہر ڈاکٹر یا ہسپتال',
  'consent.of-municipality': 'بلدیہ میں کوئی',
  'consent.of-other-clinic': 'کوئی اور کلینک',
  'consent.of-own-people': 'میرا کوئی اپنا',
  'consent.office-job-centre': 'روزگار کا دفتر',
  'consent.office-social-benefits': 'مالی مدد کا دفتر',
  'consent.office-family': 'خاندان کا شعبہ',
  'consent.office-children': 'بچوں کا شعبہ',
  'consent.office-housing': 'رہائش',
  'consent.office-home-care': 'گھر پر دیکھ بھال',
  'consent.office-rehabilitation': 'صحت کی بحالی',
  'consent.office-school': 'سکول',
  'consent.office-dental': 'دانتوں کا علاج',
  'consent.part-list': 'جو میرے لیے اہم ہے',
  'consent.part-story': 'میری کہانی',
  'consent.part-people': 'میرے لوگ',
  'consent.part-agreed': 'جو ہم نے طے کیا',
  'consent.part-appointments': 'میری ملاقاتوں کے وقت',
  'consent.part-letter': 'میرے بارے میں ایک خط',

  'take.title': 'میرے اپنے کاغذات',
  'take.phone':
    'رکھنے کے لیے ایک فولڈر، اس میں وہ ہے جو یہ فون دکھاتا ہے: جو ہم نے مل کر دیکھا، اور آپ کے کاغذات کس نے کھولے۔ سارے کاغذات کلینک سے ملتے ہیں، کسی کے ساتھ جو آپ کو جانتا ہے۔',
  'take.do': 'ساتھ لے جائیں',
  'take.making': 'فولڈر بن رہا ہے۔',
  'take.made': 'فولڈر تیار ہے۔',
  'take.care': 'جو بھی یہ فولڈر کھولے وہ اسے پڑھ سکتا ہے۔ اسے وہاں رکھیں جہاں صرف آپ کا ہاتھ پہنچے۔',
  'confide.aloud': 'ترجمان یہ بول کر بتاتے ہیں',
  'confide.aloud-us': 'ہم یہ بول کر بتاتے ہیں',
  'consent.nobody-interprets': 'اس وقت یہاں کوئی ترجمہ نہیں کر رہا۔ بہتر ہے یہ بات بعد میں ہو۔',
}
