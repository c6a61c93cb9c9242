import type { PhraseKey } from '#words'
import { Picture, type PictureName } from '../../parts/picture.tsx'
import { Sign, type SignName } from '../../parts/sign.tsx'

/** The drawing beside each phrase; a picture where there is one already. */
const signs: Partial<Record<PhraseKey, SignName>> = {
  'urgent.sorry': 'ask-person',
  'urgent.not-now': 'not-now',
  'urgent.only-urgent': 'body-heart',
  'urgent.answer': 'point',
  'urgent.point': 'point',
  'urgent.pain': 'pain',
  'urgent.where': 'point',
  'urgent.how-much': 'pain',
  'urgent.breath': 'breath',
  'urgent.chest': 'chest-pressure',
  'urgent.bleeding': 'bleeding',
  'urgent.fainted': 'fainted',
  'urgent.fever': 'fever',
  'urgent.weak': 'weak-side',
  'urgent.pregnant': 'pregnant',
  'urgent.allergy': 'allergy',
  'urgent.poison': 'poison',
  'urgent.since-today': 'today',
  'urgent.since-days': 'some-days',
  'urgent.worse': 'worse',
  'urgent.safe': 'danger',
  'urgent.examine': 'look',
  'urgent.stay': 'wait-here',
  'urgent.hospital': 'hospital-go',
  'urgent.ambulance': 'ambulance',
  'urgent.can-wait': 'can-wait',
  'urgent.new-day': 'new-day',
  'urgent.call-us': 'call',
}
const pictures: Partial<Record<PhraseKey, PictureName>> = { 'urgent.medicine': 'medicine', 'urgent.child': 'child' }

/** What is drawn of an urgent phrase; `size` in CSS pixels. */
export const SignOf = ({ phrase, size }: { phrase: PhraseKey; size: number }) => {
  const picture = pictures[phrase]
  if (picture) return <Picture name={picture} size={size} />
  const sign = signs[phrase]
  return sign ? <Sign name={sign} size={size} /> : null
}
