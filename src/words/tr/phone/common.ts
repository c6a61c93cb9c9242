import type { common as en } from '../../en/phone/common.ts'

/** What every screen says. Draft. */
export const common: Record<keyof typeof en, string> = {
  'app.name': 'Tessera',
  'app.other-language': 'Taslak sözler, başka bir dilde',
  'app.draft': 'Taslak sözler',
  'app.draft-why': '{$language} konuşan biri bu sözlere henüz bakmadı.',
  'app.shown-in': 'Bu dilde sayfalar henüz yok: {$asked}. Bu sözlerin dili: {$shown}.',
  'do.save': 'Bunu sakla',
  'do.cancel': 'Şimdi değil',
  'do.close': 'Kapat',
  'do.back': 'Geri',
  'do.undo': 'Son yapılanı geri çevir',
  'do.again': 'Yeniden dene',
  'do.yes': 'Evet',
  'do.no': 'Hayır',
  'do.change': 'Değiştir',
  'do.take-away': 'Kaldır',
  'saving.waiting': 'Henüz gönderilmedi. Bu ekranda duruyor, kendiliğinden yeniden gönderilecek.',
  'saving.refused': 'Bu saklanamadı.',
  'fault.no-connection': 'Klinikle bağlantı yok. Yazdığınız burada duruyor, yeniden gönderilecek.',
  'fault.fault': 'Bizde bir şey ters gitti. Saklananlar güvende. Yeniden deneyin.',
  'fault.not-found': 'Burada bir şey yok.',
  'fault.loading': 'Bir dakika',
  'voice.patient': 'Hasta',
  'voice.professional': 'Sağlık çalışanı',
  'voice.interpreter': 'Tercüman',
  'voice.relative': 'Aile',
  'voice.companion': 'Yanında gelen',
  'voice.papers': 'Kâğıtlar',
  'mode.in-the-room': 'odada',
  'mode.by-phone': 'telefonla',
  'mode.by-video': 'görüntülü',
  'mode.in-writing': 'yazılı',
  'told.spoken': '{$told} olarak anlatıldı, {$written} olarak yazıldı. Yazan: {$hand}',
  'told.picture': '{$told} olarak anlatıldı, bir resim seçildi. Yanındaki: {$hand}',
  'told.written': '{$told} olarak yazıldı. Yazan: {$hand}',
  'told.words': '{$told} olarak anlatıldı. Yazan: {$hand}',
  'told.agreed': 'tekrar söylendi, doğru bulundu',
  'said.own-words': 'Kendi sözleriyle, {$language}',
  'said.clinic-words': 'Söylenen, {$language}',
  'said.picture': 'Bunun için bir resim',
  'said.more-pictures': 'Başka resimler',
  'keep.unsay-refused': 'Söz geri alınmadı.',

  'fault.passkey-not-secure':
    'Geçiş anahtarı yalnız https ile başlayan bir adreste ya da bu makinede http://localhost adresinde çalışır. Doğru adresi kliniğin bilgisayarına bakan kişiye sorun.',
  'fault.passkey-no-browser':
    'Bu tarayıcıda geçiş anahtarı yok. Daha yeni bir Firefox, Chrome, Edge ya da Safari’de var.',
  'fault.passkey-not-this-address':
    'Geçiş anahtarı adı olan bir adrese bağlıdır. Bu adresin adı yok ya da başka. Tessera’yı size verilen adreste açın.',
  'fault.passkey-not-given':
    'Kimse giriş yapmadı. Yarıda bırakıldı, uzun sürdü ya da bu cihazda bu klinik için geçiş anahtarı yok. Yeniden deneyebilirsiniz.',
  'fault.passkey-not-made':
    'Geçiş anahtarı yapılmadı. Yarıda bırakıldı ya da uzun sürdü. Bir şey kaybolmadı; yeniden deneyebilirsiniz.',
  'fault.passkey-here-already': 'Bu cihazda sizin için zaten bir geçiş anahtarı var. Onunla giriş yapabilirsiniz.',
  'fault.passkey-no-lock':
    'Bu cihazın kilidi henüz yok. Önce bir PIN, parmak izi ya da yüz tanıtın ya da telefonunuzu kullanın.',

  'role.doctor': 'doktor',
  'role.nurse': 'hemşire',
  'role.social-worker': 'sosyal hizmet uzmanı',
  'role.coordinator': 'koordinatör',
  'role.professional': 'başka bir meslek',
  'role.researcher': 'araştırmacı',
  'role.panel-member': 'hasta kurulu üyesi',
}
