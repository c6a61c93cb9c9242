import type { common as en } from '../../en/phone/common.ts'

/** What every screen says. Draft. */
export const common: Record<keyof typeof en, string> = {
  'app.name': 'Tessera',
  'app.other-language': 'Ereyo qabyo ah, luqad kale',
  'app.draft': 'Ereyo qabyo ah',
  'app.draft-why': 'Qof ku hadla {$language} weli ma hubin ereyadan.',
  'app.shown-in': 'Weli bog ma jiro luqaddan: {$asked}. Ereyadani waa {$shown}.',
  'do.save': 'Kaydi kan',
  'do.cancel': 'Hadda maya',
  'do.close': 'Xir',
  'do.back': 'Dib u noqo',
  'do.undo': 'Sidii hore ku celi',
  'do.again': 'Mar kale isku day',
  'do.yes': 'Haa',
  'do.no': 'Maya',
  'do.change': 'Beddel',
  'do.take-away': 'Ka qaad',
  'saving.waiting': 'Weli lama dirin. Shaashaddan ayuu ku jiraa, keligiis ayaa mar kale loo diraa.',
  'saving.refused': 'Kan lama kaydin karin.',
  'fault.no-connection': 'Rugta lalama xiriiri karo. Waxaad qortay halkan ayay ku jiraan, mar kale ayaa loo diraa.',
  'fault.fault': 'Dhinacayaga ayaa wax ka khaldameen. Wixii la kaydiyay waa nabad. Mar kale isku day.',
  'fault.not-found': 'Waxba halkan ma yaallaan.',
  'fault.loading': 'Hal daqiiqo',
  'voice.patient': 'Bukaan',
  'voice.professional': 'Shaqaalaha caafimaadka',
  'voice.interpreter': 'Turjumaan',
  'voice.relative': 'Qoyska',
  'voice.companion': 'Qofka la socda',
  'voice.papers': 'Warqado',
  'mode.in-the-room': 'qolka dhexdiisa',
  'mode.by-phone': 'taleefan',
  'mode.by-video': 'fiidiyow',
  'mode.in-writing': 'qoraal',
  'told.spoken': 'Waxaa lagu sheegay {$told}, waxaa lagu qoray {$written}, gacanta {$hand}',
  'told.picture': 'Waxaa lagu sheegay {$told}, sawir ayaa lala doortay {$hand}',
  'told.written': 'Waxaa lagu qoray {$told}, gacanta {$hand}',
  'told.words': 'Waxaa lagu sheegay {$told}, gacanta {$hand} ayaa qortay',
  'told.agreed': 'dib ayaa loo sheegay, waa la isku raacay',
  'said.own-words': 'Ereyada qofka laftiisa, {$language}',
  'said.clinic-words': 'Wixii la yiri, {$language}',
  'said.picture': 'Sawir u taagan',
  'said.more-pictures': 'Sawirro kale',
  'keep.unsay-refused': 'Hadalkii lagama noqon.',

  'fault.passkey-not-secure':
    'Furaha gelitaanku wuxuu ka shaqeeyaa oo keliya cinwaan ku bilaabma https, ama mashiinkan http://localhost. Cinwaanka saxda ah weydii qofka haya kombiyuutarka rugta.',
  'fault.passkey-no-browser':
    'Biraawsarkani ma laha furaha gelitaanka. Firefox, Chrome, Edge ama Safari cusub ayaa leh.',
  'fault.passkey-not-this-address':
    'Furaha gelitaanku wuxuu ku xiran yahay cinwaan magac leh. Cinwaankani ma laha, ama waa mid kale. Tessera ka fur cinwaankii lagu siiyay.',
  'fault.passkey-not-given':
    'Cidna ma gelin. Waa la joojiyay, waqti dheer ayuu qaatay, ama qalabkan kuma jiro furaha rugtan. Mar kale isku day.',
  'fault.passkey-not-made':
    'Fure lama samayn. Waa la joojiyay, ama waqti dheer ayuu qaatay. Waxba ma lumin; mar kale isku day.',
  'fault.passkey-here-already': 'Qalabkani horay ayuu fure kuugu hayay. Isaga ku gal.',
  'fault.passkey-no-lock':
    'Qalabkani weli quful ma laha. Marka hore sii PIN, faraha ama wajiga, ama taleefankaaga isticmaal.',

  'role.doctor': 'dhakhtar',
  'role.nurse': 'kalkaaliso ama kalkaaliye',
  'role.social-worker': 'shaqaalaha bulshada',
  'role.coordinator': 'isku-duwe',
  'role.professional': 'shaqo kale',
  'role.researcher': 'cilmi-baare',
  'role.panel-member': 'xubin ka tirsan guddiga bukaannada',
}
