import type { phrases as phone } from './en/phone/index.ts'
import type { phrases as staff } from './en/staff/index.ts'
import type { phrases as table } from './en/table/index.ts'
import type { LocalePack } from './locale.ts'

type PhoneKey = keyof typeof phone
type TableKey = PhoneKey | keyof typeof table
/** The name of a phrase: `table.cover`. English names them all; another language that lacks one does not compile. */
export type PhraseKey = TableKey | keyof typeof staff

/** What a screen carries of a language: the patient's phone the least, the table more, the clinic's own pages all. */
export type Shelf = 'phone' | 'table' | 'staff'

type KeyOn<S extends Shelf> = S extends 'phone' ? PhoneKey : S extends 'table' ? TableKey : PhraseKey

/** The phrases of the shelf that was loaded. A screen that says one of another shelf is a fault of ours, held by a test. */
export type Phrases<S extends Shelf = never> = Readonly<Partial<Record<PhraseKey, string>> & Record<KeyOn<S>, string>>

/**
 * A language people see: its BCP 47 tag, direction, own name, phrases (Unicode MessageFormat 2) and locale pack.
 * `status`: the source all others are translated from, or a draft, of which people who speak it review phrase by phrase.
 * `reviewed`: which phrases somebody who speaks it has gone through at this clinic, with the words as they stand.
 */
export interface Language<S extends Shelf = never> {
  readonly tag: string
  readonly dir: 'ltr' | 'rtl'
  readonly endonym: string
  readonly status: 'source' | 'draft'
  readonly phrases: Phrases<S>
  readonly reviewed: ReadonlySet<PhraseKey>
  /** Recorded at this clinic by somebody who speaks it: the id of the clip that says a phrase as it stands here. */
  readonly clips?: ReadonlyMap<PhraseKey, string>
  readonly pack: LocalePack
}

/** Where a language's words lie, each part loaded only when it is needed. A language is one folder. */
export interface Folder {
  readonly phone: () => Promise<{ readonly phrases: Readonly<Record<PhoneKey, string>> }>
  readonly table: () => Promise<{ readonly phrases: Readonly<Record<keyof typeof table, string>> }>
  /** The words of the clinic's own pages, in the languages those are offered in. */
  readonly staff?: () => Promise<{ readonly phrases: Readonly<Record<keyof typeof staff, string>> }>
  readonly locale: () => Promise<{ readonly pack: LocalePack }>
  readonly events: () => Promise<{ readonly events: EventNames }>
}

/** An event of a region’s pack, by its short name; and their names in a language. */
export type EventName = keyof typeof import('./en/events.ts').events
export type EventNames = Readonly<Record<EventName, string>>

/** Values put into a phrase. */
export type Values = Readonly<Record<string, string | number>>

/** Says a phrase in one language. Values are isolated, so a name in another direction does not turn the line around. */
export type Say = (key: PhraseKey, values?: Values) => string
