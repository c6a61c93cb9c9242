import type { keep as en } from '../../en/table/keep.ts'

/** What is kept and unsaid, and who opened the papers. Draft. */
export const keep: Record<keyof typeof en, string> = {
  'keep.unsay': 'Gør det usagt',
  'keep.unsay-what': 'Her kan ingen læse det igen. Det kan ikke fortrydes.',
  'keep.unsay-goes': 'Det, der er fortalt om det, forsvinder også.',
  'keep.unsay-do': 'Ja, gør det usagt',
  'keep.unsay-not': 'Nej, det bliver',
  'keep.unsay-kept':
    'Loven ({$law}) siger, at det skal gemmes, som det er nu indtil {$day}. Indtil da kan det ikke gøres usagt. Ingen spørger til det, hvis du lader det være.',
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

  'read.title': 'Hvem har åbnet dine papirer',
  'read.nobody': 'Ingen har åbnet dem endnu.',
  'read.on': 'Den {$day}',
  'read.earlier': 'Tidligere',
  'read.as-care-team': 'Hjælper dig her',
  'read.as-emergency': 'Åbnede dem i en nødsituation',
  'read.as-safety': 'Så til din sikkerhed',
  'read.as-guest': 'Arbejder et andet sted, og du har sagt ja',
  'read.as-interpreter': 'Tolkede for dig',
  'read.as-export': 'Tog en kopi ud til dig',
  'read.as-card': 'Lavede et kort til din telefon',
  'read.part-record': 'Alle dine papirer',
  'read.part-visit': 'Bordet ved et besøg',
  'read.part-shared': 'Det, du har sagt ja til',
  'read.part-paper': 'Et papir',
  'read.part-protected': 'Også det, der ligger for sig selv',
}
