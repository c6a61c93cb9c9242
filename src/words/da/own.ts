import type { own as en } from '../en/own.ts'

export const own: Record<keyof typeof en, string> = {
  'own.title': 'Min egen side',
  'own.for': 'Ved siden af bordet, for {$name}',
  'own.private': 'Til din egen enhed. Det, der venter her, ligger ikke på bordet.',
  'own.sign-in-first': 'Log ind først. Denne side åbner kun for den fagperson, der er logget ind.',
  'own.here': 'Hvem er her',
  'own.no-visit': 'Der er ikke noget åbent besøg nu.',
  'own.visits': 'Tidligere besøg',
  'own.no-visits': 'Her kommer dagene for de tidligere besøg til at stå.',
  'own.undone': 'Gemt. Du kan tage det tilbage.',

  'own.quiet':
    'Denne side er stille ved et første besøg. Der bliver ikke spurgt om noget, og intet lægges side om side. Det er nok at lytte.',

  'own.questions': 'Det, ingen har fortalt endnu',
  'own.questions-help':
    'Sig det på din egen måde, eller slet ikke. Kun patienten kan lade et spørgsmål ligge, ved bordet.',
  'own.questions-none': 'Når ingen har fortalt om en tid mellem to stykker, venter et blidt spørgsmål her.',
  'own.question-between':
    'Efter »{$after}« og før »{$before}«: vil du fortælle noget fra den tid? Det behøver du ikke.',
  'own.question-after': 'Efter »{$after}«: vil du fortælle noget fra den tid? Det behøver du ikke.',
  'own.question-before': 'Før »{$before}«: vil du fortælle noget fra den tid? Det behøver du ikke.',
  'own.question-open': 'Vil du fortælle noget fra den tid? Det behøver du ikke.',
  'own.question-why':
    'Vi spørger, fordi ingen har fortalt os om den tid endnu. Det kan hjælpe os med at forstå dit helbred.',
  'own.interpreter-says': 'Tolken siger det højt.',
  'own.not-today': 'Ikke i dag',

  'own.knots': 'Stykker side om side',
  'own.knots-none': 'Når to stykker ikke passer sammen endnu, kommer der et kort her, med de venlige grunde først.',
  'own.knot': 'Sådan som vi har forstået det, passer disse ikke sammen endnu',
  'own.keep-both': 'Behold begge',
  'own.keep-all': 'Behold dem alle',
  'own.keep-help': 'Hvert bliver stående, som det blev fortalt. Ingen spørger om det igen.',
  'own.perhaps': 'Måske',
  'own.perhaps-another-calendar': '{$piece}: året kan være fortalt i en anden kalender: {$calendar}.',
  'own.perhaps-ages-counted-otherwise': '{$piece}: årene kan være talt på en anden måde: {$ways}.',
  'own.perhaps-day-and-month-swapped': '{$piece}: dag og måned kan være byttet om.',
  'own.perhaps-a-registered-first-day':
    '{$piece}: denne første dag kan være en, et kontor har skrevet. Så gælder kun året.',
  'own.perhaps-a-period-told-as-an-event': '{$piece}: det kan have varet en tid og ikke været ét øjeblik.',
  'own.perhaps-two-events-in-one': '{$piece}: det kan være to begivenheder fortalt som én.',
  'own.perhaps-lost-in-rendering': 'Noget kan være gået tabt mellem sprogene.',
  'own.as-it-stands': 'Som det står',
  'own.missing': 'Taget ord for ord er det {$length} for kort.',
  'own.fits-if': 'Det ville passe med én ændring, en af disse:',
  'own.birth': 'at blive født',
  'own.when-told': 'Hvornår: {$when}',
  'own.change': '{$piece}, {$when}: {$length} mere eller mindre',

  'own.marks': 'At vende tilbage til',
  'own.marks-none': 'Det, du ved bordet mærker med »kom tilbage til det«, venter her.',
  'own.mark-plain': 'Noget, der blev mærket ved bordet',
  'own.marked-on': 'Mærket {$day}',
  'own.taken-up': 'Taget op',

  'own.strip': 'Mine egne bekymringer',
  'own.strip-help':
    'Vores egen strimmel ved siden af patientens liste. Den ligger først på bordet, når vi har talt om det.',
  'own.strip-none': 'Det, der bekymrer dig og ikke er på patientens liste, kommer til at stå her.',
  'own.worry-add': 'Det bekymrer mig',
  'own.worry-keep': 'Sæt det på strimlen',
  'own.worry-spoken': 'Vi har talt om det',
  'own.worry-on-table': 'På bordet: {$words}',
  'own.worry-words': 'Ordene til bordet, som alle kan se',
  'own.worry-same': 'De samme ord',
  'own.worry-in': 'Det samme på {$language}, hvis det blev sagt',
  'own.worry-lay': 'Læg det på bordet',

  'own.letter': 'Det, brevet sagde, og den første liste',
  'own.letter-covered': 'Brevet er dækket til, indtil den første liste er aftalt, så patientens egne ord kommer først.',
  'own.letter-side': 'Det, brevet sagde',
  'own.letter-from': 'Fra {$from}',
  'own.letter-none': 'Der kom ikke noget brev.',
  'own.list-side': 'Den første liste, aftalt {$day}',

  'own.piece': 'Et stykke fra os selv',
  'own.piece-help': 'Noget, vi selv ved: en indlæggelse, et fund. Det ligger i historien med vores stemme.',
  'own.piece-form': 'Hvad det var',
  'own.piece-strand': 'Hvad det handler om',
  'own.strand-place': 'hvor patienten boede',
  'own.strand-with-whom': 'hvem patienten boede sammen med',
  'own.piece-words': 'Med vores ord',
  'own.piece-when': 'Hvornår, hvis vi ved det',
  'own.piece-keep': 'Læg det i historien',
  'own.pieces-told': 'Vores i historien',
}
