import { useEffect } from 'react'
import type { Refusal } from '#record'
import type { PhraseKey } from '#words'
import { holdWindow } from './hold-window.ts'
import { Both, usePair } from './languages.tsx'

/** The phrase for a reason code; an unknown code is said with its code, never passed over. */
export const ReasonWords = ({ refusal }: { refusal: Refusal }) => {
  const { clinic } = usePair()
  const key = `reason.${refusal.reason}`
  if (key in clinic.phrases) return <Both k={key as PhraseKey} />
  const fault = `fault.${refusal.reason}`
  return fault in clinic.phrases ? (
    <Both k={fault as PhraseKey} />
  ) : (
    <Both k="reason.unknown" values={{ code: refusal.reason }} />
  )
}

/** While something waits to be sent, closing the window asks first. */
export const useHoldWindow = (waiting: boolean): void => {
  useEffect(() => (waiting ? holdWindow() : undefined), [waiting])
}
