import { afterEach, beforeEach, expect, it, vi } from 'vitest'

/** A browser with a microphone, as far as a recording needs one; `opens`: when the person there has said yes to it. */
const inBrowser = ({ opens = Promise.resolve(), ear = true } = {}) => {
  const track = { stop: vi.fn() }
  const stream = { getTracks: () => [track] }
  class Recorder extends EventTarget {
    static isTypeSupported = () => true
    state = 'inactive'
    start = (): void => void (this.state = 'recording')
    stop = (): void => {
      this.state = 'inactive'
      this.dispatchEvent(new Event('stop'))
    }
  }
  class Ear {
    sampleRate = 48_000
    constructor() {
      if (!ear) throw new DOMException('too many of them', 'NotSupportedError')
    }
    createMediaStreamSource = () => ({ connect: () => undefined })
    close = async (): Promise<void> => undefined
  }
  vi.stubGlobal('MediaRecorder', Recorder)
  vi.stubGlobal('AudioContext', Ear)
  vi.stubGlobal(
    'AnalyserNode',
    class {
      fftSize = 2048
    },
  )
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: () => opens.then(() => stream) } })
  return track
}

beforeEach(() => vi.resetModules())
afterEach(() => vi.unstubAllGlobals())

it('the microphone is let go of where the browser cannot record after all', async () => {
  const track = inBrowser({ ear: false })
  const { beginRecording } = await import('./recording.ts')
  expect(await beginRecording()).toBe('no-microphone')
  expect(track.stop).toHaveBeenCalledOnce()
})

it('nobody is recorded under the cover: what was hushed while the microphone opened does not begin', async () => {
  const { promise, resolve } = Promise.withResolvers<void>()
  const track = inBrowser({ opens: promise })
  const { beginRecording } = await import('./recording.ts')
  const { hush } = await import('./playing.ts')
  const began = beginRecording()
  hush()
  resolve()
  expect(await began).toBeUndefined()
  expect(track.stop).toHaveBeenCalledOnce()
})

it('a recording under way ends with its microphone', async () => {
  const track = inBrowser()
  const { beginRecording } = await import('./recording.ts')
  const began = await beginRecording()
  expect(track.stop).not.toHaveBeenCalled()
  if (typeof began === 'object') began.drop()
  expect(track.stop).toHaveBeenCalledOnce()
})
