/** Why something told at a table is not taken in afterwards. */
export const late = {
  'reason.late-over': 'This came too late to be kept by itself. Please tell it again.',
  'reason.not-taken-late': 'A visit is not begun afterwards. What was told in it is kept.',
  'reason.not-after-its-day':
    'The day of this visit is over. Who may see or meet the patient is asked again at the next visit.',
  'reason.not-our-box': 'This was locked for another clinic, or it was damaged. It cannot be opened here.',
  'reason.pocket-withdrawn': 'This device may carry nothing of the clinic any more. What it carried was cleared.',
}
