import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { CannotOpen } from '#storage'
import { isThere } from '#storage/backup'
import { counted } from '../counted.ts'
import { hasKeys, safeAt } from '../where.ts'
import { hint, tried, wrong, type Finding } from './finding.ts'
import { copiedWith, isPrivate } from './places.ts'

const NO_KEYS = 'Put back a copy of the safe, or join the shares of the key (docs/custody.md).'

const MEND_LIST: Readonly<Record<string, string>> = {
  'erased.jsonl': 'Put back a copy of it, with the lines that were added since at its end: it is what erases again.',
  'closed.jsonl':
    'Put back a copy of it, with the lines that were added since at its end: it keeps closed who was let go.',
  'heads.jsonl':
    'Put back a copy of it, with the lines that were added since at its end: it shows where an end was cut off.',
}

const listsAre = (place: string): Finding[] => {
  if (!hasKeys(place)) return []
  try {
    return [...safeAt(place).unread()].map(([file, lines]) =>
      wrong(
        'safe-lists',
        `${counted(lines, 'line', 'lines')} of ${join(place, file)} cannot be read.`,
        MEND_LIST[file] ?? '',
      ),
    )
  } catch (error) {
    // That its keys cannot be read is said where the record is looked at.
    if (error instanceof CannotOpen) return []
    throw error
  }
}

/** How a safe lies, and what is in it. */
export const safeIs = async (place: string): Promise<Finding[]> => [
  ...(await tried('safe', () => {
    const own = isPrivate('safe', place)
    if (!isThere(place)) return [own]
    const kept = readdirSync(place).map(name => isPrivate('safe', join(place, name)))
    const keys = hasKeys(place) ? [] : [wrong('safe', `There are no keys in ${place}.`, NO_KEYS)]
    const odd = [...keys, ...kept.filter(({ state }) => state !== 'fine')]
    return own.state === 'fine' && keys.length > 0 ? odd : [own, ...odd]
  })),
  ...(await tried('safe-lists', () => listsAre(place))),
  ...(copiedWith(place) === undefined
    ? []
    : [
        hint(
          'safe-copied',
          `${place} lies in ${copiedWith(place)}, which some program seems to copy elsewhere.`,
          'Keep the safe where no program copies it, and put its copies away by hand.',
        ),
      ]),
]
