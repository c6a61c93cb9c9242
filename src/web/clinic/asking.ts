import { useCallback, useEffect, useState } from 'react'
import type { Refusal } from '#record'
import { Refused } from '../parts/api.ts'

/** Why the desk did not do what it was asked; anything else is that it was not reached. */
export const refusalOf = (cause: unknown): Refusal =>
  cause instanceof Refused ? cause.refusal : { reason: 'no-connection' }

/** What the desk answers, asked for when the screen opens and `again` when something changed. `ask` stays the same function. */
export const useAsked = <T>(ask: () => Promise<T>) => {
  const [known, setKnown] = useState<T>()
  const [trouble, setTrouble] = useState<Refusal>()
  const again = useCallback(
    () =>
      ask().then(
        answer => {
          setKnown(answer)
          setTrouble(undefined)
        },
        (cause: unknown) => setTrouble(refusalOf(cause)),
      ),
    [ask],
  )
  useEffect(() => void again(), [again])
  return { known, trouble, again }
}

/** One thing done at a time: whether it is under way, and why it was refused. */
export const useDoing = () => {
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<Refusal>()
  const run = async (work: () => Promise<void>): Promise<void> => {
    setBusy(true)
    setRefused(undefined)
    try {
      await work()
    } catch (cause) {
      setRefused(refusalOf(cause))
    } finally {
      setBusy(false)
    }
  }
  return { busy, refused, run }
}
