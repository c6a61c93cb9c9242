import type { questions as en } from '../../en/table/questions.ts'

/** Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    'Poslije „{$after}” i prije „{$before}”: želite li ispričati nešto iz tog vremena? Ne morate.',
  'own.question-after': 'Poslije „{$after}”: želite li ispričati nešto iz tog vremena? Ne morate.',
  'own.question-before': 'Prije „{$before}”: želite li ispričati nešto iz tog vremena? Ne morate.',
  'own.question-open': 'Želite li ispričati nešto iz tog vremena? Ne morate.',
  'own.question-why':
    'Pitamo jer nam o tom vremenu još niko nije pričao. To nam može pomoći da razumijemo Vaše zdravlje.',
  'own.question-before-or-after':
    '{$piece} i {$landmark}: šta mislite, šta je bilo prije, a šta poslije? Ne morate odgovoriti.',
  'own.question-cue': 'Sjetite se ovoga: {$other}. Je li tada već bilo ovo: {$piece}? Ne morate odgovoriti.',
  'own.question-why-when':
    'Pitamo jer jedno vrijeme može podsjetiti na drugo. To nam može pomoći da razumijemo Vaše zdravlje.',
}
