/** In milliseconds. */
const HOUR = 3_600_000

/**
 * Does something at once and every hour, for as long as the program runs; never twice at the same time. What fails is told
 * and tried again an hour later. Gives what stops it, also in the middle, where what is done listens to the signal.
 */
export const everyHour = (
  work: (stopped: AbortSignal) => Promise<unknown>,
  failed: (error: unknown) => void,
): (() => Promise<void>) => {
  const stopping = new AbortController()
  let working: Promise<unknown> | undefined
  const begin = () => {
    working ??= work(stopping.signal)
      .catch(failed)
      .finally(() => (working = undefined))
  }
  const timer = setInterval(begin, HOUR)
  timer.unref()
  begin()
  return async () => {
    clearInterval(timer)
    stopping.abort()
    await working
  }
}
