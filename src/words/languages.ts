import type { Language } from './language.ts'

/** The languages that have screens so far, each loaded only when it is needed. A language is one folder. */
const shelves: Readonly<Record<string, () => Promise<Language>>> = {
  en: async () => (await import('./en/index.ts')).en,
  da: async () => (await import('./da/index.ts')).da,
  ar: async () => (await import('./ar/index.ts')).ar,
}

export const spoken: readonly string[] = Object.keys(shelves)

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

/** The direction a language is written in; left to right when it is not known here. */
export const directionOf = (tag: string): 'ltr' | 'rtl' => languageNames[tag]?.dir ?? 'ltr'

/**
 * Loads the language asked for, or English where it has no screens yet: the result's tag says which one it is,
 * so that a screen can say so too.
 */
export const languageFor = (tag: string): Promise<Language> => (shelves[tag] ?? shelves['en']!)()
