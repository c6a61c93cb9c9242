import type { PhraseKey } from '#words'
import type { FromHere } from './api.ts'
import type { Screen } from './screens.ts'

const WEEK = 7

/** By when something is heard, as a recording can say it: not the day, which is another each time, and never sooner than it. */
const byWhen = (by: string, today: string): PhraseKey => {
  const days = Temporal.PlainDate.from(today).until(by).total('days')
  if (days <= 0) return 'home.heard-today'
  return days <= WEEK ? 'home.heard-week' : 'home.heard-two-weeks'
}

/**
 * What stands on a screen beside its title, to be heard after it: where something is told from here, that this is not for
 * what is urgent, by when it is heard, and whom to call now (red line 16). `home`: undefined where nothing can be sent yet.
 */
export const heardOn = ({ of }: Screen, home: FromHere | undefined, today: string): readonly PhraseKey[] => {
  if (of !== 'sent' && !of.startsWith('send')) return []
  if (!home) return of === 'sent' ? [] : ['home.not-here']
  const call = home.help === undefined && home.life === undefined ? 'home.call-none' : 'home.call-touch'
  return ['home.now', ...(of === 'sent' ? [] : [byWhen(home.by, today)]), call]
}
