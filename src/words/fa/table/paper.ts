import type { paper as en } from '../../en/table/paper.ts'

/** Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'دوربین گوشی‌تان را روی این مربع بگیرید.',
  'paper.pictures': 'بعد روی چهار عکسی بزنید که به شما گفته شد.',
  'paper.digits': 'بعد روی چهار عددی بزنید که به شما گفته شد.',
  'paper.never': 'آن‌ها را روی این کاغذ ننویسید.',
  'paper.until': 'یک بار کار می‌کند، تا {$moment}.',
  'paper.or': 'بدون دوربین: این نشانی را بنویسید، و بعد حرف‌ها را.',
  'paper.lost': 'گمش کردید، یا باز نمی‌شود؟ از همان جایی بپرسید که گرفتید.',
}
