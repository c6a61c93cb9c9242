import type { waits as en } from '../../en/table/waits.ts'

/** What was told here and is not in the record yet. Draft. */
export const waits: Record<keyof typeof en, string> = {
  'waits.see': 'وګورئ څه انتظار کوي',
  'waits.title': 'هغه څه چې دلته انتظار کوي',
  'waits.how': 'چې شبکه راشي، پخپله لېږل کېږي. تر هغه بېرته اخیستل کېدای شي.',
  'waits.none': 'نور هېڅ انتظار نه کوي.',
  'waits.other': 'پر مېز یو لمس',
  'waits.unheld': 'دا آله هغه څه نه شي ساتلی چې انتظار کوي. تر لېږلو دا پاڼه پرانیستې پرېږدئ.',
  'waits.sealed': 'یو څه چې دلته مخکې وویل شول لا نه دي لېږل شوي. مهر شوی: یوازې کلینیک یې پرانیزي. پخپله لېږل کېږي.',
  'waits.not-known':
    'کلینیک دا وسیله نوره نه پېژني. څه چې وویل شول دلته مهر شوي پاتې کېږي. د کلینیک یو کس دلته ننوځي او وسیله بیا جوړوي؛ بیا لېږل کېږي.',
  'waits.since': 'په {$time} بجو ویل شوي',
  'waits.let-go': 'پرې یې ږدئ',
  'waits.let-go-sure': 'بیا ګوته ووهئ: بیا نه وي',
}
