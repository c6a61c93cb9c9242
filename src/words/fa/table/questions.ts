import type { questions as en } from '../../en/table/questions.ts'

/** Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': 'بعد از «{$after}» و قبل از «{$before}»: دوست دارید از آن زمان چیزی بگویید؟ لازم نیست.',
  'own.question-after': 'بعد از «{$after}»: دوست دارید از آن زمان چیزی بگویید؟ لازم نیست.',
  'own.question-before': 'قبل از «{$before}»: دوست دارید از آن زمان چیزی بگویید؟ لازم نیست.',
  'own.question-open': 'دوست دارید از آن زمان چیزی بگویید؟ لازم نیست.',
  'own.question-why': 'می‌پرسیم چون هنوز کسی از آن زمان نگفته است. شاید کمک کند وضع سلامتی شما را بهتر بفهمیم.',
  'own.question-before-or-after': 'به نظر شما {$piece} قبل از {$landmark} بود یا بعد از آن؟ لازم نیست بگویید.',
  'own.question-cue': '{$other} را به یاد بیاورید. {$piece} آن موقع هم بود؟ لازم نیست بگویید.',
  'own.question-why-when':
    'می‌پرسیم چون یک زمان، زمان دیگری را به یاد می‌آورد. شاید کمک کند وضع سلامتی شما را بهتر بفهمیم.',
}
