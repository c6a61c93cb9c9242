import { isSilent, loudest } from './loudness.ts'
import { onHush } from './playing.ts'

/** The kinds we take in, the smallest first; a browser records in the first of them it can. */
const KINDS = ['audio/webm;codecs=opus', 'audio/ogg;codecs=opus', 'audio/mp4'] as const
/** Speech in Opus, in bits a second: about 240 KB a minute at most, and half of that as a rule. */
const BITS = 32_000
/** What is taken in is five minutes at most; the hand that stops it and the last packet have their time. */
export const LONGEST_MS = 298_000
const SHORTEST_S = 0.5

export type NoMicrophone = 'no-microphone' | 'microphone-refused'
export type NoSound = 'sound-silent' | 'sound-too-short'

/** A recording under way. */
export interface Recording {
  /** How loud it is now, 0 to 1. */
  readonly level: () => number
  /** Ends it; the microphone is let go at once. */
  readonly end: () => Promise<Blob | NoSound>
  /** Ends it and lets everything go. */
  readonly drop: () => void
}

const microphone = async (): Promise<MediaStream | NoMicrophone> => {
  const wanted = { channelCount: 1, echoCancellation: true, noiseSuppression: true, autoGainControl: true }
  if (typeof MediaRecorder === 'undefined' || !navigator.mediaDevices?.getUserMedia) return 'no-microphone'
  try {
    return await navigator.mediaDevices.getUserMedia({ audio: wanted })
  } catch (cause) {
    const name = cause instanceof DOMException ? cause.name : ''
    return name === 'NotAllowedError' || name === 'SecurityError' ? 'microphone-refused' : 'no-microphone'
  }
}

/**
 * Begins to record, after somebody said yes. What is recorded lies in the memory of this page and goes nowhere. Undefined where
 * all was hushed before the microphone was open: nobody is recorded under the cover.
 */
export const beginRecording = async (): Promise<Recording | NoMicrophone | undefined> => {
  let hushed = false
  const leave = onHush(() => {
    hushed = true
  })
  const stream = await microphone().finally(leave)
  if (typeof stream === 'string') return stream
  const letGo = () => {
    for (const track of stream.getTracks()) track.stop()
  }
  if (hushed) {
    letGo()
    return undefined
  }
  try {
    return recordingOf(stream, letGo)
  } catch {
    // A browser that opens the microphone and cannot record from it keeps it open otherwise.
    letGo()
    return 'no-microphone'
  }
}

const recordingOf = (stream: MediaStream, letGo: () => void): Recording => {
  const kind = KINDS.find(one => MediaRecorder.isTypeSupported(one))
  if (!kind) throw new Error('this browser records nothing that is taken in')
  const recorder = new MediaRecorder(stream, { mimeType: kind, audioBitsPerSecond: BITS })
  const chunks: Blob[] = []
  recorder.addEventListener('dataavailable', ({ data }) => chunks.push(data))
  const stopped = new Promise<void>(done => recorder.addEventListener('stop', () => done(), { once: true }))
  const ear = earOn(stream)
  recorder.start(1000)
  const stop = async (): Promise<void> => {
    if (recorder.state !== 'inactive') recorder.stop()
    letGo()
    await stopped
    await ear.close()
  }
  return {
    level: ear.level,
    end: async () => {
      await stop()
      return heardIn(new Blob(chunks, { type: kind.split(';', 1)[0]! }), ear.most())
    },
    drop: () => void stop(),
  }
}

/** Listens along, to show that something is heard; `most`: the loudest so far. */
const earOn = (stream: MediaStream) => {
  const context = new AudioContext()
  const analyser = new AnalyserNode(context, { fftSize: 2048 })
  context.createMediaStreamSource(stream).connect(analyser)
  const samples = new Float32Array(analyser.fftSize)
  let most = 0
  return {
    level: (): number => {
      analyser.getFloatTimeDomainData(samples)
      const level = loudest(samples, context.sampleRate)
      most = Math.max(most, level)
      return level
    },
    most: () => most,
    close: () => context.close(),
  }
}

/** Looks whether anything can be heard: in the recording itself, and where it cannot be decoded, by what was heard meanwhile. */
const heardIn = async (sound: Blob, heard: number): Promise<Blob | NoSound> => {
  try {
    const ear = new OfflineAudioContext(1, 1, 8000)
    const decoded = await ear.decodeAudioData(await sound.arrayBuffer())
    if (decoded.duration < SHORTEST_S) return 'sound-too-short'
    return isSilent(loudest(decoded.getChannelData(0), decoded.sampleRate)) ? 'sound-silent' : sound
  } catch {
    return isSilent(heard) ? 'sound-silent' : sound
  }
}
