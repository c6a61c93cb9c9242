import type { questions as en } from '../../en/table/questions.ts'

/** Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': 'بعد از «{$after}» و پیش از «{$before}»: می‌خواهید از آن وقت چیزی بگویید؟ لازم نیست.',
  'own.question-after': 'بعد از «{$after}»: می‌خواهید از آن وقت چیزی بگویید؟ لازم نیست.',
  'own.question-before': 'پیش از «{$before}»: می‌خواهید از آن وقت چیزی بگویید؟ لازم نیست.',
  'own.question-open': 'می‌خواهید از آن وقت چیزی بگویید؟ لازم نیست.',
  'own.question-why': 'می‌پرسیم چون هنوز کسی از آن وقت نگفته است. شاید کمک کند که صحت شما را بهتر بفهمیم.',
  'own.question-before-or-after': 'به فکر شما {$piece} پیش از {$landmark} بود یا بعد از آن؟ لازم نیست بگویید.',
  'own.question-cue': '{$other} را به یاد بیاورید. {$piece} آن وقت هم بود؟ لازم نیست بگویید.',
  'own.question-why-when': 'می‌پرسیم چون یک وقت، وقت دیگر را به یاد می‌آورد. شاید کمک کند که صحت شما را بهتر بفهمیم.',
}
