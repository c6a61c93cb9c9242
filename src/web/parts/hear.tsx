import './hear.css'
import { useState, type ReactNode } from 'react'
import type { PhraseKey } from '#words'
import { Icon } from './icons.tsx'
import { Both, usePair } from './languages.tsx'
import { clipSound, useSounding } from './sounding.ts'

interface Asked {
  /** Where a person is asked: another part of the screen. */
  readonly onAsk?: (() => void) | undefined
  /** Or what is said right here once a person was asked for. */
  readonly answer?: ReactNode
  readonly className?: string
}

/** The clips that say these phrases in a language of the patient's; `some` have none, or the screen is in the clinic's instead. */
const useClips = (keys: readonly PhraseKey[]): { clips: readonly string[]; some: boolean } => {
  const { patient, isOwn } = usePair()
  const clips = keys.flatMap(key => (isOwn && patient.clips?.get(key)) || [])
  return { clips, some: clips.length < keys.length }
}

/** Lets what stands on a screen be heard, one phrase after the other. What has no sound yet says so, and offers a person. */
export const HearAll = ({ keys, onAsk, answer, className = '' }: { keys: readonly PhraseKey[] } & Asked) => {
  const { clips, some } = useClips(keys)
  const { isHeard, hear, quiet } = useSounding()
  const [open, setOpen] = useState<'none' | 'failed'>()
  const touch = () => {
    setOpen(open ? undefined : some ? 'none' : undefined)
    if (isHeard) return quiet()
    if (clips.length > 0) hear(Promise.all(clips.map(clipSound))).catch(() => setOpen('failed'))
  }
  return (
    <span className="hear">
      <button
        type="button"
        className={`button ${className}`}
        data-mirror="hear"
        aria-expanded={some ? open !== undefined : undefined}
        onClick={touch}
      >
        <Icon name={isHeard ? 'quiet' : 'hear'} size={28} />
        <Both k={isHeard ? 'hear.stop' : 'hear.it'} />
      </button>
      {open && <NoSound of={open} onAsk={onAsk} answer={answer} />}
    </span>
  )
}

/** The same for one phrase. */
export const Hear = ({ k, ...asked }: { k: PhraseKey } & Asked) => <HearAll keys={[k]} {...asked} />

/** Said by a picture too: nothing to hear here yet; a person can be asked. */
const NoSound = ({ of, onAsk, answer }: { of: 'none' | 'failed' } & Asked) => {
  const [isAsked, setIsAsked] = useState(false)
  return (
    <span className="hear-leaf paper" role="status">
      <Icon name="hear-none" size={48} />
      <span className="hear-leaf-words">
        <Both k={of === 'none' ? 'hear.none' : 'hear.failed'} />
        {isAsked && answer ? (
          answer
        ) : (
          <button
            type="button"
            className="button"
            onClick={() => {
              setIsAsked(true)
              onAsk?.()
            }}
          >
            <Icon name="interpreter" />
            <Both k="hear.ask" />
          </button>
        )}
      </span>
    </span>
  )
}
