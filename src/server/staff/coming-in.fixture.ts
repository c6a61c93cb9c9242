import { accountsOf } from '#storage'
import { authenticator } from '../authenticator.fixture.ts'
import { browser, deskWith } from '../invented.ts'
import type { DeskParts } from '../parts.ts'

export const FIRST = 'AAAA-BBBB-CCCC-DDDD-EEEE-FFFF-GGGG'
export const HOUR = 3_600_000
export const HERE = 'http://localhost:8080'

type Browser = ReturnType<typeof browser>
type Authenticator = ReturnType<typeof authenticator>
type Options = Parameters<Authenticator['make']>[0] & Parameters<Authenticator['give']>[0]

/** The options in an answer. */
export const optionsIn = ({ json }: { json: object }): Options => (json as { options: Options }).options

/** A clinic of its own before anybody came, with a clock that can be moved. */
export const newClinic = (parts: Partial<DeskParts> = {}) => {
  const time = { now: Date.UTC(2026, 2, 2, 11) }
  const clock = () => time.now
  const desk = deskWith({ mode: 'start', code: FIRST, accounts: accountsOf([]), clock, ...parts })
  return { ...desk, time, at: (place = HERE) => browser(desk.app, place) }
}

/** Comes in by a code with a new passkey. */
export const comeIn = async (
  who: Browser,
  own: Authenticator,
  code: string,
  more: { readonly name?: string; readonly role?: string } = {},
) => {
  const options = optionsIn(await who.post('/api/invitation/options', { code, ...more }))
  const response = own.make(options)
  return who.post('/api/invitation/passkey', { code, ...more, label: 'my phone', response })
}

/** Signs in by a passkey. */
export const signInBy = async (who: Browser, own: Authenticator) => {
  const options = optionsIn(await who.post('/api/passkey/options', {}))
  return who.post('/api/passkey/sign-in', { response: own.give(options) })
}

/** A clinic that Karen leads, signed in. */
export const karensClinic = async (parts: Partial<DeskParts> = {}) => {
  const clinic = newClinic(parts)
  const own = authenticator()
  const karen = clinic.at()
  const { json } = await comeIn(karen, own, FIRST, { name: 'Karen', role: 'doctor' })
  const { id } = (json as unknown as { staff: { id: string } }).staff
  return { ...clinic, karen, own, id }
}

/** Invites somebody, who comes in with a passkey. */
export const invited = async (
  { karen, at }: Pick<Awaited<ReturnType<typeof karensClinic>>, 'karen' | 'at'>,
  who: { readonly name: string; readonly role: string; readonly lead?: boolean },
) => {
  const { json } = await karen.post('/api/staff', { language: 'da', lead: false, ...who })
  const { staff, code, until } = json as unknown as { staff: { id: string }; code: string; until: string }
  const own = authenticator()
  const theirs = at()
  await comeIn(theirs, own, code)
  return { id: staff.id, code, until, own, theirs }
}
