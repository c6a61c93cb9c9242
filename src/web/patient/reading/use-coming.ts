import { useCallback, useEffect, useRef, useState } from 'react'
import type { Recorded } from '#record'
import { ask, Refused } from '../../parts/api.ts'
import { listen } from '../../parts/live.ts'
import type { HeardSign } from '../../parts/signs.tsx'

/** How often is asked for what came, in milliseconds; and how often where it is told at once, in case that were lost. */
const askEvery = 2000
const askAnyway = 20_000

/**
 * What a door shows, asked for again and again while the page is in sight. `onOver`: the door opens no more. Where there is
 * no connection what was read stays, and is said to be old by `trouble`. `language`: the one the patient is shown, where
 * the door is told.
 */
export const useComing = (road: string, onOver: () => void) => {
  const [entries, setEntries] = useState<readonly Recorded[]>()
  const [language, setLanguage] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
  const [sign, setSign] = useState<HeardSign>()
  const over = useRef(onOver)
  useEffect(() => {
    over.current = onOver
  }, [onOver])
  const read = useCallback(
    () =>
      ask<{ readonly entries: readonly Recorded[]; readonly language?: string }>(road).then(
        answer => {
          setEntries(before => (isSame(before, answer.entries) ? before : answer.entries))
          setLanguage(answer.language)
          setTrouble(undefined)
        },
        (cause: unknown) => {
          const reason = cause instanceof Refused ? cause.refusal.reason : 'no-connection'
          if (shutDoors.has(reason)) over.current()
          else setTrouble(reason)
        },
      ),
    [road],
  )
  useEffect(() => {
    let asked = 0
    const readNow = (): void => {
      asked = performance.now()
      void read()
    }
    readNow()
    const line = listen(road.replace(/entries$/, 'live'), {
      onMore: readNow,
      onOver: readNow,
      onSign: seen => setSign(before => ({ seen, nth: (before?.nth ?? 0) + 1 })),
    })
    const timer = setInterval(() => {
      const isTold = line.isOpen() && performance.now() - asked < askAnyway
      if (document.visibilityState === 'visible' && !isTold) readNow()
    }, askEvery)
    return () => {
      clearInterval(timer)
      line.end()
    }
  }, [read, road])
  return { entries, language, trouble, sign }
}

/** Reasons that say: this opens nothing any more. */
const shutDoors: ReadonlySet<string> = new Set([
  'visit-closed',
  'guest-over',
  'card-over',
  'no-open-door',
  'patient-erased',
])

/** Entries are never changed, so the same ids are the same entries. */
const isSame = (before: readonly Recorded[] | undefined, now: readonly Recorded[]): boolean =>
  before?.length === now.length && before.every((entry, i) => entry.id === now[i]?.id)
