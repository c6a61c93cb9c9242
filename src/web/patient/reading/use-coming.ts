import { useCallback, useEffect, useRef, useState } from 'react'
import type { Recorded } from '#record'
import { ask, Refused } from '../../parts/api.ts'

/** How often is asked for what came, in milliseconds. */
const askEvery = 2000

/**
 * What a door shows, asked for again and again while the page is in sight. `onOver`: the door opens no more. Where there is
 * no connection what was read stays, and is said to be old by `trouble`. `language`: the one the patient is shown, where
 * the door is told.
 */
export const useComing = (road: string, onOver: () => void) => {
  const [entries, setEntries] = useState<readonly Recorded[]>()
  const [language, setLanguage] = useState<string>()
  const [trouble, setTrouble] = useState<string>()
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
    void read()
    const timer = setInterval(() => {
      if (document.visibilityState === 'visible') void read()
    }, askEvery)
    return () => clearInterval(timer)
  }, [read])
  return { entries, language, trouble }
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
