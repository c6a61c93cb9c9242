import type { reasons as en } from '../../en/phone/reasons.ts'

/** Why something was not kept or opened: what a phone or an interpreter may meet. Draft. */
export const reasons: Record<keyof typeof en, string> = {
  'reason.unknown': 'Lama kaydin karin. Lambarka sababtu waa {$code}.',
  'reason.field': 'Waxay ku saabsan tahay: {$field}.',
  'reason.is-missing': 'Wax loo baahan yahay ayaa ka maqan.',
  'reason.not-readable': 'Kan lama akhrin karin.',
  'reason.not-known-here': 'Kan halkan lagama yaqaan.',
  'reason.too-long': 'Kani aad buu u dheer yahay. Ugu badnaan waa 4,000 xaraf.',
  'reason.too-many-requests': 'Wax badan ayaa mar qura la weydiistay. Fadlan waxyar sug; waxba ma lumin.',
  'reason.enough-today':
    'Maanta codad iyo sawirro kale lama qaadi karo. Kan lama dirin, weli waa halkan. Berri dir, ama sheeg marka aad timaaddo.',
  'reason.no-words': 'Weli ereyo ma jiraan.',
  'reason.nothing-said': 'Halkan weli waxba ma yaallaan: ereyo yar ama sawir.',
  'reason.only-the-patient': 'Kan bukaanka keliya ayaa ka talin kara.',
  'reason.visit-closed': 'Booqashadani way xirantay. Mid cusub bilow si aad u sii waddo.',
  'reason.disk-full':
    'Meel ma harin goobta warqadaha lagu kaydiyo. Waxba ma lumin; laakiin kan lama kaydin. Fadlan u sheeg qofka haya kombiyuutarka rugta.',
  'reason.not-found': 'Waxba halkan ma yaallaan.',
  'reason.other-site': 'Bog kale ayaa kan codsaday, sidaas darteed lama samayn.',
  'reason.wrong-code': 'Lambarkani rugta ma furo.',
  'reason.wrong-patient': 'Kan waxaa leh bukaan kale.',
  'reason.fault': 'Dhinacayaga ayaa wax ka khaldameen. Wixii la kaydiyay waa nabad.',
  'reason.no-connection': 'Rugta lalama xiriiri karo. Waxaad qortay weli waa halkan. Fadlan mar kale isku day.',
  'reason.not-signed-in': 'Fadlan marka hore gal.',
  'reason.not-on-the-care-team':
    'Warqadahan waxaa loo furaa oo keliya kooxda daryeesha bukaanka. Qof ka mid ah ayaa ku soo gelin kara.',
  'reason.not-yours': 'Boggan waxaa leh qof kale.',
  'reason.must-be-kept': 'Sharciga, sida rugtani u qortay, ayaa dhigaya in kan hadda la hayo. Sidiisa ayuu ahaanayaa.',
  'reason.changed-meanwhile': 'Intaas wax ayaa laga sheegay kan. Fadlan mar kale eeg.',
  'reason.was-unsaid': 'Hadalkan waa laga noqday, waxba kama harin.',
  'reason.patient-erased': 'Warqadahan waa la tirtiray. Waxba kuma harin.',
  'reason.record-not-reachable':
    'Warqadaha hadda lama gaari karo. Waxaad qortay halkan ayay ku jiraan, mar kale ayaa loo diraa.',
  'reason.is-over': 'Maalmahani way dhammaadeen.',
  'reason.excluded-here':
    'Bukaanku ma rabo inuu la kulmo qof magaciisu halkan ku qoran yahay. Sabab looma baahna. Fadlan qof kale dooro.',
  'reason.age-not-asked': 'Fadlan sheeg turjumaanka: ma qof weyn baa mise 18 wuu ka yar yahay?',
  'reason.children-do-not-interpret': 'Ilmo ma turjumo. Fadlan turjumaan kale raadi.',
  'reason.no-file': 'Fadlan marka hore fayl dooro.',
  'reason.not-a-file-type': 'Halkan waxaa lagu kaydin karaa oo keliya sawir JPEG ama PNG, ama PDF.',
  'reason.file-damaged': 'Faylkan ilaa dhammaadka lama akhrin karo. Fadlan warqadda mar kale sawir ka qaad.',
  'reason.file-too-large': 'Faylkani aad buu u weyn yahay: sawirku ugu badnaan waa 10 MB, PDF waa 6 MB.',
  'reason.too-many-pixels':
    'Sawirkani aad buu u weyn yahay. Fadlan mar kale ku qaad dhibco yar: 300 inji kasta waa ku filan.',
  'reason.wrong-pin': 'Taasi ma ahayn. Ha degdegin, mar kale isku day.',
  'reason.card-locked': 'Mar dambe ma furmayo. Weydii meeshii aad warqadda ka heshay: halkaas ayaa lagaaga furayaa.',
  'reason.card-over': 'Kani wuu dhammaaday, waxba ma furo. Mid cusub weydiiso.',
  'reason.link-locked': 'Shan jeer ayuu khaldanaa, waxba ma furo. Lifaaq cusub weydiiso.',
  'reason.pin-too-easy': 'Dad kale isla markiiba way garan lahaayeen. Fadlan kuwo kale dooro.',
  'reason.not-a-pin': 'Waxaa loo baahan yahay afar sawir ama afar tiro.',
  'reason.no-consent':
    'Bukaanku qofkan haa uma oran, ama hadda uma oranayo. Waxaa la casuumi karaa oo keliya qof bukaanka meel kale ku daweeya.',
  'reason.not-interpreting-here': 'Qofkani uma qorna turjumaanka booqashadan. Marka hore ku dar cidda joogta.',
  'reason.no-open-door': 'Kani mar dambe ma furmayo. Lifaaqa ama warqadda ka bilow mar kale.',
}
