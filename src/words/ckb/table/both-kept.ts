import type { bothKept as en } from '../../en/table/both-kept.ts'

/** What was told on two devices at once, where both stand. Draft. */
export const bothKept: Record<keyof typeof en, string> = {
  'both.twice': 'دوو جار گوترا. هەردووکیان دەمێنن.',
  'both.by': '{$name}، {$day}. بە دەستی {$hand} نووسراوە.',
  'both.aside': 'وەلا نرا. {$name}، {$day}. بە دەستی {$hand} نووسراوە.',
  'both.up': 'دووبارە هێنرایەوە. {$name}، {$day}. بە دەستی {$hand} نووسراوە.',
  'both.mine': 'من ئاوا دەیڵێم',
  'both.so': 'ئاوایە',
  'both.orders': 'دوو جار ڕیز کرا. هەردوو ڕیزەکە دەمێنن.',
  'both.lies': 'وەک ئێستا',
  'both.other': 'ڕیزەکەی تر',
  'both.this-order': 'بەم ڕیزە',
}
