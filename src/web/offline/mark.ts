/** The one word outside the database: that there is a pocket, and of which kind. */
const MARK = 'tessera-pocket'

type Of = 'shared' | 'own'
const listeners = new Set<() => void>()

/** Which kind of pocket this browser says it was given; without one it keeps nothing at all. */
export const markedAs = (): Of | undefined => {
  try {
    const mark = localStorage.getItem(MARK)
    return mark === 'shared' || mark === 'own' ? mark : undefined
  } catch {
    return undefined
  }
}

/** A pocket was given, or taken. */
export const markAs = (of: Of | undefined): void => {
  try {
    if (of) localStorage.setItem(MARK, of)
    else localStorage.removeItem(MARK)
  } catch (cause) {
    // A browser that keeps nothing has nothing to let go of.
    if (of) throw cause
  }
  for (const listener of listeners) listener()
}

export const whenMarked = (listener: () => void): void => void listeners.add(listener)
