import type { reasons as en } from '../../en/phone/reasons.ts'

/** Draft. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.unknown': 'Nije se moglo sačuvati. Oznaka razloga: {$code}.',
  'reason.field': 'Radi se o ovome: {$field}.',
  'reason.is-missing': 'Nedostaje nešto što je potrebno.',
  'reason.not-readable': 'Ovo se nije moglo pročitati.',
  'reason.not-known-here': 'Ovo ovdje nije poznato.',
  'reason.too-long': 'Ovo je predugo. Može najviše 4.000 slova.',
  'reason.too-many-requests': 'Previše toga odjednom. Molimo, sačekajte malo; ništa se nije izgubilo.',
  'reason.enough-today':
    'Danas se ne može primiti više snimaka i fotografija. Ovo nije poslano i još je ovdje. Pošaljite sutra ili recite kad dođete.',
  'reason.no-words': 'Još nema riječi.',
  'reason.nothing-said': 'Ovdje još nema ništa: treba nekoliko riječi ili slika.',
  'reason.only-the-patient': 'O ovome odlučuje samo pacijent.',
  'reason.visit-closed': 'Ovaj susret je završen. Da nastavite, počnite novi.',
  'reason.disk-full':
    'Tamo gdje se čuvaju papiri više nema mjesta. Ništa se nije izgubilo, ali ovo nije sačuvano. Recite osobi koja brine o računaru klinike.',
  'reason.not-found': 'Ovdje nema ništa.',
  'reason.other-site': 'To je tražila druga stranica, pa nije urađeno.',
  'reason.wrong-code': 'Ovaj broj ne otvara kliniku.',
  'reason.wrong-patient': 'Ovo pripada drugom pacijentu.',
  'reason.fault': 'Kod nas se nešto pokvarilo. Ono što je sačuvano je na sigurnom.',
  'reason.no-connection': 'Nema veze sa klinikom. Ono što ste napisali i dalje je ovdje. Pokušajte još jednom.',
  'reason.not-signed-in': 'Molimo, prvo uđite.',
  'reason.not-on-the-care-team': 'Ove papire otvaraju samo oni koji pomažu pacijentu. Neko od njih Vas može primiti.',
  'reason.not-yours': 'Ova stranica pripada nekom drugom.',
  'reason.must-be-kept': 'Zakon, kako ga je ova klinika upisala, traži da se ovo zasad čuva. Ostaje kako jeste.',
  'reason.changed-meanwhile': 'O ovome je u međuvremenu nešto ispričano. Molimo, pogledajte još jednom.',
  'reason.was-unsaid': 'Ove riječi su povučene i ništa se od njih više ne čuva.',
  'reason.patient-erased': 'Ovi papiri su obrisani. U njima se više ništa ne čuva.',
  'reason.record-not-reachable':
    'Papiri se sada ne mogu dohvatiti. Ono što ste napisali ostaje ovdje i poslat će se kasnije.',
  'reason.is-over': 'Ti dani su prošli.',
  'reason.excluded-here':
    'Pacijent ne želi sretati nekoga ko je ovdje naveden. Razlog ne treba. Molimo, izaberite nekog drugog.',
  'reason.age-not-asked': 'Molimo, recite za prevodioca: odrasla osoba ili ispod 18 godina?',
  'reason.children-do-not-interpret': 'Dijete ne prevodi. Molimo, nađite drugog prevodioca.',
  'reason.no-file': 'Molimo, prvo izaberite fajl.',
  'reason.not-a-file-type': 'Ovdje se može čuvati samo slika JPEG ili PNG, ili PDF.',
  'reason.file-damaged': 'Ovaj fajl se ne može pročitati do kraja. Molimo, skenirajte papir još jednom.',
  'reason.file-too-large': 'Ovaj fajl je prevelik: slika može imati najviše 10 MB, a PDF 6 MB.',
  'reason.too-many-pixels': 'Ova slika je prevelika. Skenirajte je s manje tačaka: dovoljno je 300 po inču.',
  'reason.wrong-pin': 'Nije to bilo to. Polako, pokušajte još jednom.',
  'reason.card-locked': 'Više se ne otvara. Pitajte tamo gdje ste dobili papir: tamo će ga opet otvoriti.',
  'reason.card-over': 'Ovo je završeno i više ništa ne otvara. Zatražite novo.',
  'reason.link-locked': 'Pet puta nije bilo dobro i više ništa ne otvara. Zatražite novi link.',
  'reason.pin-too-easy': 'Ovo bi drugi odmah pogodili. Molimo, izaberite druge.',
  'reason.not-a-pin': 'Potrebne su četiri slike ili četiri broja.',
  'reason.no-consent':
    'Pacijent ovoj osobi nije rekao „da”, ili to „da” više ne važi. Pozvati se može samo neko ko pacijenta liječi drugdje.',
  'reason.not-interpreting-here':
    'Ova osoba nije upisana kao prevodilac ovog susreta. Prvo je dodajte tamo gdje piše „Ko je ovdje”.',
  'reason.no-open-door': 'Ovo se više ne otvara. Počnite iznova linkom ili papirom.',
}
