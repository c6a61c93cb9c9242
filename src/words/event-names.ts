import type { events } from './en/events.ts'

/** An event of a region's pack, by its short name. */
export type EventName = keyof typeof events
export type EventNames = Readonly<Record<EventName, string>>

/** They are many and seldom wanted: each language's is loaded when somebody opens a region. */
const shelves: Readonly<Record<string, () => Promise<EventNames>>> = {
  en: async () => (await import('./en/events.ts')).events,
  da: async () => (await import('./da/events.ts')).events,
  ar: async () => (await import('./ar/events.ts')).events,
}

/** Names of events in the language of a screen; English where it has none. */
export const eventNamesFor = (tag: string): Promise<EventNames> => (shelves[tag] ?? shelves['en']!)()
