import type { Said } from '#record'

/**
 * What a professional says, from fields that ask for the patient's language first: its original is the clinic's words, and
 * the other language is what was made of them.
 */
export const asOurs = ({ original, rendered = [], ...said }: Said): Said => {
  const [own, ...more] = rendered
  if (!own) return { ...said, ...(original && { original }), ...(more.length > 0 && { rendered: more }) }
  const others = original ? [original, ...more] : more
  return { ...said, original: own, ...(others.length > 0 && { rendered: others }) }
}
