import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Bu çok geç geldi ve saklanamadı. Lütfen yeniden anlatın.',
  'reason.not-taken-late': 'Görüşme sonradan başlatılmaz. Orada anlatılanlar saklandı.',
  'reason.not-after-its-day':
    'Bu görüşmenin günü geçti. Kimin görebileceği ya da buluşabileceği bir sonraki görüşmede yeniden sorulur.',
  'reason.not-our-box': 'Bu başka bir klinik için kilitlenmiş ya da bozulmuş. Burada açılamaz.',
  'reason.pocket-withdrawn': 'Bu cihaz artık klinikten bir şey taşıyamaz. Taşıdıkları silindi.',
}
