import type { questions as en } from '../../en/table/questions.ts'

/** Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    'Efter »{$after}« og før »{$before}«: vil du fortælle noget fra den tid? Det behøver du ikke.',
  'own.question-after': 'Efter »{$after}«: vil du fortælle noget fra den tid? Det behøver du ikke.',
  'own.question-before': 'Før »{$before}«: vil du fortælle noget fra den tid? Det behøver du ikke.',
  'own.question-open': 'Vil du fortælle noget fra den tid? Det behøver du ikke.',
  'own.question-why':
    'Vi spørger, fordi ingen har fortalt os om den tid endnu. Det kan hjælpe os med at forstå dit helbred.',
  'own.question-before-or-after': 'Var {$piece} før eller efter {$landmark}, tror du? Det behøver du ikke.',
  'own.question-cue': 'Tænk tilbage på {$other}. Var {$piece} der allerede? Det behøver du ikke.',
  'own.question-why-when':
    'Vi spørger, fordi én tid kan minde om en anden. Det kan hjælpe os med at forstå dit helbred.',
}
