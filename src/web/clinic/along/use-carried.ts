import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refusal } from '#record'
import type { OpenPocket } from '../../offline/locked-drawer.ts'
import { Refused, type Me } from '../../parts/api.ts'
import { refusalOf } from '../asking.ts'
import { askAlong } from './api.ts'
import { cardsIn, type CarriedCards } from './carried-cards.ts'
import { fetchAlong } from './fetching.ts'
import { joinVisits } from './joining.ts'
import type { Laid } from './laying.tsx'

/**
 * Whom this device carries: what is here is shown first, then fetched anew, also when a network comes back. `isWhole`: all of today's
 * are here, none is missing where a fetching was cut off in the middle.
 */
export const useCarried = (pocket: OpenPocket, me: Me, look: () => Promise<boolean>, laid: Laid | undefined) => {
  const [cards, setCards] = useState<CarriedCards>()
  const [fetching, setFetching] = useState(false)
  const [trouble, setTrouble] = useState<Refusal>()
  const stop = useRef<AbortController>(undefined)
  const atTable = useRef(laid)
  useEffect(() => {
    atTable.current = laid
  }, [laid])
  const show = useCallback(
    () => cardsIn(pocket, me.timeZone).then(setCards, cause => setTrouble(refusalOf(cause))),
    [pocket, me],
  )
  const fetchAll = useCallback(async () => {
    if (stop.current) return
    const stopping = new AbortController()
    stop.current = stopping
    setFetching(true)
    setTrouble(undefined)
    try {
      if (await look()) return
      // What was told at a visit here joins first: what is fetched then has it.
      const waits = await joinVisits(pocket, atTable.current?.patient)
      await fetchAlong(pocket, {
        day: me.today,
        page: after => askAlong(after, stopping.signal),
        isStopped: () => stopping.signal.aborted,
        onTaken: () => void show(),
      })
      setTrouble(waits)
    } catch (cause) {
      if (cause instanceof Refused && (await look())) return
      if (!stopping.signal.aborted) setTrouble(refusalOf(cause))
    } finally {
      stop.current = undefined
      setFetching(false)
      void show()
    }
  }, [pocket, me, look, show])
  useEffect(() => {
    const again = () => void fetchAll()
    // What is here is shown first; then what is new is fetched.
    void show().then(again)
    addEventListener('online', again)
    return () => removeEventListener('online', again)
  }, [show, fetchAll])
  const isWhole = cards?.day === me.today && cards.isWhole
  return { cards, isWhole, fetching, trouble, show, fetchAll, stop: () => stop.current?.abort() }
}
