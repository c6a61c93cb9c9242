/** How long a frame is waited for, in milliseconds: a page nobody looks at paints none. */
const LONGEST = 250

/**
 * Does it once the next frame has been painted, so that it holds up no picture of what a hand just did. It is done in any case, and
 * once. Gives a way to leave it.
 */
export const afterFrame = (work: () => void): (() => void) => {
  let timer = setTimeout(() => {
    cancelAnimationFrame(frame)
    work()
  }, LONGEST)
  // A task that is set in a frame's callback comes after its painting.
  const frame = requestAnimationFrame(() => {
    clearTimeout(timer)
    timer = setTimeout(work)
  })
  return () => {
    cancelAnimationFrame(frame)
    clearTimeout(timer)
  }
}
