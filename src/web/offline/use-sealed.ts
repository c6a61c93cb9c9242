import { useCallback, useEffect, useMemo, useState } from 'react'
import { sealTo } from '#record/sealed'
import { heldFile } from '../parts/held-files.ts'
import type { Given } from '../parts/record.ts'
import { pocketHere, type Database } from './database.ts'
import { markedAs } from './mark.ts'
import type { Drawer } from './drawer.ts'
import { lateHand } from './late-hand.ts'
import { sendLeft, type Left } from './left-boxes.ts'
import { useSaid } from './said.ts'
import { sealedDrawer } from './sealed-drawer.ts'
import { clearedIfWithdrawn, isGone } from './still-here.ts'

/** How often what an earlier page left is sent again, in milliseconds. */
const sendEvery = 5000

/** How often is looked whether this device may keep something still, in milliseconds. */
const lookEvery = 30_000

const randomBytes = (length: number) => crypto.getRandomValues(new Uint8Array(length))

const drawerHere = async (late: () => Promise<string>): Promise<Drawer | undefined> => {
  const here = await pocketHere()
  if (here?.pocket.of !== 'shared') return undefined
  const { database, pocket } = here
  return sealedDrawer({
    boxes: { put: box => database.put('boxes', box), delete: id => database.delete('boxes', id) },
    seal: bytes => sealTo(crypto.subtle, randomBytes, pocket.sealTo, bytes),
    late,
    fileOf: heldFile,
    clock: Date.now,
  })
}

/** What this table is given on this device: a late hand, and on a shared device that was given a pocket, its sealed drawer. */
export const useTableGiven = (): Given => {
  const given = useMemo(() => {
    const late = lateHand()
    return { late, drawer: drawerHere(late.token) }
  }, [])
  // While the table is open and there is a network: later nobody gives it any more.
  useEffect(() => void given.late.token().catch(() => undefined), [given])
  return given
}

/** What an earlier page of this device left sealed, and what came of it. */
export interface LeftHere {
  readonly left: readonly Left[]
  /** This device was told to let go of everything: it did. */
  readonly isWithdrawn: boolean
  /** The clinic does not know this device any more: what is left stays, and goes when it is given anew. */
  readonly isUnknown: boolean
  readonly letGo: (id: string) => void
}

/** Sends what an earlier page left, until nothing is left or somebody lets it go. Without a pocket there is nothing. */
export const useLeft = (): LeftHere => {
  const [left, setLeft] = useState<readonly Left[]>([])
  const { withdrawn, unknown = false } = useSaid()
  useEffect(() => {
    if (markedAs() !== 'shared') return undefined
    let isOver = false
    let timer: ReturnType<typeof setTimeout>
    let database: Database | undefined
    // What is told on this page from now on, its own table sends.
    let ids: ReadonlySet<string> | undefined
    const send = async (): Promise<void> => {
      database ??= (await pocketHere())?.database
      if (!database || isOver) return
      ids ??= new Set(await database.getAllKeys('boxes'))
      const boxes = (await database.getAll('boxes')).filter(({ id }) => ids!.has(id)).toSorted((a, b) => a.at - b.at)
      if (isOver) return
      setLeft(before => boxes.map(({ id, at }) => before.find(one => one.id === id) ?? { id, at }))
      if (boxes.length === 0) return
      const after = await sendLeft(database, boxes)
      if (isOver) return
      setLeft(after)
      if (after.some(({ reason }) => reason === undefined)) timer = setTimeout(again, sendEvery)
    }
    const again = (): void => {
      send().catch(async (cause: unknown) => {
        if (isOver) return
        if (!isGone(cause)) {
          timer = setTimeout(again, sendEvery)
          return
        }
        database?.close()
        database = undefined
        if (await clearedIfWithdrawn(cause)) setLeft([])
        // Kept, it waits until this device is given anew.
        else if (!isOver) timer = setTimeout(again, lookEvery)
      })
    }
    const look = (): void => {
      if (!markedAs()) return
      void clearedIfWithdrawn().then(isCleared => {
        if (!isCleared || isOver) return
        clearTimeout(timer)
        setLeft([])
      })
    }
    look()
    again()
    const looking = setInterval(look, lookEvery)
    return () => {
      isOver = true
      clearTimeout(timer)
      clearInterval(looking)
      database?.close()
    }
  }, [])
  const letGo = useCallback((id: string) => {
    setLeft(before => before.filter(one => one.id !== id))
    void pocketHere().then(async here => {
      await here?.database.delete('boxes', id)
      here?.database.close()
    })
  }, [])
  return { left, isWithdrawn: withdrawn === 'shared', isUnknown: unknown, letGo }
}
