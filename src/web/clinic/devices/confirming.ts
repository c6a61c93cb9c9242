import type { AuthenticationResponseJSON } from '@simplewebauthn/browser'
import { post, Refused } from '../../parts/api.ts'
import type { ToGive } from '../door/api.ts'
import { givePasskey } from '../door/passkey.ts'

/** What the desk asks to see; nothing where being signed in on this machine is enough, as in the demo. */
const askToConfirm = (): Promise<ToGive | { options: null }> => post('/api/own/confirm/options', {})
const confirmWith = (response?: AuthenticationResponseJSON): Promise<unknown> =>
  post('/api/own/confirm', response ? { response } : {})

const confirm = async (): Promise<void> => {
  const { options } = await askToConfirm()
  await confirmWith(options ? await givePasskey(options) : undefined)
}

/** Does what the desk allows only to somebody who has just shown who it is: shows it when asked, and goes on. */
export const confirmingFirst = async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (cause) {
    if (!(cause instanceof Refused) || cause.refusal.reason !== 'not-confirmed') throw cause
    await confirm()
    return work()
  }
}
