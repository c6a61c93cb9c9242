import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open': 'Ziara nyingine bado iko wazi. Hii imehifadhiwa hapa na itaungana ile itakapofungwa.',
  'along.leave': 'Funga kifaa hiki',
  'along.alone':
    'Ziara hii iko kwenye kifaa hiki pekee. Skrini nyingine haiwezi kujiunga, na sauti na picha za awali hazipo hapa.',
  'along.leave-how': 'Yaliyoelezwa yamehifadhiwa humo, yamefungwa. Atakayekifungua tena ataendelea na ziara hii.',
}
