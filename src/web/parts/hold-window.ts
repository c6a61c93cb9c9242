let isLetGo = false
let held = 0

/** Somebody goes away at once: no question of the browser's stands in the way, not even of what would be lost. */
export const letGoOfWindow = (): void => {
  isLetGo = true
}

/** The browser asks before the window closes; gives the way to stop that. */
export const holdWindow = (): (() => void) => {
  const hold = (event: BeforeUnloadEvent): void => {
    if (!isLetGo) event.preventDefault()
  }
  addEventListener('beforeunload', hold)
  held++
  return () => {
    removeEventListener('beforeunload', hold)
    held--
  }
}

/** Whether something on this page waits to be sent. */
export const isWindowHeld = (): boolean => held > 0
