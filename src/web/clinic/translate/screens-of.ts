/** A picture of a screen that comes with the build, and the phrases that stand on it. */
export interface ScreenShown {
  readonly id: string
  /** Its address, `/screens/…`. */
  readonly picture: string
  readonly keys: readonly string[]
}

/** The pictures of screens that come with the build; none where it has none. */
export const askScreens = async (): Promise<readonly ScreenShown[]> => {
  try {
    const answer = await fetch('/screens/index.json')
    const { screens } = (await answer.json()) as { screens?: readonly ScreenShown[] }
    return answer.ok && Array.isArray(screens) ? screens.filter(({ picture }) => picture.startsWith('/screens/')) : []
  } catch {
    return []
  }
}

/** Where a phrase is said. */
export const screensOf = (screens: readonly ScreenShown[], key: string): readonly ScreenShown[] =>
  screens.filter(({ keys }) => keys.includes(key))
