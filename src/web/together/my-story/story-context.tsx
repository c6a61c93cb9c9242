import { createContext, use, useEffect } from 'react'
import { wordsOf, type EntryId } from '#record'
import type { People } from '#people'
import type { Piece, Story } from '#story'
import type { Calendar } from '#time'
import type { Language, Say } from '#words'
import type { Other } from '../../parts/when-field.tsx'
import { wordOfPicture } from '../../parts/picture.tsx'
import type { Placing } from './use-placement.ts'
import type { Voice } from './voice.ts'

/** What every part of this screen shares. */
export interface AtStory extends Placing {
  readonly story: Story
  readonly people: People
  /** In the order of time, what has no place yet last. */
  readonly pieces: readonly Piece[]
  readonly voiceOf: (piece: Piece) => Voice
  /** The name of a person in the reader's language, empty where none is known. */
  readonly nameOf: (person: string, language: string) => string
  /** Pieces and anchors that something can be told in relation to. */
  readonly others: readonly Other[]
  /** The calendars told in here, the patient's own first. */
  readonly calendars: readonly Calendar[]
  /** While something waits for another piece, a touch on a slip goes there. Undefined lets go. */
  readonly awaitTouch: (take: ((piece: EntryId) => void) | undefined) => void
}

const StoryContext = createContext<AtStory | undefined>(undefined)
export const StoryProvider = StoryContext

export const useAtStory = (): AtStory => {
  const atStory = use(StoryContext)
  if (!atStory) throw new Error('a part of the story stands outside it')
  return atStory
}

/** Takes the next touches on slips for as long as this part is open. */
export const useTouch = (take: (piece: EntryId) => void): void => {
  const { awaitTouch } = useAtStory()
  useEffect(() => {
    awaitTouch(take)
    return () => awaitTouch(undefined)
  }, [awaitTouch, take])
}

const longest = 48

/** The beginning of long words, whole words only. */
const shortened = (words: string): string =>
  words.length <= longest ? words : `${words.slice(0, words.lastIndexOf(' ', longest)).trimEnd()} …`

/** How another piece is named in a sentence: its words in this language, else its picture's word, else its words as they are. */
export const nameOfPiece = (others: readonly Other[], id: string, language: Language, say: Say): string => {
  const said = others.find(other => other.id === id)?.said
  if (!said) return ''
  const words = wordsOf(said, language.tag)
  const name =
    words && (words.language === language.tag || !said.picture)
      ? words.text
      : say(wordOfPicture(said.picture ?? 'other'))
  return say('story.quoted', { words: shortened(name) })
}
