import type { hear as en } from '../../en/phone/hear.ts'

/** By ear: hearing a phrase, and telling with the own voice. Draft. */
export const hear: Record<keyof typeof en, string> = {
  'hear.it': 'Sikiliza',
  'hear.stop': 'Nyamaza',
  'hear.none': 'Hii bado haina sauti.',
  'hear.ask': 'Muulize mtu',
  'hear.failed': 'Sauti haikuweza kusikika.',

  'voice-in.tell': 'Sema kwa sauti',
  'voice-in.ask': 'Je, tuhifadhi sauti yako?',
  'voice-in.ask-how':
    'Sauti yako inahifadhiwa kama maneno yako mwenyewe. Wanaokuhudumia hapa tu ndio wanaweza kuisikia.',
  'voice-in.ask-not': 'Unaweza kusema bila hii pia.',
  'voice-in.yes': 'Ndiyo, hifadhini sauti yangu',
  'voice-in.no': 'Hapana, si sauti yangu',
  'voice-in.speak': 'Sema sasa',
  'voice-in.left': 'Muda uliobaki: {$left}',
  'voice-in.done': 'Nimesema',
  'voice-in.listen': 'Sikiliza nilichosema',
  'voice-in.once-more': 'Sema mara nyingine',
  'voice-in.keep': 'Hifadhi hivi',
  'voice-in.throw-away': 'Itupe',
  'voice-in.kept': 'Sauti yako imehifadhiwa.',
  'voice-in.not-sent': 'Sauti yako bado iko kwenye kifaa hiki. Bado haijatumwa.',
  'voice-in.hear': 'Sikiliza sauti',
  'voice-in.no-words': 'Imesemwa kwa sauti, kwa {$language}. Bado hakuna aliyeiandika.',
  'voice-in.render': 'Andika kilichosemwa',
  'voice-in.render-in': 'Kilichosemwa, kwa {$language}',
  'voice-in.rendered': 'Imeandikwa.',

  'image-in.take': 'Piga picha ya karatasi au mchoro',
  'image-in.choose': 'Chagua picha',
  'image-in.is': 'Ni nini?',
  'image-in.drawing': 'Mchoro',
  'image-in.photograph': 'Picha ya kamera',
  'image-in.kept': 'Picha imehifadhiwa.',
  'image-in.look': 'Tazama picha',

  'reason.no-microphone': 'Kifaa hiki hakina maikrofoni inayoweza kutumika. Unaweza kusema kwa njia nyingine.',
  'reason.microphone-refused': 'Kifaa hiki hakiwezi kutumia maikrofoni yake. Unaweza kusema kwa njia nyingine.',
  'reason.not-a-sound': 'Hii si sauti inayoweza kuchezwa hapa.',
  'reason.sound-too-long': 'Hii ni ndefu sana. Mwisho ni dakika tano.',
  'reason.sound-too-short': 'Hii ni fupi sana, haisikiki kitu.',
  'reason.sound-silent': 'Hakuna kinachosikika. Tafadhali sema mara nyingine.',
  'reason.no-room-here': 'Hakuna nafasi iliyobaki kwenye kifaa hiki. Vilivyohifadhiwa kabla havikupotea.',
}
