import type { paper as en } from '../../en/table/paper.ts'

/** Draft. */
export const paper: Record<keyof typeof en, string> = {
  'paper.hold': 'کمرهٔ تیلفون خود را بالای این چهارکنج بگیرید.',
  'paper.pictures': 'بعد روی چهار عکسی انگشت بگذارید که به شما گفته شد.',
  'paper.digits': 'بعد روی چهار نمبری انگشت بگذارید که به شما گفته شد.',
  'paper.never': 'آن‌ها را روی این کاغذ ننویسید.',
  'paper.until': 'یک بار کار می‌کند، تا {$moment}.',
  'paper.or': 'بدون کمره: این آدرس را بنویسید، و بعد حرف‌ها را.',
  'paper.lost': 'گمش کردید، یا باز نمی‌شود؟ از همان جایی بپرسید که گرفتید.',
}
