/** Why a device does not give what it carries. */
export const pockets = {
  'reason.no-pocket': 'This device does not carry anything of the clinic.',
  'reason.pocket-locked':
    'That was wrong too often. What this device carried opens no more; make it anew where there is a network.',
}
