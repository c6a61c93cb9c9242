import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} atafanya',
  'note.by': 'kabla ya mwisho wa {$day}',
  'take.about':
    'Folda hii ina yaliyoandikwa kliniki kukuhusu na pamoja nawe. Fungua my-record.html ili kuisoma. Faili entries.jsonl lina hayo hayo kwa programu nyingine.',
  'take.made-on': 'Ilitengenezwa {$day}',
  'take.names': 'Majina yangu',
  'take.birth': 'Kuzaliwa kwangu',
  'take.matters': 'Yaliyo muhimu kwangu',
  'take.laid-aside': 'Niliyoweka kando',
  'take.story': 'Hadithi yangu',
  'take.people': 'Watu wangu',
  'take.agreed': 'Tulivyokubaliana',
  'take.visits': 'Ziara zangu',
  'take.consents': 'Nani anaweza kuambiwa kitu',
  'take.opened': 'Nani alifungua karatasi zangu',
  'take.team': 'Yaliyoandikwa na timu',
  'take.apart': 'Yaliyofungwa pembeni',

  'take.nothing': 'Hakuna kilichoandikwa hapa.',
}
