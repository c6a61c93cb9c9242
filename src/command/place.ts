import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import * as v from 'valibot'
import { IsoDay } from '#record'
import { peopleOf } from '#people'
import { dayOf } from '#time'
import { languageFor, speaker, type PhraseKey } from '#words'
import { speakingOf } from './place/in-words.ts'
import { readLife, type FileRefused, type LineRefused } from './place/life-file.ts'
import { objectOf, pageOf } from './place/page.ts'
import { placeLife } from './place/placed-life.ts'

/** Where a command speaks, and where it reads from. */
interface World {
  readonly out: (text: string) => void
  readonly err: (text: string) => void
  /** Standard input, to its end. */
  readonly input: () => Uint8Array
  readonly today: () => IsoDay
}

const world: World = {
  out: text => process.stdout.write(text),
  err: text => process.stderr.write(text),
  input: () => readFileSync(0),
  today: () => Temporal.Now.plainDateISO().toString(),
}

const HOW = 'tessera place FILE [--json] [--today YYYY-MM-DD]\n'

/** Why a file was not taken, as one sentence. */
const whyNot: Readonly<Record<FileRefused, string>> = {
  'not-text': 'This is not a text file in UTF-8.',
  'a-store': 'This is a record’s own store. Only files of invented lives are placed here.',
  'no-header': 'The first line does not say that this life is invented: {"lives":"invented","format":1}.',
  'not-this-format': 'This file has another format than 1.',
  'a-record': 'These entries are from a clinic’s record. Only files of invented lives are placed here.',
  'several-people': 'There is more than one person in this file. One life a file.',
}

/**
 * `tessera place`: the pieces of an invented life in time, with what was told that places them, in words or as JSON.
 * Stores nothing. Gives 0; 2 where the file was not taken; 1 where the command itself could not be read.
 */
export const placeCommand = async (args: readonly string[], at: World = world): Promise<number> => {
  const asked = askedIn(args)
  if (!asked) {
    at.err(HOW)
    return 1
  }
  const bytes = bytesOf(asked.file, at)
  if (!bytes) {
    at.err('This file cannot be opened.\n')
    return 2
  }
  const read = readLife(bytes)
  if (!('entries' in read)) {
    at.err('file' in read ? `${whyNot[read.file]}\n` : await linesInWords(read.lines))
    return 2
  }
  const life = placeLife(read.entries, dayOf(asked.today ?? at.today()))
  const speaking = await speakingOf(life.story, peopleOf(read.entries).patient?.speaks[0]?.language ?? 'en')
  at.out(asked.json ? `${JSON.stringify(objectOf(life, speaking), null, 2)}\n` : pageOf(life, speaking))
  return 0
}

const askedIn = (args: readonly string[]): { file: string; json: boolean; today?: IsoDay } | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: { json: { type: 'boolean', default: false }, today: { type: 'string' } },
      allowPositionals: true,
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return undefined
    if (values.today === undefined) return { file, json: values.json }
    return v.is(IsoDay, values.today) ? { file, json: values.json, today: values.today } : undefined
  } catch {
    return undefined
  }
}

const bytesOf = (file: string, at: World): Uint8Array | undefined => {
  try {
    return file === '-' ? at.input() : readFileSync(file)
  } catch {
    return undefined
  }
}

const linesInWords = async (lines: readonly LineRefused[]): Promise<string> => {
  const english = await languageFor('en', 'staff')
  const say = speaker(english)
  const reason = (code: string) =>
    code === 'id-twice'
      ? 'Another line has this id already.'
      : `reason.${code}` in english.phrases
        ? say(`reason.${code}` as PhraseKey)
        : say('reason.unknown', { code })
  return [
    ...lines.map(({ line, field, reason: code }) => lineInWords(line, field, reason(code), code)),
    'Nothing was placed.\n',
  ].join('\n')
}

const lineInWords = (line: number, field: string | undefined, words: string, code: string): string =>
  `Line ${line}${field ? `, ${field}` : ''}: ${words} (${code})`
