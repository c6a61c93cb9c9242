import { textsOf, wordsOf, type Said } from '#record'
import { directionOf, type Language, type Say } from '#words'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { Picture, wordOfPicture } from '../../parts/picture.tsx'
import { staffLanguages } from '../staff-language.ts'

/** What was told, for a professional's eye: the clinic's words first, the own words of the teller below, a picture beside. */
export const Told = ({ said }: { said: Said }) => {
  const { clinic } = usePair()
  const first = wordsOf(said, clinic.tag, ...staffLanguages)
  // Where a recording was rendered more than once, every rendering stands.
  const others = textsOf(said).filter(text => first && text.language === first.language && text !== first)
  const own = said.original && said.original !== first ? said.original : undefined
  return (
    <span className="told">
      {said.picture && <Picture name={said.picture} size={36} />}
      <span className="told-words">
        {first && (
          <Lang of={{ tag: first.language, dir: directionOf(first.language) }} className="told-first">
            {first.text}
          </Lang>
        )}
        {own && (
          <Lang of={{ tag: own.language, dir: directionOf(own.language) }} className="told-own quiet">
            {own.text}
          </Lang>
        )}
        {!first && said.picture && <Ours k={wordOfPicture(said.picture)} />}
        {others.map((text, nth) => (
          <Lang key={nth} of={{ tag: text.language, dir: directionOf(text.language) }} className="told-own">
            {text.text}
          </Lang>
        ))}
        {!first && said.voice && <Ours k="own.voices" />}
      </span>
    </span>
  )
}

/** Letters of a telling that fit into a sentence before it is cut at a word. */
const enough = 60

/** A telling named inside a sentence of one language: its words, shortened at a word, or its picture's name. */
export const namedIn = (said: Said, language: Language, say: Say, asked = language.tag): string => {
  const words = wordsOf(said, asked, language.tag, ...staffLanguages)?.text
  if (!words) return said.picture ? say(wordOfPicture(said.picture)) : ''
  const plain = words.replace(/[.。።؟?!]+$/u, '')
  if (plain.length <= enough) return plain
  return `${plain.slice(0, enough).replace(/\s+\S*$/u, '')}…`
}
