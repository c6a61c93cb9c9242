/**
 * All that this phone keeps in the browser: which language its screens are in, and whether sound or words come first. Neither
 * says anything of anybody.
 */
type Kept = 'language' | 'first'

export const kept = (what: Kept): string | undefined => {
  try {
    return localStorage.getItem(`tessera-${what}`) ?? undefined
  } catch {
    return undefined
  }
}

/** A browser that keeps nothing, or has no room: it holds for as long as the page stands, and is asked for the next time. */
export const keep = (what: Kept, value: string): void => {
  try {
    localStorage.setItem(`tessera-${what}`, value)
  } catch {
    // Nothing is lost but this.
  }
}
