import * as v from 'valibot'
import { IsoDay, Text, type Refusal } from '#record'

/** A landmark's short name: of an event of a pack, or of a clinic's own landmark. It is never given to another one. */
const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-an-anchor'), v.maxLength(60, 'too-long'))

const Name = v.pipe(
  Text,
  v.check(({ text }) => text.length <= 120, 'too-long'),
)

/**
 * A landmark of the clinic's own, for every patient here to date by: its names, one a language, and its Gregorian days where it has
 * some, `from` until before `until`.
 */
export const ClinicAnchor = v.pipe(
  v.strictObject({
    id: Slug,
    names: v.pipe(
      v.array(Name),
      v.minLength(1, 'no-words'),
      v.maxLength(30, 'too-many'),
      v.check(names => new Set(names.map(({ language }) => language)).size === names.length, 'named-twice'),
    ),
    from: v.optional(IsoDay),
    until: v.optional(IsoDay),
  }),
  v.forward(
    v.check(({ from, until }) => (from === undefined) === (until === undefined), 'half-a-date'),
    ['until'],
  ),
  v.forward(
    v.check(({ from, until }) => from === undefined || until === undefined || from < until, 'ends-before-it-begins'),
    ['until'],
  ),
)
export type ClinicAnchor = v.InferOutput<typeof ClinicAnchor>

const ClinicAnchors = v.pipe(
  v.array(ClinicAnchor),
  v.maxLength(100, 'too-many'),
  v.check(anchors => new Set(anchors.map(({ id }) => id)).size === anchors.length, 'anchor-twice'),
)

/** Reads a clinic's own landmarks from outside, or the reason and the place of the first thing that cannot be kept. */
export const clinicAnchors = (json: unknown): { anchors: readonly ClinicAnchor[] } | { refusal: Refusal } => {
  const read = v.safeParse(ClinicAnchors, json, { abortEarly: true })
  if (read.success) return { anchors: read.output }
  const [issue] = read.issues
  const path = v.getDotPath(issue)
  const reason = /^[a-z]+(-[a-z]+)+$/.test(issue.message) ? issue.message : 'not-readable'
  return { refusal: { reason, ...(path !== null && issue.expected !== 'never' && { field: path }) } }
}
