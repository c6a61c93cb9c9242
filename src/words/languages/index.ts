import type { EventNames, Folder, Language, PhraseKey, Phrases, Shelf } from '../language.ts'
import { am } from '../am/index.ts'
import { ar } from '../ar/index.ts'
import { bs } from '../bs/index.ts'
import { ckb } from '../ckb/index.ts'
import { da } from '../da/index.ts'
import { en } from '../en/index.ts'
import { fa } from '../fa/index.ts'
import { faAF } from '../fa-AF/index.ts'
import { kmr } from '../kmr/index.ts'
import { my } from '../my/index.ts'
import { pl } from '../pl/index.ts'
import { ps } from '../ps/index.ts'
import { ru } from '../ru/index.ts'
import { so } from '../so/index.ts'
import { sw } from '../sw/index.ts'
import { ti } from '../ti/index.ts'
import { tr } from '../tr/index.ts'
import { uk } from '../uk/index.ts'
import { ur } from '../ur/index.ts'
import { vi } from '../vi/index.ts'
import { partsOf, rowFor, writtenIn } from './tag.ts'

const folders: Readonly<Record<string, Folder>> = {
  am,
  ar,
  bs,
  ckb,
  da,
  en,
  fa,
  'fa-AF': faAF,
  kmr,
  my,
  pl,
  ps,
  ru,
  so,
  sw,
  ti,
  tr,
  uk,
  ur,
  vi,
}

/** The languages that have screens for patients and interpreters, in the order of their tags. */
export const spoken: readonly string[] = Object.keys(folders)

/** Those of them the clinic's own pages are in as well. */
export const spokenByStaff: readonly string[] = spoken.filter(tag => folders[tag]?.staff)

/** The own names of languages people speak here, with or without screens; and their direction. */
export const languageNames: Readonly<Record<string, { readonly endonym: string; readonly dir: 'ltr' | 'rtl' }>> = {
  am: { endonym: 'አማርኛ', dir: 'ltr' },
  ar: { endonym: 'العربية', dir: 'rtl' },
  bs: { endonym: 'bosanski', dir: 'ltr' },
  ckb: { endonym: 'کوردیی ناوەندی', dir: 'rtl' },
  da: { endonym: 'dansk', dir: 'ltr' },
  en: { endonym: 'English', dir: 'ltr' },
  fa: { endonym: 'فارسی', dir: 'rtl' },
  'fa-AF': { endonym: 'دری', dir: 'rtl' },
  fr: { endonym: 'français', dir: 'ltr' },
  hu: { endonym: 'magyar', dir: 'ltr' },
  kmr: { endonym: 'kurmancî', dir: 'ltr' },
  my: { endonym: 'မြန်မာ', dir: 'ltr' },
  pl: { endonym: 'polski', dir: 'ltr' },
  ps: { endonym: 'پښتو', dir: 'rtl' },
  ru: { endonym: 'русский', dir: 'ltr' },
  so: { endonym: 'Soomaali', dir: 'ltr' },
  sw: { endonym: 'Kiswahili', dir: 'ltr' },
  ti: { endonym: 'ትግርኛ', dir: 'ltr' },
  tr: { endonym: 'Türkçe', dir: 'ltr' },
  uk: { endonym: 'українська', dir: 'ltr' },
  ur: { endonym: 'اردو', dir: 'rtl' },
  vi: { endonym: 'Tiếng Việt', dir: 'ltr' },
}

/**
 * The direction words in this language are written in: as its tag says by its script, else as the language is; left to right
 * when it is not known here. A screen goes by the language it is shown in, never by the one that was asked for.
 */
export const directionOf = (tag: string): 'ltr' | 'rtl' => {
  const row = rowFor(languageNames, tag)
  const known = row === undefined || partsOf(tag)?.script ? writtenIn(tag) : languageNames[row]?.dir
  return known ?? 'ltr'
}

/**
 * The language with screens that a tag means, by one rule: the language in its region where that has screens (`fa-AF`), else
 * the language (`ar-SY` is Arabic), however it is cased and whatever else a browser puts into the tag. Undefined where there
 * are none: no language is taken for another one, and a bare `ku` for none.
 */
export const screensOf = (tag: string): string | undefined => rowFor(folders, tag)

/** Whether this is the tag of a language at all, with or without screens. */
export const isTag = (tag: string): boolean => partsOf(tag) !== undefined

/**
 * Loads a shelf of the language asked for; where it has none, of English: the result's tag says which one it is, so that a
 * screen can say so too.
 */
export const languageFor = async <S extends Shelf>(tag: string, shelf: S): Promise<Language<S>> => {
  const known = screensOf(tag) ?? 'en'
  const shown = shelf === 'staff' && !folders[known]?.staff ? 'en' : known
  const folder = folders[shown]!
  const [phrases, { pack }] = await Promise.all([phrasesOf(folder, shelf), folder.locale()])
  const { endonym, dir } = languageNames[shown]!
  const status = shown === 'en' ? 'source' : 'draft'
  return { tag: shown, dir, endonym, status, phrases, reviewed: nothing, pack }
}

const nothing: ReadonlySet<PhraseKey> = new Set()

const phrasesOf = async <S extends Shelf>(folder: Folder, shelf: S): Promise<Phrases<S>> => {
  const [onPhone, onTable, ofStaff] = await Promise.all([
    folder.phone(),
    shelf !== 'phone' && folder.table(),
    shelf === 'staff' && folder.staff?.(),
  ])
  return { ...onPhone.phrases, ...(onTable && onTable.phrases), ...(ofStaff && ofStaff.phrases) } as Phrases<S>
}

/** Names of events in the language of a screen; English where it has none. */
export const eventNamesFor = async (tag: string): Promise<EventNames> =>
  (await folders[screensOf(tag) ?? 'en']!.events()).events
