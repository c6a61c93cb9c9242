import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageFor, spokenByStaff } from '#words'

const src = join(import.meta.dirname, '..')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  file =>
    /^(record|time|people|story|visit|storage|server)\/.*\.ts$/.test(file) &&
    // Whoever runs the clinic's computer is told in sentences there, not by code.
    !/^storage\/(backup|keys)\//.test(file) &&
    // What another program's spelling of a date lacks is told by `tessera edtf`, by code.
    !file.startsWith('time/edtf/') &&
    !/\.(test|contract|fixture)\.ts$/.test(file),
)
const said = (text: string): string[] => [
  ...[...text.matchAll(/reason: '([a-z-]+)'/g)].map(match => match[1] ?? ''),
  // A schema's own reason: the words of a check, a number, a choice.
  ...[
    ...text.matchAll(
      /'((?:not|no|too|day|season|gap|link|ends|nothing|nobody|is|wrong|half|part|least|named|anchor)-[a-z-]+)'/g,
    ),
  ].map(match => match[1] ?? ''),
]
/** Words of the code that look like a reason and are none. */
const others = new Set([
  'not-yet',
  'not-now',
  'not-asked',
  'not-understood',
  'not-known',
  'not-so',
  // A sign at the table.
  'no-such-word',
  'not-reached',
  'no-cache',
  'no-store',
  'no-referrer',
  'ends-with',
  'day-and-month-swapped',
  // What verify finds, said in a sentence there.
  'not-as-noted',
])

describe('every reason the desk can give', () => {
  it.each(spokenByStaff)('has words in %s, so that nobody is shown a code', async tag => {
    const { phrases } = await languageFor(tag, 'staff')
    const codes = [...new Set(files.flatMap(file => said(readFileSync(join(src, file), 'utf8'))))].filter(
      code => !others.has(code),
    )
    expect(codes.length).toBeGreaterThan(30)
    expect(codes.filter(code => !(`reason.${code}` in phrases))).toEqual([])
  })
})
