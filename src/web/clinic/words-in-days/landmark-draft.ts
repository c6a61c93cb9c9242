import type { Refusal } from '#record'
import { clinicAnchors, type ClinicAnchor } from '#story'
import { dayOf, isoDayOf } from '#time'

/** A landmark while it is being written: names by language, the first and the last day as the fields hold them. */
export interface LandmarkDraft {
  readonly id: string
  readonly names: readonly { readonly language: string; readonly text: string }[]
  readonly first: string
  readonly last: string
}

export const landmarkDraft = (anchor: ClinicAnchor): LandmarkDraft => ({
  id: anchor.id,
  names: anchor.names,
  first: anchor.from ?? '',
  last: anchor.until === undefined ? '' : isoDayOf(dayOf(anchor.until) - 1),
})

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text)

/** The last day lies within: what is kept ends on the day after it. Two fields, and a landmark is one or none of them whole. */
export const landmarkIn = ({
  id,
  names,
  first,
  last,
}: LandmarkDraft): { anchor: ClinicAnchor } | { refusal: Refusal } => {
  const said = names.flatMap(({ language, text }) => (text.trim() ? [{ language, text: text.trim() }] : []))
  const read = clinicAnchors([
    {
      id,
      names: said,
      ...(first && { from: first }),
      ...(last && { until: isDay(last) ? isoDayOf(dayOf(last) + 1) : last }),
    },
  ])
  if ('refusal' in read) return { refusal: { ...read.refusal, field: read.refusal.field?.split('.')[1] ?? 'names' } }
  return { anchor: read.anchors[0]! }
}
