import type { eyes as en } from '../../en/staff/eyes.ts'

/** Marking with the eyes on the patient, and a minute afterwards. Draft. */
export const eyes: Record<keyof typeof en, string> = {
  'eyes.title': 'Blikket løftet',
  'eyes.open': 'Markér uden at se',
  'eyes.how':
    'Fire store hjørner at røre ved, med blikket på patienten. På et lille tastatur: 1 vend tilbage til det her, 2 et vink, 3 en pause, 4 lad det være, 5 fortryd. På en lille fjernbetjening: frem er vend tilbage til det her, tilbage er lad det være.',
  'eyes.cue': 'Et vink',
  'eyes.pause': 'En pause',
  'eyes.back-to-own': 'Til min egen side',
  'eyes.marked': '{$what}: markeret',
  'eyes.taken-back': 'Taget tilbage',
  'eyes.minute': 'Et minut til at gøre det markerede færdigt',
  'eyes.minute-help': 'Det venter her, til det er gjort færdigt, og ligger aldrig på bordet.',
  'eyes.at': 'Markeret kl. {$time}',
  'eyes.at-on': 'Markeret {$day} kl. {$time}',
  'eyes.by': '{$name} markerede det',
  'eyes.was-it': 'Det sidst fortalte før det. Handlede det om dette?',
  'eyes.another-piece': 'Knyt det til en brik',
  'eyes.words': 'Et par egne ord',
  'eyes.next-time': 'Tag det op næste gang',
  'eyes.let-go': 'Giv slip',
  'eyes.keep': 'Behold det sådan',
  'eyes.leave-help':
    'Rør ved det, der skulle have lov at være. Herefter spørger intet hos os til det. Kun patienten åbner det igen, ved bordet.',
  'eyes.leave-piece': 'Lad dette være',
  'eyes.leave-none': 'Det var ikke noget, der er fortalt her',
  'eyes.silent': '»Lad det være« blev markeret. Der spørges ikke om noget resten af dette besøg.',
  'eyes.silent-after':
    '»Lad det være« blev markeret og er ikke gjort færdigt endnu. Indtil da spørges der ikke om noget.',
  'eyes.keys': 'Hvordan, og med hvilke taster',
}
