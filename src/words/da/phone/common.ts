import type { common as en } from '../../en/phone/common.ts'

/** What every screen says. Draft. */
export const common: Record<keyof typeof en, string> = {
  'app.name': 'Tessera',
  'app.other-language': 'Udkast, på et andet sprog',
  'app.draft': 'Udkast',
  'app.draft-why': 'Ingen, der taler {$language}, har gennemgået ordene endnu.',
  'app.shown-in': 'Der er endnu ingen skærme på {$asked}. Ordene her er på {$shown}.',
  'do.save': 'Gem',
  'do.cancel': 'Ikke nu',
  'do.close': 'Luk',
  'do.back': 'Tilbage',
  'do.undo': 'Fortryd',
  'do.again': 'Prøv igen',
  'do.yes': 'Ja',
  'do.no': 'Nej',
  'do.change': 'Ret',
  'do.take-away': 'Tag væk',
  'saving.waiting': 'Ikke sendt endnu. Det er gemt på denne skærm og bliver sendt igen af sig selv.',
  'saving.refused': 'Det kunne ikke gemmes.',
  'fault.no-connection': 'Ingen forbindelse til klinikken. Det, du skrev, bliver her og bliver sendt igen.',
  'fault.fault': 'Noget gik galt hos os. Det, der er gemt, er i sikkerhed. Prøv igen.',
  'fault.not-found': 'Her er ikke noget.',
  'fault.loading': 'Et øjeblik',
  'voice.patient': 'Patient',
  'voice.professional': 'Fagperson',
  'voice.interpreter': 'Tolk',
  'voice.relative': 'Familie',
  'voice.companion': 'Ledsager',
  'voice.papers': 'Papirer',
  'mode.in-the-room': 'i rummet',
  'mode.by-phone': 'på telefon',
  'mode.by-video': 'på video',
  'mode.in-writing': 'på skrift',
  'told.spoken': 'Fortalt på {$told}, skrevet på {$written} af {$hand}',
  'told.picture': 'Fortalt på {$told}, et billede valgt sammen med {$hand}',
  'told.written': 'Skrevet på {$told} af {$hand}',
  'told.words': 'Fortalt på {$told}, skrevet ned af {$hand}',
  'told.agreed': 'sagt tilbage, og I er enige',
  'said.own-words': 'Med egne ord, på {$language}',
  'said.clinic-words': 'Det, der blev sagt, på {$language}',
  'said.picture': 'Et billede til det',
  'said.more-pictures': 'Flere billeder',
  'keep.unsay-refused': 'Det blev ikke gjort usagt.',

  'fault.passkey-not-secure':
    'Adgangsnøgler virker kun på en adresse, der begynder med https, eller på denne maskine på http://localhost. Spørg den, der passer klinikkens computer, om den rigtige adresse.',
  'fault.passkey-no-browser':
    'Denne browser har ikke adgangsnøgler. En nyere Firefox, Chrome, Edge eller Safari har dem.',
  'fault.passkey-not-this-address':
    'En adgangsnøgle hører til en adresse med et navn. Denne adresse har intet navn eller et andet. Åbn Tessera på den adresse, du har fået.',
  'fault.passkey-not-given':
    'Ingen blev logget ind. Det blev afbrudt, det tog for lang tid, eller der er ingen adgangsnøgle til denne klinik på enheden. Du kan prøve igen.',
  'fault.passkey-not-made':
    'Der blev ikke lavet nogen adgangsnøgle. Det blev afbrudt, eller det tog for lang tid. Intet er tabt; du kan prøve igen.',
  'fault.passkey-here-already': 'Denne enhed har allerede en adgangsnøgle til dig. Du kan logge ind med den.',
  'fault.passkey-no-lock':
    'Denne enhed har ingen lås endnu. Giv den først en pinkode, et fingeraftryk eller et ansigt, eller brug din telefon.',

  'role.doctor': 'læge',
  'role.nurse': 'sygeplejerske',
  'role.social-worker': 'socialrådgiver',
  'role.coordinator': 'koordinator',
  'role.professional': 'anden faggruppe',
  'role.researcher': 'forsker',
  'role.panel-member': 'medlem af brugerpanelet',
}
