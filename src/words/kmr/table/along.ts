import type { along as en } from '../../en/table/along.ts'

/** A table on an own device that carries the record along. Draft. */
export const along: Record<keyof typeof en, string> = {
  'reason.another-visit-open':
    'Hevdîtineke din hê vekirî ye. Ev li vir tê parastin û dema ya din were girtin lê zêde dibe.',
  'along.leave': 'Vê amûrê kilît bike',
  'along.alone':
    'Ev hevdîtin tenê li ser vê amûrê ye. Ekraneke din nikare tev lê bibe, û deng û wêneyên berê ne li vir in.',
  'along.leave-how': 'Tiştê hatî gotin li ser wê, kilîtkirî, parastî ye. Kî wê dîsa veke, vê hevdîtinê didomîne.',
}
