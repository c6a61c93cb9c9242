import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': 'دوای «{$after}» و پێش «{$before}»: حەز دەکەن شتێک لەو کاتە بگێڕنەوە؟ پێویست نییە.',
  'own.question-after': 'دوای «{$after}»: حەز دەکەن شتێک لەو کاتە بگێڕنەوە؟ پێویست نییە.',
  'own.question-before': 'پێش «{$before}»: حەز دەکەن شتێک لەو کاتە بگێڕنەوە؟ پێویست نییە.',
  'own.question-open': 'حەز دەکەن شتێک لەو کاتە بگێڕنەوە؟ پێویست نییە.',
  'own.question-why':
    'دەپرسین چونکە هێشتا کەس باسی ئەو کاتەی بۆ نەکردووین. لەوانەیە یارمەتیمان بدات لە تەندروستیتان تێ بگەین.',
  'own.question-before-or-after': 'بە ڕای ئێوە، {$piece} پێش {$landmark} بوو یان دوای ئەوە؟ پێویست نییە بیڵێن.',
  'own.question-cue': 'بیر لەمە بکەنەوە: {$other}. ئایا {$piece} ئەوکات هەبوو؟ پێویست نییە بیڵێن.',
  'own.question-why-when':
    'دەپرسین چونکە کاتێک دەتوانێت کاتێکی تر بهێنێتەوە بیر. لەوانەیە یارمەتیمان بدات لە تەندروستیتان تێ بگەین.',
}
