import { NAME, openDatabase } from './database.ts'
import { say } from './said.ts'

/** The browser's places, as far as they matter here. */
interface Places {
  /** The names of its databases; undefined where the browser does not say. */
  readonly names: () => Promise<readonly (string | undefined)[]> | undefined
  /** Whether the pocket lies in its database. Throws where a newer program made that. */
  readonly isPocketIn: () => Promise<boolean>
}

const here: Places = {
  names: () => indexedDB.databases?.().then(all => all.map(({ name }) => name)),
  isPocketIn: async () => {
    const database = await openDatabase()
    const pocket = await database.get('pocket', 'here')
    database.close()
    return pocket !== undefined
  },
}

/**
 * What became of what this device kept, `isGiven` that it was given a pocket: the desk knows it by its cookie, which outlives
 * everything else. `lost`: the browser took it away. `later`: a newer program than this one keeps it; it stays as it is.
 */
export const lookForLoss = async (isGiven: boolean, places = here): Promise<'lost' | 'later' | undefined> => {
  if (!isGiven) return undefined
  try {
    const names = await places.names()
    // Opened, it would be made anew.
    if (names && !names.includes(NAME)) return 'lost'
    return names && !(await places.isPocketIn()) ? 'lost' : undefined
  } catch (cause) {
    return cause instanceof Error && cause.name === 'VersionError' ? 'later' : undefined
  }
}

/** Says it plainly where that is so. */
export const sayLoss = async (): Promise<void> => {
  const what = await lookForLoss(true)
  if (what) say({ [what]: true })
}

/** Asks the browser not to clear this place when room gets short. It may say no, and nobody is asked twice. */
export const askToStay = async (): Promise<boolean> => {
  try {
    return (await navigator.storage.persisted()) || (await navigator.storage.persist())
  } catch {
    return false
  }
}
