import * as v from 'valibot'
import { Tag } from '#record'

/** Asked by yes and no, without an interpreter: what cannot wait, and nothing of a life. */
export const yesNoQuestions = [
  'urgent.pain',
  'urgent.breath',
  'urgent.chest',
  'urgent.bleeding',
  'urgent.fainted',
  'urgent.fever',
  'urgent.weak',
  'urgent.pregnant',
  'urgent.medicine',
  'urgent.allergy',
  'urgent.poison',
  'urgent.since-today',
  'urgent.since-days',
  'urgent.worse',
  'urgent.child',
  'urgent.safe',
  'urgent.examine',
] as const
/** Answered by pointing: at a body, at a face. */
export const pointed = ['urgent.where', 'urgent.how-much'] as const
/** Shown before anything is asked, in this order. */
export const opening = ['urgent.sorry', 'urgent.not-now', 'urgent.only-urgent', 'urgent.answer'] as const
/** Said to the patient; nothing is answered. */
export const statements = [
  'urgent.stay',
  'urgent.hospital',
  'urgent.ambulance',
  'urgent.can-wait',
  'urgent.new-day',
  'urgent.call-us',
] as const

export const bodyParts = [
  'head',
  'eye',
  'ear',
  'tooth',
  'throat',
  'chest',
  'heart',
  'belly',
  'back',
  'arm',
  'hand',
  'leg',
  'foot',
  'skin',
  'below',
] as const
export type BodyPart = (typeof bodyParts)[number]

const NoAnswer = v.picklist(['does-not-know', 'not-understood'], 'not-an-answer')
const Level = v.picklist([0, 1, 2, 3, 4], 'not-an-answer')
const Part = v.picklist(bodyParts, 'not-a-part')

/** One phrase that was put before the patient, and what the patient pointed at. */
export const Asked = v.union(
  [
    v.strictObject({
      phrase: v.picklist(yesNoQuestions),
      answer: v.picklist(['yes', 'no', 'does-not-know', 'not-understood']),
    }),
    v.strictObject({
      phrase: v.literal('urgent.where'),
      answer: v.literal('pointed'),
      parts: v.pipe(v.array(Part), v.minLength(1), v.maxLength(bodyParts.length)),
    }),
    v.strictObject({ phrase: v.literal('urgent.how-much'), answer: v.literal('pointed'), level: Level }),
    v.strictObject({ phrase: v.picklist(pointed), answer: NoAnswer }),
    v.strictObject({ phrase: v.picklist([...opening, ...statements]), answer: v.literal('shown') }),
  ],
  'not-an-answer',
)
export type Asked = v.InferOutput<typeof Asked>

/**
 * What was asked where nobody interpreted, and answered by pointing: the professional's own, and no telling of the patient's. What
 * can be asked is counted out above: no life story, no consent.
 */
export const AskedWithoutInterpreter = v.strictObject({
  language: Tag,
  asked: v.pipe(v.array(Asked), v.minLength(1, 'nothing-said'), v.maxLength(60, 'too-many')),
})

export const urgentKinds = { 'visit.asked-without-interpreter': AskedWithoutInterpreter }
