import { visitAlong as staffVisitAlong } from '../en/staff/visit-along.ts'
import { along as tableAlong } from '../en/table/along.ts'
import { carrying as staffCarrying } from '../en/staff/carrying.ts'
import { interpreting as tableInterpreting } from '../en/table/interpreting.ts'
import { termList as phoneTermList } from '../en/phone/term-list.ts'
import { pockets as staffPockets } from '../en/staff/pockets.ts'
import { late as tableLate } from '../en/table/late.ts'
import { program as tableProgram } from '../en/table/program.ts'
import { program as phoneProgram } from '../en/phone/program.ts'
import { eyes as staffEyes } from '../en/staff/eyes.ts'
import { bothKept as tableBothKept } from '../en/table/both-kept.ts'
import { waits as tableWaits } from '../en/table/waits.ts'
import { calendars as phoneCalendars } from '../en/phone/calendars.ts'
import { common as phoneCommon } from '../en/phone/common.ts'
import { hear as phoneHear } from '../en/phone/hear.ts'
import { home as phoneHome } from '../en/phone/home.ts'
import { life as phoneLife } from '../en/phone/life.ts'
import { my as phoneMy } from '../en/phone/my.ts'
import { picture as phonePicture } from '../en/phone/picture.ts'
import { reasons as phoneReasons } from '../en/phone/reasons.ts'
import { sharing as phoneSharing } from '../en/phone/sharing.ts'
import { signs as phoneSigns } from '../en/phone/signs.ts'
import { when as phoneWhen } from '../en/phone/when.ts'
import { anchors as tableAnchors } from '../en/table/anchors.ts'
import { apart as tableApart } from '../en/table/apart.ts'
import { child as tableChild } from '../en/table/child.ts'
import { confide as tableConfide } from '../en/table/confide.ts'
import { consent as tableConsent } from '../en/table/consent.ts'
import { joining as tableJoining } from '../en/table/joining.ts'
import { keep as tableKeep } from '../en/table/keep.ts'
import { ownRecord as tableOwnRecord } from '../en/table/own-record.ts'
import { paper as tablePaper } from '../en/table/paper.ts'
import { print as tablePrint } from '../en/table/print.ts'
import { questions as tableQuestions } from '../en/table/questions.ts'
import { reasons as tableReasons } from '../en/table/reasons.ts'
import { story as tableStory } from '../en/table/story.ts'
import { table as tableTable } from '../en/table/table.ts'
import { urgent as tableUrgent } from '../en/table/urgent.ts'
import { whenField as tableWhenField } from '../en/table/when-field.ts'
import { agreed as staffAgreed } from '../en/staff/agreed.ts'
import { clinic as staffClinic } from '../en/staff/clinic.ts'
import { danger as staffDanger } from '../en/staff/danger.ts'
import { day as staffDay } from '../en/staff/day.ts'
import { days as staffDays } from '../en/staff/days.ts'
import { desk as staffDesk } from '../en/staff/desk.ts'
import { doors as staffDoors } from '../en/staff/doors.ts'
import { keep as staffKeep } from '../en/staff/keep.ts'
import { noInterpreter as staffNoInterpreter } from '../en/staff/no-interpreter.ts'
import { note as staffNote } from '../en/staff/note.ts'
import { own as staffOwn } from '../en/staff/own.ts'
import { reasons as staffReasons } from '../en/staff/reasons.ts'
import { staff as staffStaff } from '../en/staff/staff.ts'
import { translate as staffTranslate } from '../en/staff/translate.ts'
import type { PhraseKey, Shelf } from '../language.ts'

/** What belongs together on a screen, in the order of its phrases. `title`: the phrase that stands over it. */
export interface Area {
  readonly shelf: Shelf
  readonly title: PhraseKey
  readonly keys: readonly PhraseKey[]
}

/** `PhraseKey`: what stands over an area whose own first words would not say what it is. */
const files: readonly (readonly [Shelf, object, PhraseKey?])[] = [
  ['phone', phoneCalendars, 'when-field.calendar'],
  ['phone', phoneCommon],
  ['phone', phoneHear],
  ['phone', phoneHome],
  ['phone', phoneLife],
  ['phone', phoneMy, 'card.title'],
  ['phone', phonePicture, 'said.picture'],
  ['phone', phoneReasons, 'saving.refused'],
  ['phone', phoneSharing],
  ['phone', phoneSigns, 'sign.open'],
  ['phone', phoneWhen, 'story.step-when'],
  ['phone', phoneProgram],
  ['phone', phoneTermList, 'terms.title'],
  ['table', tableAnchors],
  ['table', tableApart],
  ['table', tableChild],
  ['table', tableConfide],
  ['table', tableConsent],
  ['table', tableJoining, 'join.another'],
  ['table', tableKeep],
  ['table', tableOwnRecord, 'take.do'],
  ['table', tablePaper, 'voice.papers'],
  ['table', tablePrint],
  ['table', tableQuestions, 'own.questions'],
  ['table', tableReasons],
  ['table', tableStory],
  ['table', tableTable],
  ['table', tableUrgent],
  ['table', tableWhenField],
  ['table', tableWaits, 'waits.title'],
  ['table', tableBothKept],
  ['table', tableProgram],
  ['table', tableLate],
  ['table', tableInterpreting, 'interpreting.title'],
  ['table', tableAlong],
  ['staff', staffAgreed],
  ['staff', staffClinic, 'clinic.title'],
  ['staff', staffDanger],
  ['staff', staffDay, 'day.today'],
  ['staff', staffDays],
  ['staff', staffDesk, 'desk.short'],
  ['staff', staffDoors],
  ['staff', staffKeep],
  ['staff', staffNoInterpreter, 'no-interpreter.was-asked'],
  ['staff', staffNote],
  ['staff', staffOwn],
  ['staff', staffReasons],
  ['staff', staffStaff],
  ['staff', staffTranslate],
  ['staff', staffEyes, 'eyes.title'],
  ['staff', staffPockets],
  ['staff', staffCarrying, 'carrying.title'],
  ['staff', staffVisitAlong],
]

/** All phrases there are, area by area: what patients see first, the clinic's own pages last. */
export const areas: readonly Area[] = files.map(([shelf, phrases, named]) => {
  const keys = Object.keys(phrases) as PhraseKey[]
  const plain = Object.entries(phrases).find(([, text]) => !String(text).includes('{'))?.[0] as PhraseKey | undefined
  return { shelf, title: named ?? keys.find(key => key.endsWith('.title')) ?? plain ?? keys[0]!, keys }
})
