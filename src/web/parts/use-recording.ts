import { useCallback, useEffect, useRef, useState } from 'react'
import { Refused } from './api.ts'
import { onHush } from './playing.ts'
import { beginRecording, LONGEST_MS, type NoMicrophone, type NoSound, type Recording } from './recording.ts'

/**
 * Where somebody is with telling by voice. `asking` comes before every recording, and nothing of an earlier yes is
 * remembered. `recorded`: it lies in the memory of this page until it is kept or thrown away.
 */
export type Telling =
  | { readonly at: 'still'; readonly wrong?: NoMicrophone | NoSound }
  | { readonly at: 'asking' | 'opening' | 'looking' }
  | { readonly at: 'recording'; readonly recording: Recording; readonly secondsLeft: number }
  | { readonly at: 'recorded'; readonly sound: Blob; readonly sending?: boolean; readonly wrong?: string }

const LEFT = Math.ceil(LONGEST_MS / 1000)

/** The steps of telling by voice, and what leads from one to the next. `keep` takes a recording; where it throws, nothing is lost. */
export const useRecording = (keep: (sound: Blob) => Promise<void> | void) => {
  const [telling, setTelling] = useState<Telling>({ at: 'still' })
  const under = useRef<Recording>(undefined)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      under.current?.drop()
    }
  }, [])

  const done = useCallback(async (): Promise<void> => {
    const recording = under.current
    if (!recording) return
    under.current = undefined
    setTelling({ at: 'looking' })
    const sound = await recording.end()
    setTelling(typeof sound === 'string' ? { at: 'still', wrong: sound } : { at: 'recorded', sound })
  }, [])
  const still = (): void => setTelling({ at: 'still' })
  /** Only ever called by the touch that said yes. */
  const saidYes = async (): Promise<void> => {
    setTelling({ at: 'opening' })
    const recording = await beginRecording()
    if (!recording) return still()
    if (typeof recording === 'string') return setTelling({ at: 'still', wrong: recording })
    if (gone.current) return recording.drop()
    under.current = recording
    setTelling({ at: 'recording', recording, secondsLeft: LEFT })
  }
  const isRecording = telling.at === 'recording'
  useEffect(() => {
    if (!isRecording) return
    const ends = Date.now() + LONGEST_MS
    const timer = setInterval(() => {
      const left = Math.max(0, Math.ceil((ends - Date.now()) / 1000))
      if (left === 0) void done()
      else setTelling(now => (now.at === 'recording' ? { ...now, secondsLeft: left } : now))
    }, 250)
    // What was said until then stays.
    const leave = onHush(() => void done())
    return () => {
      clearInterval(timer)
      leave()
    }
  }, [isRecording, done])

  return {
    telling,
    total: LEFT,
    ask: () => setTelling({ at: 'asking' }),
    saidNo: still,
    saidYes: () => void saidYes(),
    done: () => void done(),
    throwAway: () => {
      under.current?.drop()
      under.current = undefined
      still()
    },
    keep: async (): Promise<void> => {
      if (telling.at !== 'recorded') return
      const { sound } = telling
      setTelling({ at: 'recorded', sound, sending: true })
      try {
        await keep(sound)
        still()
      } catch (cause) {
        const wrong = cause instanceof Refused ? cause.refusal.reason : 'no-connection'
        setTelling({ at: 'recorded', sound, wrong })
      }
    },
  }
}
