import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': 'ድሕሪ “{$after}” ቅድሚ “{$before}”፦ ካብቲ ግዜ እቲ ክትነግሩ እትደልዩ ኣሎ ዶ? ግዴታ የለን።',
  'own.question-after': 'ድሕሪ “{$after}”፦ ካብቲ ግዜ እቲ ክትነግሩ እትደልዩ ኣሎ ዶ? ግዴታ የለን።',
  'own.question-before': 'ቅድሚ “{$before}”፦ ካብቲ ግዜ እቲ ክትነግሩ እትደልዩ ኣሎ ዶ? ግዴታ የለን።',
  'own.question-open': 'ካብቲ ግዜ እቲ ክትነግሩ እትደልዩ ኣሎ ዶ? ግዴታ የለን።',
  'own.question-why': 'ብዛዕባ እቲ ግዜ ገና ስለ ዘይሰማዕና ንሓትት። ጥዕናኹም ንምርዳእ ክሕግዘና ይኽእል።',
  'own.question-before-or-after': '{$piece} ቅድሚ {$landmark} ድዩ ወይስ ድሕሪኡ? ከመይ ይመስለኩም? ግዴታ የለን።',
  'own.question-cue': 'ንድሕሪት ናብ {$other} ሕሰቡ። ሽዑ {$piece} ድሮ ነይሩ ዶ? ግዴታ የለን።',
  'own.question-why-when': 'ሓደ ግዜ ንኻልእ ግዜ ስለ ዘዘኻኽር ንሓትት። ጥዕናኹም ንምርዳእ ክሕግዘና ይኽእል።',
}
