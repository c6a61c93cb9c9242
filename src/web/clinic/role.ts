import { roles } from '#people'
import type { PhraseKey } from '#words'

/** The words for a role; one that is not known here is a professional. */
export const roleWords = (role: string): PhraseKey => `role.${roles.find(known => known === role) ?? 'professional'}`
