import { readdirSync, readFileSync } from 'node:fs'
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

  it('the question whether a voice may be kept says nothing else than what is held to be reviewed, wherever it is asked', () => {
    const voiceIn = readFileSync(join(web, 'parts/voice-in.tsx'), 'utf8')
    const question = voiceIn.slice(voiceIn.indexOf('const Asking ='), voiceIn.indexOf('const Speaking ='))
    const named = [...question.matchAll(/k="([a-z.-]+)"/g)].map(match => match[1] ?? '')
    expect(named.length).toBeGreaterThan(4)
    expect(named.filter(key => !key.startsWith('voice-in.'))).toEqual([])
    expect(voiceIn).toMatch(/<Around>\s*<Asking /)
    const asking = readdirSync(web, { recursive: true, encoding: 'utf8' })
      .filter(file => file.endsWith('.tsx'))
      .flatMap(file => {
        const text = readFileSync(join(web, file), 'utf8')
        return text.includes('<VoiceIn') ? [{ file, text }] : []
      })
    // At the table in the clinic's language and said aloud; on the own phone in both.
    expect(asking.map(({ file }) => file).sort()).toEqual(['parts/with-said.tsx', 'patient/send-steps.tsx'])
    const [atTable, onPhone] = [
      asking.find(({ file }) => file.startsWith('parts/')),
      asking.find(({ file }) => file.startsWith('patient/')),
    ]
    expect(atTable?.text).toMatch(/<Aloud says=\{\['voice-in\.'\]\}>/)
    expect(atTable?.text).toMatch(/<VoiceIn\s+Around=\{SaidAloud\}/)
    expect(onPhone?.text).toMatch(/<BesideOurs clinic=\{clinic\}>\s*<VoiceIn/)
    expect(onPhone?.text).toMatch(/isReviewed\(patient, keysAmong\(patient, \['voice-in\.'/)
  })

  it('on the own phone the same', () => {
    const says = saysOf('patient/said-yes.tsx')
    const own = readFileSync(join(web, 'patient/said-yes.tsx'), 'utf8')
    const named = [...own.matchAll(/k=(?:"([a-z.-]+)"|\{`([a-z.-]+)\$)/g)].map(match => match[1] ?? match[2] ?? '')
    expect(named.length).toBeGreaterThan(8)
    expect(named.filter(key => !says.some(beginning => key.startsWith(beginning)))).toEqual([])
  })
})
