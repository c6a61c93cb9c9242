import { useCallback, useEffect, useRef, useState } from 'react'
import { pocketHere, type Database, type Pocket } from '../../offline/database.ts'
import { openPocket, type OpenPocket } from '../../offline/locked-drawer.ts'
import { thingsOn } from '../../offline/locked-things.ts'
import { markedAs } from '../../offline/mark.ts'
import { openKey, type Opener } from '../../offline/own-key.ts'
import { secretOfPasskey } from '../../offline/passkey-secret.ts'
import { say } from '../../offline/said.ts'
import { clearedIfWithdrawn, isGone } from '../../offline/still-here.ts'
import { askMe, Refused, type Me } from '../../parts/api.ts'
import { heldFile, takeUpFile } from '../../parts/held-files.ts'
import { refusalOf } from '../asking.ts'
import { askHalf, fromBase64url } from './api.ts'
import { lock } from './lock.ts'

/** What lies in this browser. `cleared`: it was withdrawn. `elsewhere`: another page of this browser has it open. */
export type Here =
  | { readonly is: 'looking' | 'none' | 'cleared' | 'elsewhere' }
  | { readonly is: 'locked'; readonly by: 'passkey' | 'pin' }
  | { readonly is: 'open'; readonly by: 'passkey' | 'pin'; readonly pocket: OpenPocket; readonly me: Me }

/** Today by this device's clock where the clinic is; what the desk said of the day may be yesterday's. */
const dayHere = (me: Me): Me => ({ ...me, today: Temporal.Now.plainDateISO(me.timeZone).toString() })

/** What the desk says of who sits here, else what it said last. */
const meFrom = async (pocket: OpenPocket): Promise<Me> => {
  const before = await pocket.said<Me>()
  try {
    const me = await askMe()
    if (me.staff && before?.staff && before.staff.id !== me.staff.id) throw new Refused({ reason: 'no-pocket' })
    if (me.staff) await pocket.keepSaid(me)
    // Signed out is not shut out: it is read here still, and waits to be sent.
    return me.staff || !before ? me : dayHere(before)
  } catch (cause) {
    if (cause instanceof Refused || !before) throw cause
    return dayHere(before)
  }
}

const openerFor = async ({ by, locked }: Pocket, pin: readonly string[]): Promise<Opener> =>
  by === 'pin'
    ? { by, pin: pin.join(''), half: fromBase64url((await askHalf(pin)).half) }
    : { by: 'passkey', secret: (await secretOfPasskey(locked!.salt, locked!.passkey)).secret }

/** One page of a browser at a time has the pocket open: two would write over each other. Released with the page, or by hand. */
const alone = (): Promise<(() => void) | undefined> =>
  new Promise(resolve => {
    void navigator.locks.request('tessera-along', { ifAvailable: true }, held => {
      if (!held) return resolve(undefined)
      return new Promise<void>(release => resolve(release))
    })
  })

/** The pocket of this browser: what is known of it, opening it, locking it, and looking whether it was withdrawn. */
export const usePocket = (plainly: (what: 'torn') => void) => {
  const [here, setHere] = useState<Here>({ is: 'looking' })
  const found = useRef<{ readonly pocket: Pocket; readonly database: Database }>(undefined)
  const release = useRef<() => void>(undefined)

  const look = useCallback(async (): Promise<boolean> => {
    if (!markedAs() || !(await clearedIfWithdrawn())) return false
    release.current?.()
    setHere({ is: 'cleared' })
    return true
  }, [])

  useEffect(() => {
    let isOver = false
    const find = async () => {
      if (markedAs() === 'own' && (await look())) return
      const pocket = markedAs() === 'own' ? await pocketHere() : undefined
      if (isOver) return pocket?.database.close()
      found.current = pocket
      const isOwn = pocket?.pocket.of === 'own' && pocket.pocket.locked && pocket.pocket.by
      setHere(isOwn ? { is: 'locked', by: isOwn } : { is: 'none' })
    }
    find().catch((cause: unknown) => {
      // A newer program made what lies here: it stays as it is.
      if (cause instanceof Error && cause.name === 'VersionError') say({ later: true })
      setHere({ is: 'none' })
    })
    return () => {
      isOver = true
      found.current?.database.close()
    }
  }, [look])

  /** Throws `Refused` with why it did not open. */
  const open = useCallback(
    async (pin: readonly string[] = []) => {
      if (!found.current) return
      const { pocket, database } = found.current
      release.current ??= await alone()
      if (!release.current) return setHere({ is: 'elsewhere' })
      try {
        const opener = await openerFor(pocket, pin)
        const keys = await openKey(lock, pocket.locked!, opener)
        if (!keys) throw new Refused({ reason: 'pocket-torn' })
        const shelf = {
          get: (name: string) => database.get('locked', name),
          put: (name: string, thing: Parameters<typeof database.put<'locked'>>[1]) =>
            database.put('locked', thing, name),
          delete: (name: string) => database.delete('locked', name),
        }
        const opened = openPocket(thingsOn(shelf, keys, lock), {
          files: { fileOf: heldFile, takeUp: takeUpFile },
          plainly: what => (what === 'later' ? say({ later: true }) : plainly(what)),
        })
        setHere({ is: 'open', by: opener.by, pocket: opened, me: await meFrom(opened) })
      } catch (cause) {
        release.current?.()
        release.current = undefined
        if (isGone(cause) && (await look())) return
        throw cause instanceof Refused ? cause : new Refused(refusalOf(cause))
      }
    },
    [look, plainly],
  )

  /** The key goes out of the memory of this page, and what was read by it is shown no more. */
  const close = useCallback(() => {
    release.current?.()
    release.current = undefined
    const by = found.current?.pocket.by
    setHere(before => (before.is === 'open' && by ? { is: 'locked', by } : before))
  }, [])

  return { here, look, open, close }
}
