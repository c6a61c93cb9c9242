import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': 'የሚያደርገው፦ {$name}',
  'note.by': 'እስከ {$day}',
  'take.about':
    'ይህ አቃፊ በክሊኒኩ ስለ እርስዎ እና ከእርስዎ ጋር የተጻፈውን ይዟል። ለማንበብ my-record.html የሚለውን ይክፈቱ። entries.jsonl የሚለው ፋይል ለሌላ ፕሮግራም ይህንኑ ይዟል።',
  'take.made-on': 'የተሠራው በ{$day}',
  'take.names': 'ስሞቼ',
  'take.birth': 'ልደቴ',
  'take.matters': 'የሚያሳስበኝ',
  'take.laid-aside': 'ወደ ጎን ያደረግሁት',
  'take.story': 'ታሪኬ',
  'take.people': 'ሰዎቼ',
  'take.agreed': 'የተስማማንበት',
  'take.visits': 'ቀጠሮዎቼ',
  'take.consents': 'ለማን ሊነገር ይችላል',
  'take.opened': 'ወረቀቶቼን ማን ከፈታቸው',
  'take.team': 'ቡድኑ የጻፈው',
  'take.apart': 'ለብቻ የታሸገ',

  'take.nothing': 'እዚህ ምንም አልተጻፈም።',
}
