import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Turjumaanku ma qof weyn baa?',
  'day.age-grown-up': 'Qof weyn',
  'day.age-under-18': 'Ka yar 18',
  'day.age-known': 'Waa qof weyn, sidii hore loo sheegay.',
  'day.needs-age': 'Fadlan sheeg in turjumaanku qof weyn yahay iyo in kale.',
  'day.child':
    'Ilmo ma turjumo, xataa haddii niyad wanaagsan ay ka tahay. Raadi turjumaan taleefan ama fiidiyow, ama waqti kale.',
  'day.child-emergency': 'Nolol ayaa halis degdeg ah ku jirta, cid kale oo turjumi kartana ma jirto',
  'day.child-reason': 'Halistu waa maxay',
  'day.child-followed': 'Ka dib dib ayaa loo eegayaa.',
  'day.needs-danger': 'Fadlan qor halistu waxa ay tahay.',
}
