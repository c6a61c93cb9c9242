import type { ownRecord as en } from '../../en/table/own-record.ts'

/** The folder of one’s own record. Draft. */
export const ownRecord: Record<keyof typeof en, string> = {
  'note.who': '{$name} ይገብርዎ',
  'note.by': 'ክሳብ {$day}',
  'take.about':
    'ኣብዚ ማህደር፣ ኣብ ክሊኒክ ብዛዕባኹምን ምሳኹምን ዝተጻሕፈ ኣሎ። ንምንባቡ my-record.html ክፈቱ። እቲ ፋይል entries.jsonl ንኻልእ ፕሮግራም ዝኸውን ሓደ ዓይነት ሒዙ ኣሎ።',
  'take.made-on': '{$day} ተሰሪሑ',
  'take.names': 'ኣስማተይ',
  'take.birth': 'ልደተይ',
  'take.matters': 'ንዓይ ዘገድሰኒ',
  'take.laid-aside': 'ንጎድኒ ዘቐመጥኩዎ',
  'take.story': 'ታሪኸይ',
  'take.people': 'ሰበይ',
  'take.agreed': 'ዝተሰማማዕናሉ',
  'take.visits': 'ርክባተይ',
  'take.consents': 'ንመን ክንገር ይኽእል',
  'take.opened': 'ወረቓቕተይ መን ከፈተ',
  'take.team': 'ጉጅለ ክንክን ዝጸሓፍዎ',
  'take.apart': 'ንበይኑ ዝተዓጽወ',

  'take.nothing': 'ኣብዚ ዝተጻሕፈ የለን።',
}
