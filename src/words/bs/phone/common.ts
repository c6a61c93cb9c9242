import type { common as en } from '../../en/phone/common.ts'

/** Draft. */
export const common: Record<keyof typeof en, string> = {
  'app.name': 'Tessera',
  'app.other-language': 'Nacrt, na drugom jeziku',
  'app.draft': 'Nacrt',
  'app.draft-why': 'Ove riječi još nije pregledao niko ko govori ovaj jezik: {$language}.',
  'app.shown-in': 'Na tom jeziku još nema ekrana: {$asked}. Ove riječi su na drugom: {$shown}.',
  'do.save': 'Sačuvajte',
  'do.cancel': 'Ne sada',
  'do.close': 'Zatvorite',
  'do.back': 'Nazad',
  'do.undo': 'Vratite kako je bilo',
  'do.again': 'Još jednom',
  'do.yes': 'Da',
  'do.no': 'Ne',
  'do.change': 'Promijenite',
  'do.take-away': 'Sklonite',
  'saving.waiting': 'Još nije poslano. Čuva se na ovom ekranu i poslat će se samo.',
  'saving.refused': 'Ovo se nije moglo sačuvati.',
  'fault.no-connection': 'Nema veze sa klinikom. Ono što ste napisali ostaje ovdje i poslat će se kasnije.',
  'fault.fault': 'Kod nas se nešto pokvarilo. Ono što je sačuvano je na sigurnom. Pokušajte još jednom.',
  'fault.not-found': 'Ovdje nema ništa.',
  'fault.loading': 'Samo trenutak',
  'voice.patient': 'Pacijent',
  'voice.professional': 'Stručna osoba',
  'voice.interpreter': 'Prevodilac',
  'voice.relative': 'Porodica',
  'voice.companion': 'Pratnja',
  'voice.papers': 'Papiri',
  'mode.in-the-room': 'u sobi',
  'mode.by-phone': 'telefonom',
  'mode.by-video': 'preko videa',
  'mode.in-writing': 'pismeno',
  'told.spoken': 'Jezik priče: {$told}. Jezik zapisa: {$written}. Piše: {$hand}',
  'told.picture': 'Jezik priče: {$told}. Sliku pomaže izabrati {$hand}',
  'told.written': 'Jezik: {$told}. Piše: {$hand}',
  'told.words': 'Jezik priče: {$told}. Zapisuje: {$hand}',
  'told.agreed': 'ponovljeno naglas, tako je',
  'said.own-words': 'Svojim riječima, jezik: {$language}',
  'said.clinic-words': 'Šta je rečeno, jezik: {$language}',
  'said.picture': 'Slika za to',
  'said.more-pictures': 'Još slika',
  'keep.unsay-refused': 'Riječi se nisu mogle povući.',

  'fault.passkey-not-secure':
    'Pristupni ključevi rade samo na adresi koja počinje sa https, ili na ovom računaru: http://localhost. Pitajte za pravu adresu osobu koja brine o računaru klinike.',
  'fault.passkey-no-browser':
    'Ovaj preglednik nema pristupne ključeve. Imaju ih noviji Firefox, Chrome, Edge i Safari.',
  'fault.passkey-not-this-address':
    'Pristupni ključ pripada adresi sa imenom. Ova adresa nema ime, ili ima drugo. Otvorite Tesseru na adresi koju ste dobili.',
  'fault.passkey-not-given':
    'Niko nije ušao. Prekinuto je, trajalo je predugo, ili na ovom uređaju nema ključa za ovu kliniku. Možete pokušati još jednom.',
  'fault.passkey-not-made':
    'Ključ nije napravljen. Prekinuto je, ili je trajalo predugo. Ništa se nije izgubilo; možete pokušati još jednom.',
  'fault.passkey-here-already': 'Na ovom uređaju već imate pristupni ključ. Njime možete ući.',
  'fault.passkey-no-lock':
    'Ovaj uređaj još nije zaključan. Prvo mu dajte broj, otisak prsta ili lice. Ili uzmite svoj telefon.',

  'role.doctor': 'doktor ili doktorica',
  'role.nurse': 'medicinska sestra ili tehničar',
  'role.social-worker': 'socijalni radnik',
  'role.coordinator': 'koordinator',
  'role.professional': 'drugo zanimanje',
  'role.researcher': 'istraživač',
  'role.panel-member': 'član vijeća pacijenata',
}
