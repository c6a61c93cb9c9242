import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageFor } from '#words'

const web = join(import.meta.dirname, '..')
const all = Object.keys((await languageFor('en', 'table')).phrases)

/** Says itself that a sheet stands in the clinic's language; and where a person in the room is asked, not the sheet. */
const APART = ['together/aloud.tsx', 'together/hear-at-table.tsx']
/** Beside the sheets' own folders: the fields in which the words are told that are agreed. */
const isOfTheSheet = (path: string): boolean => path.startsWith('together/') || path === 'parts/said.tsx'

/** Every phrase a screen names, and the parts it is made of; a name put together names all that begin so. */
const saidBy = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  const found = new Set<string>()
  const walk = (path: string): void => {
    if (seen.has(path) || APART.includes(path) || !isOfTheSheet(path)) return
    seen.add(path)
    const text = readFileSync(join(web, path), 'utf8')
    for (const [, name = '', more] of text.matchAll(/['"`]([a-z-]+\.[a-z0-9-]*)(\$\{[^}]*\}[^`'"]*)?['"`]/g))
      for (const key of all) if (more ? key.startsWith(name) : key === name) found.add(key)
    for (const [, next = ''] of text.matchAll(/from '(\.[^']+\.tsx?)'/g)) walk(join(dirname(path), next))
  }
  walk(file)
  return found
}

/** What a screen holds itself to. */
const saysOf = (file: string): string[] => {
  const [, list = ''] = /const says = \[([^\]]*)\]/.exec(readFileSync(join(web, file), 'utf8')) ?? []
  return [...list.matchAll(/'([^']+)'/g)].map(match => match[1] ?? '')
}

describe('red line 9: what somebody says yes to', () => {
  it.each(['together/consent/consent.tsx', 'together/agreed/agree-sheet.tsx'])(
    '%s can say nothing that need not be reviewed before it stands in the patient’s language',
    file => {
      const [said, says] = [saidBy(file), saysOf(file)]
      expect(said.size).toBeGreaterThan(10)
      expect(says.length).toBeGreaterThan(3)
      expect([...said].filter(key => !says.some(beginning => key.startsWith(beginning)))).toEqual([])
    },
  )

  it('on the own phone the same', () => {
    const says = saysOf('patient/said-yes.tsx')
    const own = readFileSync(join(web, 'patient/said-yes.tsx'), 'utf8')
    const named = [...own.matchAll(/k=(?:"([a-z.-]+)"|\{`([a-z.-]+)\$)/g)].map(match => match[1] ?? match[2] ?? '')
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter(key => !says.some(beginning => key.startsWith(beginning)))).toEqual([])
  })
})
