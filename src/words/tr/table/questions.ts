import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    '“{$after}” sonrasında ve “{$before}” öncesinde: o zamandan bir şey anlatmak ister misiniz? Anlatmanız gerekmez.',
  'own.question-after': '“{$after}” sonrasında: o zamandan bir şey anlatmak ister misiniz? Anlatmanız gerekmez.',
  'own.question-before': '“{$before}” öncesinde: o zamandan bir şey anlatmak ister misiniz? Anlatmanız gerekmez.',
  'own.question-open': 'O zamandan bir şey anlatmak ister misiniz? Anlatmanız gerekmez.',
  'own.question-why':
    'O zamanı bize henüz kimse anlatmadı, onun için soruyoruz. Sağlığınızı anlamamıza yardımı olabilir.',
  'own.question-before-or-after': '{$piece}: sizce {$landmark} öncesinde mi, sonrasında mı? Söylemeniz gerekmez.',
  'own.question-cue': 'Şu zamanı düşünün: {$other}. O zaman {$piece} var mıydı? Söylemeniz gerekmez.',
  'own.question-why-when':
    'Bir zaman başka bir zamanı akla getirebilir, onun için soruyoruz. Sağlığınızı anlamamıza yardımı olabilir.',
}
