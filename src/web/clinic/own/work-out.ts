import { between, type Asked, type Between } from './between.ts'
// The address of a script that stands by itself: what it exports is nobody's here.
// oxlint-disable-next-line import/default
import address from './between.worker.ts?worker&url'

/** The one script of ours that may run beside the page, where a browser asks for that to be said. */
interface Scripts {
  createPolicy(
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ): {
    createScriptURL: (url: string) => string
  }
}

let policy: ReturnType<Scripts['createPolicy']> | undefined

const trusted = (url: string): string => {
  const { trustedTypes } = globalThis as { trustedTypes?: Scripts }
  policy ??= trustedTypes?.createPolicy('own-worker', {
    createScriptURL: asked => {
      if (asked !== address) throw new TypeError('not our worker')
      return asked
    },
  })
  return policy ? policy.createScriptURL(url) : url
}

/** A worker of its own for one question; undefined where the browser has none, or does not let us. */
const newWorker = (): Worker | undefined => {
  // A worker has no calendars but the browser's own.
  if (typeof Worker === 'undefined' || !('Temporal' in globalThis)) return undefined
  try {
    return new Worker(trusted(address), { type: 'module' })
  } catch {
    return undefined
  }
}

/**
 * Works out what lies between the pieces, beside the page where that can be, else in it. The function it gives drops the question: its
 * answer is then never heard, and nothing of it stays. A worker answers one question and is gone, with all it was given.
 */
export const workOut = (asked: Asked, answer: (found: Between) => void, worker = newWorker()): (() => void) => {
  if (!worker) return inThePage(asked, answer)
  let drop = () => worker.terminate()
  worker.addEventListener('message', ({ data }: MessageEvent<Between>) => {
    worker.terminate()
    answer(data)
  })
  worker.addEventListener('error', event => {
    event.preventDefault()
    worker.terminate()
    drop = inThePage(asked, answer)
  })
  worker.postMessage(asked)
  return () => drop()
}

/** After the page has been drawn, so that a touch is seen at once. */
const inThePage = (asked: Asked, answer: (found: Between) => void): (() => void) => {
  const later = setTimeout(() => answer(between(asked)))
  return () => clearTimeout(later)
}
