import { peopleKinds } from '#people'
import { planKinds } from '#plan'
import { recordKinds } from '#record'
import { storyKinds } from '#story'
import { visitKinds } from '#visit'

/** Every kind of entry that can be recorded, with the schema of its body. */
export const kinds = { ...recordKinds, ...peopleKinds, ...storyKinds, ...visitKinds, ...planKinds }
