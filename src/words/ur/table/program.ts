import type { program as en } from '../../en/table/program.ts'

/** What a device kept for itself. Draft. */
export const program: Record<keyof typeof en, string> = {
  'program.lost': 'اس آلے پر جو رکھا تھا وہ نہیں رہا۔ جو کلینک کے پاس ہے وہ محفوظ ہے۔',
  'program.later': 'یہاں کچھ انتظار میں ہے جو نئے پروگرام نے رکھا تھا۔ اس کے واپس آنے تک یہ ویسا ہی رہے گا۔',
}
