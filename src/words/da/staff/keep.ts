import type { keep as en } from '../../en/staff/keep.ts'

export const keep: Record<keyof typeof en, string> = {
  'keep.right': 'Noget, der hører til hos en anden',
  'keep.right-help': 'Det, der er skrevet ned hos den forkerte patient, kommer herfra til den rigtige.',
  'keep.right-nothing': 'Her kommer det til at stå, som er fortalt og skrevet.',
  'keep.of-problems': 'Det vigtige',
  'keep.of-pieces': 'Stykker af historien',
  'keep.of-worries': 'Vores bekymringer',
  'keep.of-letters': 'Breve',
  'keep.letter-covered': 'Et brev, der stadig er dækket til',
  'keep.elsewhere': 'Det her hører til hos en anden',
  'keep.whose': 'Hvem hører det til hos?',
  'keep.whose-help': 'Find efter navn. Du skal være i behandlerteamet hos begge.',
  'keep.whose-none': 'Ingen hedder det blandt de patienter, hvis behandlerteam du er i.',
  'keep.move-goes': 'Det kommer til {$name}, med alt, hvad der er fortalt om det.',
  'keep.move-here': 'Hos {$name} kan ingen læse det mere. Kun at der lå noget, bliver stående, uden ord.',
  'keep.move-do': 'Flyt det til {$name}',
  'keep.moved': 'Det ligger hos {$name} nu. Ingen kan læse det her mere.',

  'keep.erase': 'Slet denne journal',
  'keep.erase-of': 'Slet journalen for {$name}',
  'keep.erase-read':
    'Ingen kan læse den igen: ikke behandlerteamet, ikke {$name}, og heller ikke fra en kopi, der bliver lagt tilbage.',
  'keep.erase-tables': 'Et bord, der er åbent med {$name}, lukker.',
  'keep.erase-stays': 'Det bliver stående: at der var en journal, og hvornår, hvorfor og af hvem den blev slettet.',
  'keep.erase-never': 'Det kan ikke fortrydes.',
  'keep.erase-law':
    'Loven ({$law}) siger, at en journal skal gemmes i {$years} år efter sidste gang, der er skrevet i den. Indtil da kan den ikke slettes.',
  'keep.erase-not-before': 'For denne journal er det tidligst {$day}.',
  'keep.erase-no-law':
    'Den kan først slettes, når det er bestemt, hvor længe journaler gemmes. Det sker på siden med dem, der arbejder her.',
  'keep.erase-why': 'Hvorfor',
  'keep.erase-asked': '{$name} har bedt om det',
  'keep.erase-time-is-over': 'Den tid, den skal gemmes, er gået',
  'keep.erase-name': 'Skriv navnet for at gå videre: {$name}',
  'keep.erase-key': 'Så bliver du bedt om din adgangsnøgle.',
  'keep.erase-do': 'Slet journalen',
  'keep.erased': 'Journalen for {$name} er slettet.',
}
