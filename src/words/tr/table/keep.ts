import type { keep as en } from '../../en/table/keep.ts'

/** What is kept and unsaid, and who opened the papers. Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Sözümü geri al',
  'keep.unsay-what': 'Burada bir daha kimse okuyamaz. Bu eski hâline dönmez.',
  'keep.unsay-goes': 'Onunla ilgili anlatılanlar da birlikte gider.',
  'keep.unsay-do': 'Evet, sözümü geri al',
  'keep.unsay-not': 'Hayır, kalsın',
  'keep.unsay-kept':
    'Kanun ({$law}) bunu saklatıyor, şimdilik şu güne kadar: {$day}. O zamana kadar söz geri alınamaz. Olduğu gibi kalsın derseniz kimse bunu sormaz.',
  'keep.unsay-waits': 'Söz geri alınıyor.',
  'keep.unsaid': 'Söz geri alındı. Burada bir daha kimse okuyamaz.',

  'keep.title': 'Neyi saklıyoruz',
  'keep.who': 'Kim okuyabilir',
  'keep.who-team': 'Bu kişiler burada size bakıyor. Anlattıklarınızı okuyabilirler:',
  'keep.who-nobody': 'Size bakan ekipte henüz kimse yok.',
  'keep.who-others':
    'Burada çalışan başkaları adınızı ve dilinizi görebilir, anlattıklarınızı göremez. Acil bir durumda biri dosyayı açabilir. O zaman bunu burada görürsünüz.',
  'keep.who-outside': 'Klinik dışında kimseye gönderilmez.',
  'keep.long': 'Ne kadar',
  'keep.years':
    'Buraya son yazdığımız günden sonra şu kadar yıl saklanır: {$years}. Şimdilik şu güne kadar: {$day}. Kanun böyle diyor: {$law}.',
  'keep.not-set': 'Klinik ne kadar saklayacağını henüz söylemedi. Bize sorabilirsiniz.',
  'keep.lock': 'Nasıl kilitlendi',
  'keep.lock-what': 'Anlattığınız her şey kendi anahtarıyla kilitlenir.',
  'keep.can-unsay':
    'Anlattığınız sözü geri alabilirsiniz. O zaman anahtarı yok edilir, burada bir daha kimse okuyamaz. Kopyalarımızdan da gece yapılan yeni kopyayla gider.',
  'keep.cannot-unsay': 'O zaman dolmadan söz geri alınamaz. Olduğu gibi kalsın diyebilirsiniz: o zaman kimse sormaz.',

  'read.title': 'Dosyanızı kim açtı',
  'read.nobody': 'Henüz kimse açmadı.',
  'read.on': 'Gün: {$day}',
  'read.earlier': 'Daha önce',
  'read.as-care-team': 'Burada size bakıyor',
  'read.as-emergency': 'Acil bir durumda açtı',
  'read.as-safety': 'Güvende olmanız için baktı',
  'read.as-guest': 'Başka yerde çalışıyor, siz evet dediniz',
  'read.as-interpreter': 'Size tercümanlık yaptı',
  'read.as-export': 'Sizin için bir kopya çıkardı',
  'read.as-card': 'Telefonunuz için bir kart yaptı',
  'read.part-record': 'Dosyanızın tamamı',
  'read.part-visit': 'Bir görüşmenin masası',
  'read.part-shared': 'Evet dedikleriniz',
  'read.part-paper': 'Bir kâğıt',
  'read.part-protected': 'Ayrı duran da',
}
