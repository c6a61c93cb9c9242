import './voice.css'
import { Fragment, useEffect, useId, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { clockLeft } from './clock-left.ts'
import { useFocusStays } from './focus-stays.ts'
import { Icon, type IconName } from './icons.tsx'
import { Both } from './languages.tsx'
import { play, stopPlaying, useIsPlaying } from './playing.ts'
import type { Recording } from './recording.ts'
import { ReasonWords, useHoldWindow } from './trouble.tsx'
import { useRecording } from './use-recording.ts'
import type { PhraseKey } from '#words'

interface Props {
  /** Takes what was recorded, after a touch that says so. Where it throws, the recording stays and can be sent again. */
  readonly onKeep: (sound: Blob) => Promise<void> | void
  readonly onThrowAway?: () => void
  /** Somebody is being asked, speaks, or has not said yet whether to keep it. The same function each time. */
  readonly onUnderWay?: (isUnderWay: boolean) => void
  /** The voice that is kept already with what is being told, as it is heard. */
  readonly kept?: ReactNode
  /** What the question stands in: where nobody reviewed it in the patient's language, it is said aloud in the clinic's. */
  readonly Around?: ComponentType<{ children: ReactNode }>
}

/**
 * Telling with the own voice: asked each time, recorded after a yes of that very time, heard again, kept or thrown away. What
 * was recorded is in the memory of this page alone; closing the window asks first.
 */
export const VoiceIn = ({ onKeep, onThrowAway, onUnderWay, kept, Around = Fragment }: Props) => {
  const steps = useRecording(onKeep)
  const { telling } = steps
  const place = useFocusStays<HTMLElement>()
  const isUnderWay = telling.at !== 'still'
  useEffect(() => {
    onUnderWay?.(isUnderWay)
  }, [isUnderWay, onUnderWay])
  useEffect(() => {
    if (telling.at !== 'still') place.current?.scrollIntoView({ block: 'center' })
  }, [telling.at, place])
  useHoldWindow(Boolean(kept) || telling.at === 'recording' || telling.at === 'recorded' || telling.at === 'looking')
  return (
    <section ref={place} className="voice-in">
      {telling.at === 'asking' || telling.at === 'opening' ? (
        <Around>
          <Asking isOpening={telling.at === 'opening'} onYes={steps.saidYes} onNo={steps.saidNo} />
        </Around>
      ) : telling.at === 'recording' ? (
        <Speaking {...telling} total={steps.total} onDone={steps.done} onThrowAway={steps.throwAway} />
      ) : telling.at === 'recorded' ? (
        <Recorded
          sound={telling.sound}
          sending={telling.sending === true}
          wrong={telling.wrong}
          onKeep={() => void steps.keep()}
          onOnceMore={steps.ask}
          onThrowAway={steps.throwAway}
        />
      ) : (
        <>
          {kept ? (
            <div className="voice-ways">
              <p>
                <Both k="voice-in.kept" />
              </p>
              {kept}
              <Way icon="voice" k="voice-in.once-more" go={steps.ask} />
              {onThrowAway && <Way icon="leave" k="voice-in.throw-away" go={onThrowAway} />}
            </div>
          ) : (
            <button
              type="button"
              className="button voice-large"
              disabled={telling.at === 'looking'}
              onClick={steps.ask}
            >
              <Icon name="voice" size={40} />
              <Both k="voice-in.tell" />
            </button>
          )}
          {telling.at === 'still' && telling.wrong && (
            <p role="alert" className="why-not">
              <Icon name="no-voice" size={48} />
              <ReasonWords refusal={{ reason: telling.wrong }} />
            </p>
          )}
        </>
      )}
    </section>
  )
}

const Way = ({
  icon,
  k,
  go,
  main = false,
  off = false,
}: {
  icon: IconName
  k: PhraseKey
  go: () => void
  main?: boolean
  off?: boolean
}) => (
  <button type="button" className={main ? 'button button-main' : 'button'} disabled={off} onClick={go}>
    <Icon name={icon} />
    <Both k={k} />
  </button>
)

/** Yes and no as large as each other, and neither chosen beforehand. */
const Asking = ({ isOpening, onYes, onNo }: { isOpening: boolean; onYes: () => void; onNo: () => void }) => {
  const title = useId()
  const question = useRef<HTMLParagraphElement>(null)
  // Not on one of the answers: a key pressed once too often is no yes.
  useEffect(() => question.current?.focus(), [])
  return (
    <div className="voice-asking" role="group" aria-labelledby={title}>
      <p id={title} ref={question} tabIndex={-1} className="voice-question">
        <Both k="voice-in.ask" />
      </p>
      <p>
        <Both k="voice-in.ask-how" />
      </p>
      <div className="voice-answers">
        <button type="button" className="button voice-large" disabled={isOpening} onClick={onYes}>
          <Icon name="voice" size={48} />
          <Both k="voice-in.yes" />
        </button>
        <button type="button" className="button voice-large" onClick={onNo}>
          <Icon name="no-voice" size={48} />
          <Both k="voice-in.no" />
        </button>
      </div>
      <p className="quiet">
        <Both k="voice-in.ask-not" />
      </p>
    </div>
  )
}

/** The time that is left, as a ring that empties and in words; inside it a ring that grows with the voice. */
const Speaking = ({
  recording,
  secondsLeft,
  total,
  onDone,
  onThrowAway,
}: {
  recording: Recording
  secondsLeft: number
  total: number
  onDone: () => void
  onThrowAway: () => void
}) => {
  const voice = useRef<SVGCircleElement>(null)
  useEffect(() => {
    let frame = 0
    const draw = () => {
      // A voice lies between a hundredth and a third.
      const heard = Math.min(1, Math.sqrt(recording.level() * 3))
      voice.current?.style.setProperty('--heard', heard.toFixed(2))
      frame = requestAnimationFrame(draw)
    }
    draw()
    return () => cancelAnimationFrame(frame)
  }, [recording])
  return (
    <div className="voice-speaking">
      <svg className="voice-ring" viewBox="0 0 120 120" aria-hidden="true" focusable="false">
        <circle className="voice-ring-all" cx="60" cy="60" r="54" />
        <circle
          className="voice-ring-left"
          cx="60"
          cy="60"
          r="54"
          pathLength="100"
          strokeDasharray={`${((secondsLeft / total) * 100).toFixed(1)} 100`}
          transform="rotate(-90 60 60)"
        />
        <circle ref={voice} className="voice-ring-heard" cx="60" cy="60" r="46" />
      </svg>
      <div className="voice-ways">
        <p className="voice-now">
          <Both k="voice-in.speak" />
        </p>
        <p className="quiet" role="timer">
          <Both k="voice-in.left" values={({ pack }) => ({ left: clockLeft(secondsLeft, pack) })} />
        </p>
        <Way icon="said" k="voice-in.done" go={onDone} main />
        <Way icon="leave" k="voice-in.throw-away" go={onThrowAway} />
      </div>
    </div>
  )
}

/** What was recorded just now, by this name for the player. */
const NEW = 'recorded-just-now'

const Recorded = ({
  sound,
  sending,
  wrong,
  onKeep,
  onOnceMore,
  onThrowAway,
}: {
  sound: Blob
  sending: boolean
  wrong: string | undefined
  onKeep: () => void
  onOnceMore: () => void
  onThrowAway: () => void
}) => {
  const isPlaying = useIsPlaying(NEW)
  const [failed, setFailed] = useState(false)
  useEffect(() => () => stopPlaying(NEW), [])
  const listen = () => (isPlaying ? stopPlaying(NEW) : void play(NEW, sound).catch(() => setFailed(true)))
  return (
    <div className="voice-ways">
      <Way icon={isPlaying ? 'quiet' : 'hear'} k={isPlaying ? 'hear.stop' : 'voice-in.listen'} go={listen} />
      <Way icon="said" k="voice-in.keep" go={onKeep} main off={sending} />
      <Way icon="voice" k="voice-in.once-more" go={onOnceMore} off={sending} />
      <Way icon="leave" k="voice-in.throw-away" go={onThrowAway} off={sending} />
      {failed && (
        <p role="alert">
          <Both k="hear.failed" />
        </p>
      )}
      {wrong && (
        <div role="alert" className="stack">
          <ReasonWords refusal={{ reason: wrong }} />
          <Both k="voice-in.not-sent" />
        </div>
      )}
    </div>
  )
}
