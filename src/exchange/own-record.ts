import { peopleOf } from '#people'
import { filesIn, standing, textsOf, wordsOf, type Entry, type Recorded, type Said } from '#record'
import { problemListOf, visitsOf, type Problem } from '#visit'
import { storyOf, type Story } from '#story'
import { isoDayInWords, languageInWords, listed, speaker, whenInWords, type PhraseKey, type Say } from '#words'
import { isFallback, pictureWord } from '#words/shown'
import { agreedIn, consentsIn, openedIn, teamWrote, type Wrote } from './own-lines.ts'
import type { OwnFile, Part, Reading } from './own-parts.ts'
import { escaped, pageIn } from './page.ts'

/**
 * One's own record as a folder a person can read: `my-record.html` in the patient's language, `entries.jsonl` with the
 * entries as they are kept, and a few words about both. Reflections are nobody's but their writer's and are left out; what
 * is sealed apart is there only where those entries were given.
 */
export const ownRecord = (entries: readonly Recorded[], reading: Reading): readonly OwnFile[] => {
  const own = entries.filter(({ layer, kind }) => layer !== 'reflection' && kind !== 'record.file-kept')
  const say = speaker(reading.language)
  const made = say('take.made-on', { day: isoDayInWords(reading.on, say, reading.language.pack) })
  const about = [say('take.about'), say('take.care'), made, ...shownIn(reading, say)]
  return [
    {
      name: 'my-record.html',
      text: pageIn(reading.language, { title: say('take.title'), about, parts: partsOf(own, reading) }),
    },
    { name: 'entries.jsonl', text: own.map(entry => `${JSON.stringify(entry)}\n`).join('') },
    { name: 'read-me.txt', text: `${about.join('\n\n')}\n` },
  ]
}

/** In another language than the one asked for, a folder says so by one line. */
const shownIn = ({ language: { tag, pack }, asked = tag }: Reading, say: Say): string[] =>
  isFallback(asked, tag)
    ? [say('app.shown-in', { asked: languageInWords(asked, pack), shown: languageInWords(tag, pack) })]
    : []

const partsOf = (entries: readonly Recorded[], reading: Reading): readonly Part[] => {
  const list = problemListOf(entries)
  // What lies on the table: what the team keeps quiet about after "leave it be" is the patient's own all the same.
  const story = storyOf(entries.filter(({ layer }) => layer === 'table'))
  return [
    { title: 'take.names', lines: peopleOf(entries).patient?.names.map(({ text }) => escaped(text)) ?? [] },
    { title: 'take.birth', lines: birthIn(story, reading) },
    { title: 'take.matters', lines: list.problems.map(problem => problemIn(problem, reading)) },
    { title: 'take.laid-aside', lines: list.closed.map(problem => problemIn(problem, reading)) },
    {
      title: 'take.story',
      lines: story.pieces.map(piece => [...bothIn(piece, reading), ...timesOf(story, piece.id, reading)].join('; ')),
    },
    { title: 'take.people', lines: [...peopleOf(entries).named.values()].map(({ called }) => saidIn(called, reading)) },
    { title: 'take.agreed', lines: agreedIn(entries, reading, saidIn) },
    { title: 'take.visits', lines: visitsIn(entries, reading) },
    { title: 'take.consents', lines: consentsIn(entries, reading) },
    { title: 'take.opened', lines: openedIn(entries, reading) },
    { title: 'take.team', lines: teamWrote(entries, 'working').flatMap(wrote => wroteIn(wrote, reading)) },
    { title: 'take.apart', lines: teamWrote(entries, 'protected').flatMap(wrote => wroteIn(wrote, reading)) },
  ]
}

/** What was told in words, or by a picture of our set; and the recording and the picture from paper that lie in the folder. */
const saidIn = (said: Said, reading: Reading): string => {
  const along = filesIn(said).flatMap(file => linkTo(file, reading))
  const words = inWords(said, reading)
  return [...(words || along.length === 0 ? [words || pictureIn('other', reading)] : []), ...along].join('; ')
}

/** The words in the reader's language, each rendering of them; else as they were said with the name of that language; else the picture's name. */
const inWords = (said: Said, reading: Reading): string => {
  const { language } = reading
  const own = textsOf(said).filter(text => text.language === language.tag)
  const words = own.length > 0 ? own : textsOf(said).slice(0, 1)
  if (words.length === 0) return said.picture ? pictureIn(said.picture, reading) : ''
  return words
    .map(text => {
      const other = text.language === language.tag ? '' : ` (${languageInWords(text.language, language.pack)})`
      return `<span lang="${text.language}" dir="auto">${escaped(text.text)}</span>${escaped(other)}`
    })
    .join(' / ')
}

const pictureIn = (picture: string, { language }: Reading): string => {
  const key = pictureWord(picture)
  return escaped(speaker(language)(key in language.phrases ? (key as PhraseKey) : 'picture.other'))
}

const LINKS = { voice: 'voice-in.hear', image: 'image-in.look' } as const

/** A way to a recording or a picture, where it goes along: it plays and opens by touch, and by nothing else. */
const linkTo = ({ as, id }: ReturnType<typeof filesIn>[number], { language, fileOf }: Reading): string[] => {
  const place = fileOf?.(id)
  if (as === 'file' || place === undefined) return []
  return [`<a href="${escaped(place)}">${escaped(speaker(language)(LINKS[as]))}</a>`]
}

/** What was said; each of it where it stands in more than one way. */
const bothIn = (
  { said, sides = [{ said }] }: { said: Said; sides?: readonly { readonly said: Said }[] | undefined },
  reading: Reading,
): string[] => sides.map(side => saidIn(side.said, reading))

const problemIn = ({ said, sides, facets }: Problem, reading: Reading): string => {
  const say = speaker(reading.language)
  const folded = Object.entries(facets).map(
    ([facet, told]) => `${escaped(say(`facet.${facet}` as PhraseKey))}: ${saidIn(told.said, reading)}`,
  )
  return [...bothIn({ said, sides }, reading), ...folded].join('; ')
}

const timesOf = (story: Story, piece: string, { language }: Reading): string[] => {
  const say = speaker(language)
  const saidOf = new Map([...story.pieces, ...story.anchors].map(({ id, said }) => [id as string, said]))
  const named = (id: string) => wordsOf(saidOf.get(id) ?? {}, language.tag)?.text ?? say('picture.other')
  return [...story.statements, ...story.beside]
    .filter(statement => statement.piece === piece)
    .map(({ when, of, onPapers, toldOn }) =>
      escaped(whenInWords(when, of, say, language.pack, named, { onPapers, toldOn, birth: piece === 'birth' })),
    )
}

const birthIn = (story: Story, reading: Reading): string[] => timesOf(story, 'birth', reading)

const visitsIn = (entries: readonly Recorded[], { language, nameOf }: Reading): string[] => {
  const say = speaker(language)
  return visitsOf(entries).map(({ on, here }) => {
    const people = here.map(({ person, name }) => name ?? nameOf(person)).filter(Boolean)
    return escaped(`${isoDayInWords(on, say, language.pack)}: ${listed(people, language.pack)}`)
  })
}

const wroteIn = ({ on, by, texts, files }: Wrote, reading: Reading): string[] => {
  const { language, nameOf } = reading
  const say = speaker(language)
  const day = isoDayInWords(on, say, language.pack)
  const along = files.flatMap(file => linkTo(file, reading))
  const told = [...(texts.length > 0 ? [escaped(texts.join(' / '))] : []), ...along]
  return told.length > 0 ? [`${escaped([day, nameOf(by)].filter(Boolean).join(', '))}: ${told.join('; ')}`] : []
}

/** The entries of one's own record that a reader may be given. */
export const givenAlong = (entries: Iterable<Recorded<Entry>>, { sealed }: { readonly sealed: boolean }): Recorded[] =>
  standing(entries).filter(({ layer }) => layer === 'table' || layer === 'working' || (sealed && layer === 'protected'))
