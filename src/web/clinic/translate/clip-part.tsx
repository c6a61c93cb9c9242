import { useCallback, useEffect, useRef, useState } from 'react'
import type { Refusal } from '#record'
import { isoDayInWords } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { onHush } from '../../parts/playing.ts'
import { beginRecording, type Recording } from '../../parts/recording.ts'
import { clipSound, useSounding } from '../../parts/sounding.ts'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { keepClip, type Listed } from './api.ts'

/** The longest clip, in milliseconds, with time left for the last of it. */
const LONGEST = 58_000

type Recorded = 'nothing' | Recording | Blob

/** How a phrase is said: recorded on this device by whoever goes through it, heard, and kept. */
export const ClipPart = ({
  tag,
  phrase,
  onKept,
}: {
  tag: string
  phrase: Listed
  onKept: (now: readonly Listed[]) => void
}) => {
  const { clip, clipBefore, text, state } = phrase
  const { clinic, sayClinic } = usePair()
  return (
    <section className="translate-clip stack" aria-label={sayClinic('translate.sound')}>
      <h3>
        <Ours k="translate.sound" />
      </h3>
      {clip && (
        <p>
          <Ours
            k="translate.sound-kept"
            values={{ name: clip.by, day: isoDayInWords(clip.on, sayClinic, clinic.pack) }}
          />
        </p>
      )}
      {clipBefore && (
        <p className="quiet">
          <Ours k="translate.sound-old" />
        </p>
      )}
      {/[{]/.test(text) ? (
        <p className="quiet">
          <Ours k="translate.sound-values" />
        </p>
      ) : state === 'awaits' || state === 'stale' ? (
        <p className="quiet">
          <Ours k="translate.sound-first" />
        </p>
      ) : (
        <Recorder kept={clip?.id} onKeep={async sound => onKept((await keepClip(tag, phrase, sound)).phrases)} />
      )}
    </section>
  )
}

const isRecording = (recorded: Recorded): recorded is Recording => typeof recorded === 'object' && 'end' in recorded

const Recorder = ({ kept, onKeep }: { kept: string | undefined; onKeep: (sound: Blob) => Promise<void> }) => {
  const [recorded, setRecorded] = useState<Recorded>('nothing')
  const [speaksIt, setSpeaksIt] = useState(false)
  const [wrong, setWrong] = useState<Refusal>()
  const { busy, refused, run } = useDoing()
  const { isHeard, hear, quiet } = useSounding()
  const under = useRef<Recording>(undefined)
  const gone = useRef(false)
  useEffect(() => {
    gone.current = false
    return () => {
      gone.current = true
      under.current?.drop()
    }
  }, [])
  const begin = async () => {
    setWrong(undefined)
    const began = await beginRecording()
    if (!began) return
    if (typeof began === 'string') return setWrong({ reason: began })
    // This page was left while the microphone opened.
    if (gone.current) return began.drop()
    under.current = began
    setRecorded(began)
  }
  const end = useCallback(async () => {
    const recording = under.current
    under.current = undefined
    const sound = await recording?.end()
    if (typeof sound === 'string') setWrong({ reason: sound })
    setRecorded(sound instanceof Blob ? sound : 'nothing')
  }, [])
  const isUnderWay = isRecording(recorded)
  useEffect(() => {
    if (!isUnderWay) return
    const timer = setTimeout(() => void end(), LONGEST)
    const leave = onHush(() => void end())
    return () => {
      clearTimeout(timer)
      leave()
    }
  }, [isUnderWay, end])
  const listen = () => {
    if (isHeard) return quiet()
    const sound = recorded instanceof Blob ? Promise.resolve(recorded) : clipSound(kept ?? '')
    sound.then(one => hear([one])).catch(() => setWrong({ reason: 'not-a-sound' }))
  }
  if (isUnderWay)
    return (
      <p className="row" role="status">
        <Ours k="translate.recording" />
        <button type="button" className="button button-main" onClick={() => void end()}>
          <Ours k="translate.stop" />
        </button>
      </p>
    )
  return (
    <>
      <div className="row">
        <button type="button" className="button" onClick={() => void begin()}>
          <Ours k={kept || recorded !== 'nothing' ? 'translate.record-anew' : 'translate.record'} />
        </button>
        {(kept || recorded !== 'nothing') && (
          <button type="button" className="button" aria-pressed={isHeard} onClick={listen}>
            <Icon name={isHeard ? 'quiet' : 'hear'} size={20} />
            <Ours k="translate.listen" />
          </button>
        )}
      </div>
      {recorded instanceof Blob && (
        <div className="row">
          <label className="fold-check">
            <input type="checkbox" checked={speaksIt} onChange={event => setSpeaksIt(event.target.checked)} />
            <Ours k="translate.spoken-by" />
          </label>
          <button
            type="button"
            className="button button-main"
            disabled={!speaksIt || busy}
            onClick={() =>
              void run(async () => {
                await onKeep(recorded)
                setRecorded('nothing')
              })
            }
          >
            <Ours k="translate.keep-sound" />
          </button>
        </div>
      )}
      {(wrong ?? refused) && (
        <p role="alert">
          <ReasonWords refusal={(wrong ?? refused)!} />
        </p>
      )}
    </>
  )
}
