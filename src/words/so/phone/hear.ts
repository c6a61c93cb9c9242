import type { hear as en } from '../../en/phone/hear.ts'

/** By ear: hearing a phrase, and telling with the own voice. Draft. */
export const hear: Record<keyof typeof en, string> = {
  'hear.it': 'Dhageyso',
  'hear.stop': 'Aamusi',
  'hear.none': 'Kan weli cod ma laha.',
  'hear.ask': 'Qof weydii',
  'hear.failed': 'Codkii lama shidi karin.',

  'voice-in.tell': 'Cod ku sheeg',
  'voice-in.ask': 'Codkaaga ma kaydin karnaa?',
  'voice-in.ask-how':
    'Codkaaga waxaa loo kaydiyaa ereyadaada. Waxaa dhageysan kara oo keliya kuwa halkan kugu daryeela.',
  'voice-in.ask-not': 'Taas la’aanteedna waad sheegi kartaa.',
  'voice-in.yes': 'Haa, codkayga kaydiya',
  'voice-in.no': 'Maya, codkayga ha kaydinina',
  'voice-in.speak': 'Hadda hadal',
  'voice-in.left': 'Waqtiga haray: {$left}',
  'voice-in.done': 'Waan iri',
  'voice-in.listen': 'Dhageyso wixii aan iri',
  'voice-in.once-more': 'Mar kale dheh',
  'voice-in.keep': 'Sidan ku kaydi',
  'voice-in.throw-away': 'Iska tuur',
  'voice-in.kept': 'Codkaaga waa la kaydiyay.',
  'voice-in.not-sent': 'Codkaagu weli qalabkan ayuu ku jiraa. Weli lama dirin.',
  'voice-in.hear': 'Codka dhageyso',
  'voice-in.no-words': 'Cod ayaa lagu sheegay, {$language}. Weli cidna ma qorin.',
  'voice-in.render': 'Qor wixii la yiri',
  'voice-in.render-in': 'Wixii la yiri, {$language}',
  'voice-in.rendered': 'Waa la qoray.',

  'image-in.take': 'Sawir ka qaad warqad ama wax la sawiray',
  'image-in.choose': 'Sawir dooro',
  'image-in.is': 'Waa maxay?',
  'image-in.drawing': 'Wax gacan lagu sawiray',
  'image-in.photograph': 'Sawir kamarad',
  'image-in.kept': 'Sawirka waa la kaydiyay.',
  'image-in.look': 'Sawirka eeg',

  'reason.no-microphone': 'Qalabkani ma laha makarafoon la isticmaali karo. Si kale ayaad u sheegi kartaa.',
  'reason.microphone-refused': 'Qalabkani makarafoonkiisa ma isticmaali karo. Si kale ayaad u sheegi kartaa.',
  'reason.not-a-sound': 'Kani maaha cod halkan lagu shidi karo.',
  'reason.sound-too-long': 'Kani aad buu u dheer yahay. Ugu badnaan waa shan daqiiqo.',
  'reason.sound-too-short': 'Kani aad buu u gaaban yahay, waxba lagama maqlo.',
  'reason.sound-silent': 'Waxba lagama maqlo. Fadlan mar kale dheh.',
  'reason.no-room-here': 'Qalabkan meel kuma harin. Wixii hore loo kaydiyay waxba kama lumin.',
}
