import type { Desk, Route } from '../parts.ts'
import { hospitalRoutes } from './by-hospital.ts'
import { passkeyRoutes } from './by-passkey.ts'
import { challengesAt } from './challenges.ts'
import { codesAt } from './codes.ts'
import { invitationRoutes } from './invitations.ts'
import { ownRoutes } from './own.ts'
import { settingsRoutes } from './settings.ts'
import { workingHereRoutes } from './working-here.ts'

export { CODE_WAITS, doesFirstWait, hashOfCode, newCode } from './codes.ts'
export { Code } from './invitations.ts'
export { placeOf } from './passkeys.ts'
export { isSafeIssuer } from './provider.ts'
export { wordsAndAnchorsIn } from './settings.ts'
export { asStaff, signedInAt } from './signed-in.ts'

/** Who works here, how they come in, and what opens the clinic in their name. */
export const staffRoutes = (desk: Desk): Route[] => {
  const challenges = challengesAt(desk)
  const lookAt = codesAt(desk)
  return [
    ...passkeyRoutes(desk, challenges),
    ...invitationRoutes(desk, challenges, lookAt),
    ...hospitalRoutes(desk, challenges, lookAt),
    ...ownRoutes(desk, challenges),
    ...workingHereRoutes(desk),
    ...settingsRoutes(desk),
  ]
}
