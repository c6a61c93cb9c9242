import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Wergêr mezin e?',
  'day.age-grown-up': 'Mezin e',
  'day.age-under-18': 'Di bin 18 salî de',
  'day.age-known': 'Mezin e, wek berê hat gotin.',
  'day.needs-age': 'Ji kerema xwe bêjin ka wergêr mezin e an na.',
  'day.child': 'Zarok wernagerînin, niyet çiqas baş be jî. Bi telefonê an bi vîdyoyê wergêrekî bibînin, an demek din.',
  'day.child-emergency': 'Jiyan niha di xetereyê de ye, û kesekî din nikare wergerîne',
  'day.child-reason': 'Xetere çi ye',
  'day.child-followed': 'Paşê dîsa lê tê nêrîn.',
  'day.needs-danger': 'Ji kerema xwe binivîsin ka xetere çi ye.',
}
