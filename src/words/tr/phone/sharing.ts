import type { sharing as en } from '../../en/phone/sharing.ts'

/** What the patient said yes to, and a copy to take along. Draft. */
export const sharing: Record<keyof typeof en, string> = {
  'consent.of-gp': 'Kendi doktorum',
  'consent.of-specialist': 'Bir uzman doktor ya da hastane',
  'consent.of-municipality': 'Belediyeden biri',
  'consent.of-other-clinic': 'Başka bir klinik',
  'consent.of-own-people': 'Yakınlarımdan biri',
  'consent.office-job-centre': 'İş bulma dairesi',
  'consent.office-social-benefits': 'Sosyal yardım',
  'consent.office-family': 'Aile dairesi',
  'consent.office-children': 'Çocuk dairesi',
  'consent.office-housing': 'Konut',
  'consent.office-home-care': 'Evde bakım',
  'consent.office-rehabilitation': 'İyileşme ve hareket çalışması',
  'consent.office-school': 'Okul',
  'consent.office-dental': 'Diş bakımı',
  'consent.part-list': 'Benim için önemli olan',
  'consent.part-story': 'Hikâyem',
  'consent.part-people': 'Yakınlarım',
  'consent.part-agreed': 'Anlaştıklarımız',
  'consent.part-appointments': 'Randevularım',
  'consent.part-letter': 'Benim hakkımda bir mektup',

  'take.title': 'Kendi dosyam',
  'take.phone':
    'Bu telefonda görülenlerin olduğu, saklayacağınız bir klasör: birlikte baktıklarımız ve dosyanızı kimin açtığı. Dosyanın tamamını klinikte, sizi tanıyan biriyle alırsınız.',
  'take.do': 'Yanıma al',
  'take.making': 'Klasör hazırlanıyor.',
  'take.made': 'Klasör hazır.',
  'take.care': 'Bu klasörü açan herkes okuyabilir. Yalnız sizin açabileceğiniz bir yerde tutun.',
  'confide.aloud': 'Bunu tercüman sesli söyler',
  'confide.aloud-us': 'Bunu biz sesli söyleriz',
  'consent.nobody-interprets': 'Şimdi burada tercüman yok. Bunu sonraya bırakmak daha iyi.',
}
