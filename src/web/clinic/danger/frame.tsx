import './danger.css'
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react'
import { may, type Patient } from '#people'
import type { Recorded, Refusal } from '#record'
import { Refused, type Me } from '../../parts/api.ts'
import { askDangers } from './api.ts'

/** How often it is asked what stands before whoever sits here, in milliseconds. */
const askEvery = 15_000

interface Frame {
  readonly me: Me
  /** The patient this page is about, where it is about one. */
  readonly about: Patient | undefined
  readonly setAbout: (patient: Patient | undefined) => void
  readonly entries: readonly Recorded[]
  readonly trouble: Refusal | undefined
  readonly again: () => Promise<void>
}

const FrameContext = createContext<Frame | undefined>(undefined)

/** What stands on every staff page about safety; undefined where nobody is signed in who may answer a danger. */
export const useFrame = (): Frame | undefined => use(FrameContext)

/** Says to the frame which patient this page is about, for as long as it stands. */
export const useAbout = (patient: Patient | undefined): void => {
  const setAbout = useFrame()?.setAbout
  useEffect(() => {
    setAbout?.(patient)
    return () => setAbout?.(undefined)
  }, [setAbout, patient])
}

/** Around every staff page: asks what stands before whoever sits here, again and again, and when the page is looked at anew. */
export const DangerFrame = ({ me, children }: { me: Me | undefined; children: ReactNode }) =>
  me?.staff && may(me.staff, 'raise-danger') ? <Asking me={me}>{children}</Asking> : children

const Asking = ({ me, children }: { me: Me; children: ReactNode }) => {
  const [about, setAbout] = useState<Patient>()
  const { entries, trouble, again } = useDangers()
  const frame = useMemo(() => ({ me, about, setAbout, entries, trouble, again }), [me, about, entries, trouble, again])
  return <FrameContext value={frame}>{children}</FrameContext>
}

const useDangers = (): Pick<Frame, 'entries' | 'trouble' | 'again'> => {
  const [known, setKnown] = useState<Pick<Frame, 'entries' | 'trouble'>>({ entries: [], trouble: undefined })
  const again = useCallback(
    () =>
      askDangers().then(
        ({ entries }) => setKnown({ entries, trouble: undefined }),
        (cause: unknown) =>
          setKnown(before => ({
            ...before,
            trouble: cause instanceof Refused ? cause.refusal : { reason: 'no-connection' },
          })),
      ),
    [],
  )
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void again()
    }
    look()
    const timer = setInterval(look, askEvery)
    document.addEventListener('visibilitychange', look)
    addEventListener('focus', look)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', look)
      removeEventListener('focus', look)
    }
  }, [again])
  return { ...known, again }
}
