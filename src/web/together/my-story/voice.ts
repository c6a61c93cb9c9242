import type { PersonId, Source } from '#record'
import type { People } from '#people'
import type { Here } from '#visit'

/** Whose voice a piece is in. Each has a colour and an edge of its own. */
export type Voice = 'patient' | 'professional' | 'relative'

/** Whose voice: the patient's, one of the patient's people's, or else a professional's. */
export const voiceOf = (
  { teller }: Pick<Source, 'teller'>,
  patient: PersonId,
  { named }: Pick<People, 'named'>,
  here: readonly Here[],
): Voice => {
  if (teller === patient) return 'patient'
  const role = named.get(teller)?.role ?? here.find(person => person.person === teller)?.role
  return role === 'relative' || role === 'friend' || role === 'companion' ? 'relative' : 'professional'
}

/** Those who may tell a piece at this table: the patient first, then the professional, then the patient's people. */
export const tellersAt = (
  patient: PersonId,
  staff: PersonId,
  { named }: Pick<People, 'named'>,
  here: readonly Here[],
): { person: PersonId; voice: Voice }[] => {
  const near = [
    ...here.filter(({ role }) => role === 'relative' || role === 'companion').map(({ person }) => person),
    ...[...named].filter(([, { role }]) => role === 'relative' || role === 'friend').map(([person]) => person),
  ]
  return [
    { person: patient, voice: 'patient' },
    { person: staff, voice: 'professional' },
    ...[...new Set(near)].map(person => ({ person, voice: 'relative' as const })),
  ]
}
