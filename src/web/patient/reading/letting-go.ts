/** What the address says, behind the `#`, after a door closed while its page was open. */
const OVER = '#over'

/** Whether this page was begun anew because what it showed is over. */
export const isOver = (): boolean => location.hash === OVER

/** Begins this page anew and empty: nothing of what it showed stays in its memory. */
export const letGo = (): void => {
  history.replaceState(null, '', location.pathname + OVER)
  location.reload()
}
