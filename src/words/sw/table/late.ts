import type { late as en } from '../../en/table/late.ts'

/** Why something told at a table is not taken in afterwards. Draft. */
export const late: Record<keyof typeof en, string> = {
  'reason.late-over': 'Hii ilifika kwa kuchelewa na haikuhifadhiwa. Tafadhali ieleze tena.',
  'reason.not-taken-late': 'Ziara haianzishwi baadaye. Yaliyoelezwa humo yamehifadhiwa.',
  'reason.not-after-its-day':
    'Siku ya ziara hii imepita. Nani anaweza kuona au kukutana na mgonjwa, litaulizwa tena kwenye ziara ijayo.',
  'reason.not-our-box': 'Hii ilifungwa kwa kliniki nyingine, au imeharibika. Haiwezi kufunguliwa hapa.',
  'reason.pocket-withdrawn': 'Kifaa hiki hakiwezi tena kubeba kitu cha kliniki. Kilichokuwa nacho kimefutwa.',
}
