import type { questions as en } from '../../en/table/questions.ts'

/** Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': 'بعد «{$after}» وقبل «{$before}»: هل تحب أن تحكي شيئًا من ذلك الوقت؟ لست مضطرًا إلى ذلك.',
  'own.question-after': 'بعد «{$after}»: هل تحب أن تحكي شيئًا من ذلك الوقت؟ لست مضطرًا إلى ذلك.',
  'own.question-before': 'قبل «{$before}»: هل تحب أن تحكي شيئًا من ذلك الوقت؟ لست مضطرًا إلى ذلك.',
  'own.question-open': 'هل تحب أن تحكي شيئًا من ذلك الوقت؟ لست مضطرًا إلى ذلك.',
  'own.question-why': 'نسأل لأن أحدًا لم يحكِ لنا عن ذلك الوقت بعد. قد يساعدنا ذلك على فهم صحتك.',
  'own.question-before-or-after': 'برأيك، هل كان {$piece} قبل {$landmark} أم بعد ذلك؟ لست مضطرًا إلى ذلك.',
  'own.question-cue': 'تذكّر {$other}. هل كان {$piece} موجودًا حينها؟ لست مضطرًا إلى ذلك.',
  'own.question-why-when': 'نسأل لأن وقتًا قد يذكّر بوقت آخر. قد يساعدنا ذلك على فهم صحتك.',
}
