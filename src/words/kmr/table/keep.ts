import type { keep as en } from '../../en/table/keep.ts'

/** What is kept and unsaid, and who opened the papers. Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Gotinê paşve bistînin',
  'keep.unsay-what': 'Êdî kes nikare li vir bixwîne. Ev êdî venagere.',
  'keep.unsay-goes': 'Tiştên ku li ser wê hatin gotin jî pê re diçin.',
  'keep.unsay-do': 'Erê, paşve bistînin',
  'keep.unsay-not': 'Na, bila bimîne',
  'keep.unsay-kept':
    'Qanûn ({$law}) dixwaze ku ev bimîne, niha heta {$day}. Heta wê demê gotin paşve nayê standin. Heke hûn bêjin bila wisa bimîne, kes li ser napirse.',
  'keep.unsay-waits': 'Gotin paşve tê standin.',
  'keep.unsaid': 'Gotin paşve hat standin. Êdî kes nikare li vir bixwîne.',

  'keep.title': 'Em çi hilînin',
  'keep.who': 'Kî dikare bixwîne',
  'keep.who-team': 'Ev kes li vir li we dinêrin. Ew dikarin tiştê hûn dibêjin bixwînin:',
  'keep.who-nobody': 'Hê kes di tîma we de tune.',
  'keep.who-others':
    'Yên din ên ku li vir dixebitin dikarin nav û zimanê we bibînin, ne tiştê we got. Di rewşeke lezgîn de yek ji wan dikare veke. Wê demê hûn li vir dibînin.',
  'keep.who-outside': 'Li derveyî klînîkê ji kesî re nayê şandin.',
  'keep.long': 'Heta kengê',
  'keep.years':
    'Piştî cara dawî ku em li vir dinivîsin, {$years} sal tê hilanîn. Niha ev heta {$day} ye. Qanûn wisa dibêje: {$law}.',
  'keep.not-set': 'Klînîkê hê negotiye ka heta kengê tê hilanîn. Hûn dikarin ji me bipirsin.',
  'keep.lock': 'Çawa tê quflekirin',
  'keep.lock-what': 'Her tiştê hûn dibêjin bi mifteya xwe tê quflekirin.',
  'keep.can-unsay':
    'Hûn dikarin gotina xwe paşve bistînin. Wê demê mifteya wê tê tunekirin, û kes li vir êdî naxwîne. Ji kopiyên me jî bi kopiya din diçe, ku bi şev tê çêkirin.',
  'keep.cannot-unsay':
    'Heta ew dem neqede gotin paşve nayê standin. Hûn dikarin bêjin bila wisa bimîne: wê demê kes napirse.',

  'read.title': 'Kê kaxezên we vekirin',
  'read.nobody': 'Hê kesî venekirine.',
  'read.on': 'Roja {$day}',
  'read.earlier': 'Berê',
  'read.as-care-team': 'Li vir li we dinêre',
  'read.as-emergency': 'Di rewşeke lezgîn de vekir',
  'read.as-safety': 'Li ewlehiya we nêrî',
  'read.as-guest': 'Li cihekî din dixebite, û we got erê',
  'read.as-interpreter': 'Ji we re wergerand',
  'read.as-export': 'Ji bo we kopiyek derxist',
  'read.as-card': 'Ji bo telefona we kartek çêkir',
  'read.part-record': 'Hemû kaxezên we',
  'read.part-visit': 'Maseya hevdîtinekê',
  'read.part-shared': 'Tiştê ku we jê re got erê',
  'read.part-paper': 'Kaxezek',
  'read.part-protected': 'Tiştê ku cuda ye jî',
}
