import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between':
    'Sau “{$after}” và trước “{$before}”: quý vị có muốn kể gì về thời gian đó không? Không kể cũng được.',
  'own.question-after': 'Sau “{$after}”: quý vị có muốn kể gì về thời gian đó không? Không kể cũng được.',
  'own.question-before': 'Trước “{$before}”: quý vị có muốn kể gì về thời gian đó không? Không kể cũng được.',
  'own.question-open': 'Quý vị có muốn kể gì về thời gian đó không? Không kể cũng được.',
  'own.question-why':
    'Chúng tôi hỏi vì chưa ai kể cho chúng tôi về thời gian đó. Điều đó có thể giúp chúng tôi hiểu sức khỏe của quý vị.',
  'own.question-before-or-after': 'Theo quý vị, {$piece} là trước hay sau {$landmark}? Không nói cũng được.',
  'own.question-cue': 'Xin nhớ lại {$other}. Lúc đó đã có {$piece} chưa? Không nói cũng được.',
  'own.question-why-when':
    'Chúng tôi hỏi vì thời gian này có thể gợi nhớ thời gian khác. Điều đó có thể giúp chúng tôi hiểu sức khỏe của quý vị.',
}
