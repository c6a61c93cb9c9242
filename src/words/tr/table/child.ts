import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Tercüman yetişkin mi?',
  'day.age-grown-up': 'Yetişkin',
  'day.age-under-18': '18 yaşından küçük',
  'day.age-known': 'Yetişkin, önceden söylendiği gibi.',
  'day.needs-age': 'Lütfen tercümanın yetişkin olup olmadığını söyleyin.',
  'day.child':
    'Niyet ne kadar iyi olsa da çocuk tercümanlık yapmaz. Telefonla ya da görüntülü bir tercüman bulun ya da başka bir zaman seçin.',
  'day.child-emergency': 'Can tehlikesi var ve başka kimse tercümanlık yapamıyor',
  'day.child-reason': 'Tehlike nedir',
  'day.child-followed': 'Sonra buna yeniden bakılır.',
  'day.needs-danger': 'Lütfen tehlikenin ne olduğunu yazın.',
}
