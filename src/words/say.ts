import { MessageFormat } from 'messageformat'
import type { Language, PhraseKey, Say } from './language.ts'

/** The right-to-left mark: nothing to see, a strong letter to the bidirectional algorithm. */
const RLM = '\u200f'

/** Digits of a language by their zero, as a locale's tag names them. Without it Arabic counts in Latin digits beside dates in its own. */
const systems: Readonly<Record<string, string>> = { '٠': 'arab', '۰': 'arabext', '၀': 'mymr' }
const localeOf = ({ tag, pack }: Language): string => {
  const system = systems[pack.digits.charAt(0)]
  return system ? `${tag}-u-nu-${system}` : tag
}

/** A speaker of one language. Messages are read once each and kept. */
export const speaker = (language: Language): Say => {
  const read = new Map<PhraseKey, MessageFormat>()
  const locale = localeOf(language)
  return (key, values = {}) => {
    const source = language.phrases[key]
    if (source === undefined) throw new Error(`the phrase ${key} is not on the shelf of this screen`)
    if (!source.includes('{') && !source.startsWith('.')) return source
    let message = read.get(key)
    if (!message) read.set(key, (message = new MessageFormat(locale, source)))
    // A date of isolated parts has no strong letter of its own; inside another phrase it would run from left to right.
    return (language.dir === 'rtl' ? RLM : '') + message.format(values)
  }
}
