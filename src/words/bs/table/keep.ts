import type { keep as en } from '../../en/table/keep.ts'

/** Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Povucite ove riječi',
  'keep.unsay-what': 'Niko ovdje to više neće čitati. Ne može se vratiti.',
  'keep.unsay-goes': 'Što je o tome ispričano, odlazi s tim.',
  'keep.unsay-do': 'Da, povucite ove riječi',
  'keep.unsay-not': 'Ne, neka ostanu',
  'keep.unsay-kept':
    'Zakon ({$law}) traži da se ovo čuva, zasad do {$day}. Do tada se riječi ne mogu povući. Niko neće pitati o tome ako to ostavite na miru.',
  'keep.unsay-waits': 'Riječi se povlače.',
  'keep.unsaid': 'Riječi su povučene. Niko ih ovdje više neće čitati.',

  'keep.title': 'Šta čuvamo',
  'keep.who': 'Ko to može čitati',
  'keep.who-team': 'Ovi ljudi Vam ovdje pomažu. Mogu čitati ono što ispričate:',
  'keep.who-nobody': 'Još nije određeno ko Vam pomaže.',
  'keep.who-others':
    'Drugi koji ovdje rade vide Vaše ime i Vaš jezik. Ne vide ništa što ste ispričali. U hitnom slučaju neko od njih to može otvoriti. Tada to vidite ovdje.',
  'keep.who-outside': 'Nikome izvan klinike se ne šalje.',
  'keep.long': 'Koliko dugo',
  'keep.years':
    'Čuva se ovoliko godina: {$years}. Broji se od zadnjeg puta kad ovdje nešto zapišemo. Zasad je to do {$day}. Tako kaže zakon: {$law}.',
  'keep.not-set': 'Klinika još nije odredila koliko dugo se čuva. Možete nas pitati.',
  'keep.lock': 'Kako je zaključano',
  'keep.lock-what': 'Sve što ispričate zaključano je posebnim ključem.',
  'keep.can-unsay':
    'Možete povući ono što ste ispričali. Tada se ključ uništi i niko ovdje to više ne čita. Iz naših kopija nestaje sa sljedećom kopijom, koja se pravi noću.',
  'keep.cannot-unsay':
    'Dok to vrijeme ne prođe, riječi se ne mogu povući. Možete to ostaviti na miru: tada niko o tome ne pita.',

  'read.title': 'Ko je otvarao Vaše papire',
  'read.nobody': 'Još ih niko nije otvarao.',
  'read.on': '{$day}',
  'read.earlier': 'Ranije',
  'read.as-care-team': 'Pomaže Vam ovdje',
  'read.as-emergency': 'U hitnom slučaju',
  'read.as-safety': 'Zbog Vaše sigurnosti',
  'read.as-guest': 'Radi negdje drugdje, a Vi ste rekli „da”',
  'read.as-interpreter': 'Prevođenje za Vas',
  'read.as-export': 'Kopija za Vas',
  'read.as-card': 'Kartica za Vaš telefon',
  'read.part-record': 'Svi Vaši papiri',
  'read.part-visit': 'Sto jednog susreta',
  'read.part-shared': 'Ono na šta ste rekli „da”',
  'read.part-paper': 'Jedan papir',
  'read.part-protected': 'I ono što stoji odvojeno',
}
