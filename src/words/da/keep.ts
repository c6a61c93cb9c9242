import type { keep as en } from '../en/keep.ts'

export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Gør det usagt',
  'keep.unsay-what': 'Her kan ingen læse det igen. Det kan ikke fortrydes.',
  'keep.unsay-goes': 'Det, der er fortalt om det, forsvinder også.',
  'keep.unsay-do': 'Ja, gør det usagt',
  'keep.unsay-not': 'Nej, det bliver',
  'keep.unsay-kept':
    'Loven ({$law}) siger, at det skal gemmes, som det er nu indtil {$day}. Indtil da kan det ikke gøres usagt. Ingen spørger til det, hvis du lader det være.',
  'keep.unsay-refused': 'Det blev ikke gjort usagt.',
  'keep.unsay-waits': 'Det er ved at blive gjort usagt.',
  'keep.unsaid': 'Det er usagt. Her kan ingen læse det igen.',

  'keep.title': 'Det gemmer vi',
  'keep.who': 'Hvem kan læse det',
  'keep.who-team': 'De her mennesker tager sig af dig her. De kan læse det, du fortæller:',
  'keep.who-nobody': 'Der er ingen i dit behandlerteam endnu.',
  'keep.who-others':
    'Andre, der arbejder her, kan se dit navn og dit sprog, men ikke det, du har fortalt. I en nødsituation kan en af dem åbne det. Så kan du se det her.',
  'keep.who-outside': 'Det bliver ikke sendt til nogen uden for klinikken.',
  'keep.long': 'Hvor længe',
  'keep.years':
    'Det bliver gemt i {$years} år efter sidste gang, vi skriver her. Som det er nu, er det indtil {$day}. Det siger loven: {$law}.',
  'keep.not-set': 'Klinikken har ikke besluttet endnu, hvor længe det bliver gemt. Du kan spørge os.',
  'keep.lock': 'Sådan er det låst',
  'keep.lock-what': 'Alt, hvad du fortæller, er låst med sin egen nøgle.',
  'keep.can-unsay':
    'Du kan gøre det, du har fortalt, usagt. Så bliver nøglen ødelagt, og her læser ingen det igen. I vores kopier forsvinder det med den næste kopi, som bliver lavet om natten.',
  'keep.cannot-unsay':
    'Indtil den tid er gået, kan det ikke gøres usagt. Du kan lade det være: så spørger ingen til det.',

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
