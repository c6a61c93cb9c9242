import { MessageFormat } from 'messageformat'
import type { Language, PhraseKey, Say } from './language.ts'

/** A speaker of one language. Messages are read once each and kept. */
export const speaker = (language: Language): Say => {
  const read = new Map<PhraseKey, MessageFormat>()
  return (key, values = {}) => {
    const source = language.phrases[key]
    if (!source.includes('{') && !source.startsWith('.')) return source
    let message = read.get(key)
    if (!message) read.set(key, (message = new MessageFormat(language.tag, source)))
    return message.format(values)
  }
}
