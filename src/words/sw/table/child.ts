import type { child as en } from '../../en/table/child.ts'

/** How old whoever interprets is. Draft. */
export const child: Record<keyof typeof en, string> = {
  'day.age': 'Je, mkalimani ni mtu mzima?',
  'day.age-grown-up': 'Mtu mzima',
  'day.age-under-18': 'Chini ya miaka 18',
  'day.age-known': 'Mtu mzima, kama ilivyosemwa awali.',
  'day.needs-age': 'Tafadhali sema kama mkalimani ni mtu mzima.',
  'day.child': 'Mtoto hafanyi ukalimani, hata kwa nia njema. Tafuta mkalimani kwa simu au video, au wakati mwingine.',
  'day.child-emergency': 'Maisha yako hatarini sasa, na hakuna mwingine anayeweza kutafsiri',
  'day.child-reason': 'Hatari ni ipi',
  'day.child-followed': 'Itafuatiliwa baadaye.',
  'day.needs-danger': 'Tafadhali andika hatari ni ipi.',
}
