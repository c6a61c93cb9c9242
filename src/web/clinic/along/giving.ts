import { keepPocket } from '../../offline/database.ts'
import { lockNewKey, newSalt, type Opener } from '../../offline/own-key.ts'
import { secretOfPasskey } from '../../offline/passkey-secret.ts'
import { confirmingFirst } from '../devices/confirming.ts'
import { fromBase64url, makePocket } from './api.ts'
import { lock } from './lock.ts'

const keep = async (
  sealTo: string,
  opener: Opener,
  more: { salt: ReturnType<typeof newSalt>; passkey?: ReturnType<typeof newSalt> },
): Promise<void> => {
  const locked = await lockNewKey(lock, opener, more)
  const database = await keepPocket({ of: 'own', sealTo: fromBase64url(sealTo), by: opener.by, locked })
  database.close()
}

/** This browser takes along, opened by a passkey: the passkey is asked first, so that the desk is not asked where none can. */
export const giveByPasskey = async (): Promise<void> => {
  const salt = newSalt(lock)
  const { passkey, secret } = await secretOfPasskey(salt)
  const { sealTo } = await confirmingFirst(() => makePocket({ of: 'own', by: 'passkey' }))
  await keep(sealTo, { by: 'passkey', secret }, { salt, passkey })
}

/** The same, opened by a PIN and the half that stays at the desk. */
export const giveByPin = async (pin: string): Promise<void> => {
  const { sealTo, half = '' } = await confirmingFirst(() => makePocket({ of: 'own', by: 'pin', pin: [...pin] }))
  await keep(sealTo, { by: 'pin', pin, half: fromBase64url(half) }, { salt: newSalt(lock) })
}

/** A device of the clinic that many use: what waits on it is sealed for the desk, and nothing is read by it. */
export const giveShared = async (): Promise<void> => {
  const { sealTo } = await confirmingFirst(() => makePocket({ of: 'shared' }))
  const database = await keepPocket({ of: 'shared', sealTo: fromBase64url(sealTo) })
  database.close()
}
