import type { carrying as en } from '../../en/staff/carrying.ts'

/** What an own device carries of the clinic, locked. Draft. */
export const carrying: Record<keyof typeof en, string> = {
  'carrying.short': 'Med mig',
  'carrying.title': 'Dagens patienter, taget med',
  'carrying.of-day': 'Som klinikken kendte dem {$day}. De er låst på denne enhed.',
  'carrying.nothing-yet': 'Der er endnu ingen på denne enhed.',
  'carrying.none-today': 'I dag møder du ingen af dine egne patienter. Når du gør, står de her.',
  'carrying.before': 'Fra en anden dag: noget, der blev skrevet her, venter stadig på at blive sendt',
  'carrying.fetching': 'Henter dagens patienter …',
  'carrying.fetch': 'Hent på ny',
  'carrying.stop': 'Stop',
  'carrying.no-network':
    'Der er intet netværk. Det, der er her, kan læses, og det, du skriver, venter her, låst, til der er et.',
  'carrying.works-here': 'Programmet er helt på denne enhed, og det er dagens patienter også: det virker uden netværk.',
  'carrying.not-all-yet': 'Det er endnu ikke alt sammen på denne enhed: bliv, hvor der er netværk.',
  'carrying.pin-shuts':
    'Din PIN åbner kun, hvor der er netværk. Lukkes denne side, eller låser den, hvor der intet er, åbner ingen den, før der er netværk igen. Hold den åben, og rør ved den en gang imellem.',
  'carrying.pin-chosen':
    'Uden netværk åbner denne PIN ingenting: lukkes eller låses siden dér, er du lukket ude, til der er netværk igen.',
  'carrying.lock': 'Lås',
  'carrying.back': 'Alle i dag',
  'carrying.locked': 'Låst',
  'carrying.locked-passkey': 'Denne enheds adgangsnøgle åbner, med eller uden netværk.',
  'carrying.locked-pin':
    'Din PIN åbner, hvor der er netværk: den ene halvdel af nøglen ligger i klinikken. Når der er åbnet, forbliver det åbent på denne side uden netværk.',
  'carrying.pin': 'PIN: fire cifre',
  'carrying.pin-new': 'Vælg en PIN: fire cifre',
  'carrying.pin-again': 'Samme PIN igen',
  'carrying.pin-other': 'Det er to forskellige PIN-koder.',
  'carrying.pin-needs-network':
    'Der er intet netværk, og den ene halvdel af nøglen ligger i klinikken: med PIN åbner det kun, hvor der er netværk.',
  'carrying.open': 'Åbn',
  'carrying.opening': 'Åbner …',
  'carrying.is-none': 'Denne enhed tager intet med. Det kan du ændre på siden med dine enheder.',
  'carrying.is-cleared':
    'Denne enhed må ikke længere have noget fra klinikken med og er ryddet. Det, klinikken har, er i sikkerhed dér.',
  'carrying.is-elsewhere':
    'Det er allerede åbent på en anden side i denne browser. Fortsæt dér, eller luk den side og prøv igen.',
  'carrying.to-devices': 'Til mine enheder',
  'carrying.part': 'Hvad en enhed må have med',
  'carrying.part-what':
    'Din egen bærbare eller telefon kan tage dagens patienter med, låst, til steder uden netværk. De kan læse, hvem der åbnede deres papirer; andres patienter og det, der ligger for sig, kommer ikke med.',
  'carrying.by-passkey': 'Tag med, åbnes med adgangsnøgle',
  'carrying.by-passkey-what': 'Denne enheds adgangsnøgle åbner også uden netværk.',
  'carrying.by-pin': 'Tag med, åbnes med PIN',
  'carrying.by-pin-what':
    'En PIN åbner kun, hvor der er netværk. Fem forkerte, og det, der er her, kan aldrig åbnes igen.',
  'carrying.give': 'Gør sådan på denne enhed',
  'carrying.given': 'Denne enhed tager dine patienter i dag med.',
  'carrying.go': 'Til dagens patienter',
  'carrying.own': '{$name}s egen enhed',
  'carrying.shared': 'En af klinikkens fælles enheder',
  'carrying.withdraw': 'Træk tilbage',
  'carrying.withdraw-of': 'Træk tilbage: enhed oprettet {$moment}',
  'carrying.withdraw-what':
    'Den ryddes, næste gang den taler med klinikken. Det, der er skrevet dér og endnu ikke sendt, går tabt.',
  'reason.passkey-no-secret': 'Denne adgangsnøgle eller browser kan ikke låse det, der tages med. Det kan en PIN.',
  'reason.pocket-torn': 'Noget på denne enhed kan ikke længere læses. Det, klinikken har, er i sikkerhed dér.',
  'carrying.by-nobody': 'En fælles enhed i klinikken: ingen åbner den her',
  'carrying.by-nobody-what':
    'Her ligger ingens journal. Det, der fortælles ved et bord uden netværk, venter forseglet, og kun klinikken kan åbne det.',
  'carrying.given-shared': 'Denne fælles enhed gemmer det, der venter, forseglet til klinikken.',
  'carrying.program-here': 'Hele programmet er på denne enhed: det åbner uden netværk.',
}
