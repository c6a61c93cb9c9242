import { languageFor, languageNames } from '#words/languages'
import { askEarly } from '../parts/asked-early.ts'
import { cardIn } from './card-link.ts'
import { firstLanguage } from './first-language.ts'

/** The font with these letters, as soon as the style sheet says where it lies: without it they would be boxes for a while. */
const fetchLetters = (letters: string): void => {
  const fetchNow = () =>
    void document.fonts.load('1rem Noto Sans, Vazirmatn, Noto Sans Ethiopic, Noto Sans Myanmar', letters)
  for (const sheet of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]'))
    if (sheet.sheet) fetchNow()
    else sheet.addEventListener('load', fetchNow, { once: true })
}

/** The first thing a phone reads: it asks for words and for who is here while the screens are still on their way. */
const tag = firstLanguage(cardIn(location.hash))
askEarly('/api/me')
if (tag) {
  askEarly(`/api/words/${tag}?shelf=phone`)
  languageFor(tag, 'phone').catch(() => undefined)
  fetchLetters(languageNames[tag]!.endonym)
}
void import('./start.tsx')
