import { useCallback, useEffect, useState } from 'react'
import type { EntryId, PersonId } from '#record'

/** What is sent from home, and how it is told. */
export type What = 'matters-next' | 'wish' | 'word' | 'picture'
export type How = 'voice' | 'picture' | 'writing'

/** Where somebody is on the phone. A person and a consent are known by their ids; the address stays the same everywhere. */
export type Screen =
  | {
      readonly of:
        | 'home'
        | 'more'
        | 'matters'
        | 'story'
        | 'agreed'
        | 'opened'
        | 'not-meet'
        | 'said-yes'
        | 'pin'
        | 'take'
        | 'ask'
        | 'hidden'
        | 'language'
        | 'send'
        | 'send-look'
        | 'sent'
    }
  | { readonly of: 'send-how'; readonly what: What }
  | { readonly of: 'send-done'; readonly sent: EntryId }
  | { readonly of: 'send-in'; readonly how: How }
  | { readonly of: 'person'; readonly person: PersonId }
  | { readonly of: 'consent'; readonly consent: EntryId }

const home: Screen = { of: 'home' }

/** The way through the screens. The phone's own back key goes one screen back, as the one at the foot does. */
export const useScreens = () => {
  const [way, setWay] = useState<readonly Screen[]>([home])
  useEffect(() => {
    const back = () => setWay(before => (before.length > 1 ? before.slice(0, -1) : before))
    addEventListener('popstate', back)
    return () => removeEventListener('popstate', back)
  }, [])
  const go = useCallback((screen: Screen) => {
    history.pushState(null, '')
    setWay(before => [...before, screen])
  }, [])
  const back = useCallback(() => history.back(), [])
  return { screen: way.at(-1) ?? home, isHome: way.length === 1, go, back }
}
