import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': 'کرنے والے: {$name}',
  'note.by': '{$day} تک',
  'take.about':
    'اس فولڈر میں وہ ہے جو کلینک میں آپ کے بارے میں اور آپ کے ساتھ لکھا گیا۔ پڑھنے کے لیے my-record.html کھولیں۔ فائل entries.jsonl میں یہی سب کسی اور پروگرام کے لیے ہے۔',
  'take.made-on': '{$day} کو بنایا گیا',
  'take.names': 'میرے نام',
  'take.birth': 'میری پیدائش',
  'take.matters': 'جو میرے لیے اہم ہے',
  'take.laid-aside': 'جو میں نے ایک طرف رکھا',
  'take.story': 'میری کہانی',
  'take.people': 'میرے لوگ',
  'take.agreed': 'جو ہم نے طے کیا',
  'take.visits': 'میری ملاقاتیں',
  'take.consents': 'کس کو کچھ بتایا جائے',
  'take.opened': 'میرے کاغذات کس نے کھولے',
  'take.team': 'کلینک کے عملے نے کیا لکھا',
  'take.apart': 'الگ بند رکھا ہوا',

  'take.nothing': 'یہاں کچھ نہیں لکھا گیا۔',
}
