import type { questions as en } from '../../en/table/questions.ts'

/** What a professional may ask about a time nobody told of, in the words of both. Draft. */
export const questions: Record<keyof typeof en, string> = {
  'own.question-between': 'ከ«{$after}» በኋላ እና ከ«{$before}» በፊት፦ ከዚያ ጊዜ መናገር የሚፈልጉት ነገር አለ? መናገር የለብዎትም።',
  'own.question-after': 'ከ«{$after}» በኋላ፦ ከዚያ ጊዜ መናገር የሚፈልጉት ነገር አለ? መናገር የለብዎትም።',
  'own.question-before': 'ከ«{$before}» በፊት፦ ከዚያ ጊዜ መናገር የሚፈልጉት ነገር አለ? መናገር የለብዎትም።',
  'own.question-open': 'ከዚያ ጊዜ መናገር የሚፈልጉት ነገር አለ? መናገር የለብዎትም።',
  'own.question-why': 'የምንጠይቀው ስለዚያ ጊዜ ገና ማንም ስላልነገረን ነው። ጤናዎን ለመረዳት ሊያግዘን ይችላል።',
  'own.question-before-or-after': 'ምን ይመስልዎታል፣ {$piece} ከ{$landmark} በፊት ነበር ወይስ በኋላ? መናገር የለብዎትም።',
  'own.question-cue': 'ይህን ያስታውሱ፦ {$other}። ያኔ {$piece} ነበር? መናገር የለብዎትም።',
  'own.question-why-when': 'የምንጠይቀው አንድ ጊዜ ሌላውን ሊያስታውስ ስለሚችል ነው። ጤናዎን ለመረዳት ሊያግዘን ይችላል።',
}
