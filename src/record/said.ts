import * as v from 'valibot'
import { EntryId } from './id.ts'

/** A language by its BCP 47 tag, as the clinic lists it: `da`, `fa-AF`, `ti`. Never a bare `ku`. */
export const Tag = v.pipe(
  v.string(),
  v.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?(-([a-z0-9]{5,8}|\d[a-z0-9]{3}))*$/, 'not-a-language'),
  v.check(tag => !/^(ku|kur)(-|$)/.test(tag), 'not-a-language'),
)
export type Tag = v.InferOutput<typeof Tag>

/** Words of one person in one language, at most 4,000 characters; never empty. */
export const Text = v.strictObject({
  language: Tag,
  text: v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(4000, 'too-long')),
})
export type Text = v.InferOutput<typeof Text>

/** A picture of our own set by its name: `home`, `wedding`, `journey`. */
export const Picture = v.pipe(v.string(), v.regex(/^[a-z][a-z-]{1,30}$/, 'not-a-picture'))

/**
 * What somebody told: the words as they were said, what an interpreter or a hand made of them in another language, a picture
 * of our set; `voice`, a recording of the own words as they sounded, and `image`, a drawing or a photograph on paper, by the
 * ids of the files they are kept in. Told by mouth there is often no original text: then any of the others stands alone.
 */
export const Said = v.pipe(
  v.strictObject({
    original: v.optional(Text),
    rendered: v.optional(v.pipe(v.array(Text), v.maxLength(6, 'too-many'))),
    picture: v.optional(Picture),
    voice: v.optional(EntryId),
    image: v.optional(EntryId),
  }),
  v.check(
    ({ original, rendered, picture, voice, image }) =>
      Boolean(original || rendered?.length || picture || voice || image),
    'nothing-said',
  ),
)
export type Said = v.InferOutput<typeof Said>

/** All that `said` has in words, the own words first. */
export const textsOf = (said: Said): Text[] =>
  [said.original, ...(said.rendered ?? [])].filter(text => text !== undefined)

/** The words of `said` in `language`, or undefined: never another language in silence. */
export const wordsIn = (said: Said, language: Tag): string | undefined =>
  textsOf(said).find(text => text.language === language)?.text

/** The words of `said` in the first of `languages` that has any, else whatever there is, always with its language. */
export const wordsOf = (said: Said, ...languages: Tag[]): Text | undefined => {
  const all = textsOf(said)
  return languages.map(tag => all.find(text => text.language === tag)).find(Boolean) ?? all[0]
}
