import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'Bekleyeni görün',
  'waits.title': 'Burada bekleyen',
  'waits.how': 'Ağ gelince kendiliğinden gönderilir. O zamana kadar geri alınabilir.',
  'waits.none': 'Artık bekleyen yok.',
  'waits.other': 'Masada bir dokunuş',
  'waits.unheld': 'Bu cihaz bekleyeni saklayamıyor. Gönderilene kadar bu sayfayı açık bırakın.',
  'waits.sealed':
    'Burada daha önce anlatılan bir şey henüz gönderilmedi. Mühürlüdür: yalnız klinik açabilir. Kendiliğinden gider.',
  'waits.not-known':
    'Klinik bu cihazı artık tanımıyor. Anlatılanlar burada mühürlü kalır. Klinikten biri burada oturum açıp cihazı yeniden hazırlar; o zaman gönderilir.',
  'waits.since': 'Saat {$time} anlatıldı',
  'waits.let-go': 'Vazgeçin',
  'waits.let-go-sure': 'Yeniden dokunun: o zaman yok olur',
}
