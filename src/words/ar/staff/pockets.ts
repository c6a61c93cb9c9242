import type { pockets as en } from '../../en/staff/pockets.ts'

/** Why a device does not give what it carries. Draft. */
export const pockets: Record<keyof typeof en, string> = {
  'reason.no-pocket': 'لا يحمل هذا الجهاز شيئًا من العيادة.',
  'reason.pocket-locked': 'كان ذلك خطأً مرات كثيرة. لم يعد ما يحمله هذا الجهاز يُفتح؛ أعدّوه من جديد حيث توجد شبكة.',
}
