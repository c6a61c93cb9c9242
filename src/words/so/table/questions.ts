import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    'Ka dib “{$after}” iyo ka hor “{$before}”: ma rabtaa inaad wax ka sheegto waqtigaas? Khasab maaha.',
  'own.question-after': 'Ka dib “{$after}”: ma rabtaa inaad wax ka sheegto waqtigaas? Khasab maaha.',
  'own.question-before': 'Ka hor “{$before}”: ma rabtaa inaad wax ka sheegto waqtigaas? Khasab maaha.',
  'own.question-open': 'Ma rabtaa inaad wax ka sheegto waqtigaas? Khasab maaha.',
  'own.question-why':
    'Waxaan u weydiinaynaa waayo weli cidna nooma sheegin waqtigaas. Waxay naga caawin kartaa inaan caafimaadkaaga fahanno.',
  'own.question-before-or-after': '{$piece}: ma ka hor baa mise ka dib {$landmark}, sidaad u malaynayso? Khasab maaha.',
  'own.question-cue': 'Dib u xasuuso {$other}. Markaas {$piece} ma jiray? Khasab maaha.',
  'own.question-why-when':
    'Waxaan u weydiinaynaa waayo waqti wuxuu ku xasuusin karaa mid kale. Waxay naga caawin kartaa inaan caafimaadkaaga fahanno.',
}
