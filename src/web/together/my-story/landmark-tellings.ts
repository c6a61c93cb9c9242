import { standing, type Recorded, type Said, type Text } from '#record'
import type { ClinicAnchor, PackEvent, Story } from '#story'
import type { EventName, EventNames } from '#words'
import type { Telling } from '../../parts/hand.ts'
import type { Days } from './days-in-words.ts'

/** What a landmark is known by: an event of a region's pack, or a landmark of the clinic's own. */
export interface Offer {
  readonly whose: 'region' | 'clinic'
  readonly pack: string
  readonly said: Said
  readonly days?: Days
}

/** The languages of a table: the one the patient speaks, and those its screens are in. */
interface Tags {
  readonly asked: string
  readonly patient: { readonly tag: string }
  readonly clinic: { readonly tag: string }
}

/**
 * The name of an event as the patient is shown it. Where there are no screens in the patient's language it is kept as a rendering
 * alone: nobody said those words.
 */
export const eventSaid = (
  id: EventName,
  names: Readonly<Record<'patient' | 'clinic', EventNames>>,
  { asked, patient, clinic }: Tags,
): Said => {
  const original = { language: patient.tag, text: names.patient[id] }
  const rendered = [{ language: clinic.tag, text: names.clinic[id] }]
  if (asked !== patient.tag) return { rendered }
  return clinic.tag === patient.tag ? { original } : { original, rendered }
}

const daysOf = ({ from, until }: Partial<Days>): { days?: Days } =>
  from !== undefined && until !== undefined ? { days: { from, until } } : {}

/** An event of a region, with its name as the patient is shown it. */
export const regionOffer = ({ id, from, until, picture }: PackEvent, name: Said): Offer => ({
  whose: 'region',
  pack: id,
  said: { ...name, ...(picture && { picture }) },
  ...daysOf({ from, until }),
})

/** A landmark of the clinic's own: its name in the patient's language where there is one, and in the clinic's or any. */
export const clinicOffer = ({ id, names, from, until }: ClinicAnchor, asked: string, clinic: string): Offer => {
  const own = names.find(({ language }) => language === asked)
  const other: Text | undefined =
    names.find(name => name.language === clinic && name !== own) ?? (own ? undefined : names[0])
  const said = { ...(own && { original: own }), ...(other && { rendered: [other] }) }
  return { whose: 'clinic', pack: id, said, ...daysOf({ from, until }) }
}

/** It is kept as the patient's, with its days where it has some. */
export const keepLandmark = ({ whose, pack, said, days }: Offer): Telling => ({
  kind: 'story.anchor-kept',
  body: { said, ...days, whose, pack },
})

interface Kept {
  readonly whose?: string | undefined
  readonly pack?: string | undefined
}

const isIt = ({ whose, pack }: Kept, offer: Pick<Offer, 'whose' | 'pack'>): boolean =>
  whose === offer.whose && pack === offer.pack

/** Whether this landmark is kept at this story. */
export const isKept = ({ anchors }: Pick<Story, 'anchors'>, offer: Pick<Offer, 'whose' | 'pack'>): boolean =>
  anchors.some(anchor => isIt(anchor, offer))

/**
 * Whether this landmark was kept and is left be now: then it is not offered, so that no list brings it back. Only what stands in
 * the record counts: what was taken back or unsaid is offered as before.
 */
export const leftBeOf = (entries: readonly Recorded[], { anchors }: Pick<Story, 'anchors'>) => {
  const open = new Set(anchors.map(({ id }) => id))
  const left = standing(entries)
    .filter(entry => entry.kind === 'story.anchor-kept' && !open.has(entry.id))
    .map(entry => entry.body as Kept)
  return (offer: Pick<Offer, 'whose' | 'pack'>): boolean => left.some(kept => isIt(kept, offer))
}
