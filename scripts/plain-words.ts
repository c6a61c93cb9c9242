/**
 * Says where the words people read could be plainer: `node scripts/plain-words.ts [word…]`. Every English source text and every
 * Danish one of the phone and the table; with a word, only keys that hold it. A warning, never a gate.
 */
import { languageFor } from '../src/words/index.ts'
import { lix, warningsFor } from '../src/words/plain/index.ts'

const only = process.argv.slice(2)
for (const tag of ['en', 'da']) {
  const { phrases } = await languageFor(tag, 'table')
  const shown = Object.entries(phrases).filter(([key]) => only.every(word => key.includes(word)))
  const warned = shown.flatMap(([key, text]) => warningsFor(text, tag).map(({ of, what }) => ({ key, of, what })))
  for (const { key, of, what } of warned) console.log(`${tag} ${key}: ${of}: ${what}`)
  const whole = shown.map(([, text]) => (/[.!?]$/.test(text) ? text : `${text}.`)).join(' ')
  const measured = tag === 'da' ? `, LIX of all together ${Math.round(lix(whole) ?? 0)}` : ''
  console.log(`${tag}: ${shown.length} texts, ${warned.length} warnings${measured}`)
}
