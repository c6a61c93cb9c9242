import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'

const src = import.meta.dirname
const street = [
  'record',
  'time',
  'people',
  'words',
  'story',
  'visit',
  'plan',
  'exchange',
  'storage',
  'server',
  'command',
  'web',
]
const pure = ['record', 'time', 'people', 'words', 'story', 'visit', 'plan', 'exchange']
/** Libraries a pure room may use: a schema, a message format, letters of other scripts in Latin ones. */
const pureLibraries = ['valibot', 'messageformat', 'any-ascii']
const forbiddenNames = ['shared', 'common', 'utils', 'helpers', 'services', 'hooks', 'types']
/** `words/LANGUAGE/phone/common.ts` holds the phrases all screens have in common; no folder and no other file is called so. */
const phrasesInCommon = /^words\/[a-z-]+\/phone\/common\.ts$/i

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))
  .map(file => file.replaceAll('\\', '/'))
  .sort()

const textOf = (file: string): string => readFileSync(join(src, file), 'utf8')
const roomOf = (file: string): string => file.split('/')[0] ?? ''
const importsOf = (file: string): string[] =>
  [...textOf(file).matchAll(/(?:from\s+|import\s*\(\s*|import\s+)'([^']+)'/g)].map(match => match[1] ?? '')
const shipped = files.filter(file => !/\.(test|contract|fixture)\.tsx?$/.test(file) && file.includes('/'))

/** The file an import leads to, relative to src; undefined when it leaves the house. */
const leadsTo = (file: string, specifier: string): string | undefined => {
  if (specifier.startsWith('#')) return `${specifier.slice(1)}/index.ts`
  if (specifier.startsWith('.')) return relative(src, resolve(src, dirname(file), specifier)).replaceAll('\\', '/')
  return undefined
}

describe('the house keeps its shape', () => {
  it('has only the rooms of the street', () => {
    expect([...new Set(shipped.map(roomOf))].filter(room => !street.includes(room))).toEqual([])
  })

  it('lets a room use only the rooms before it', () => {
    const back = shipped.flatMap(file =>
      importsOf(file)
        .map(specifier => leadsTo(file, specifier))
        .filter(target => target !== undefined && street.indexOf(roomOf(target)) > street.indexOf(roomOf(file)))
        .map(target => `${file} -> ${target}`),
    )
    expect(back).toEqual([])
  })

  it('enters another room by its door alone', () => {
    const windows = shipped.flatMap(file =>
      importsOf(file)
        .filter(specifier => specifier.startsWith('.') && roomOf(leadsTo(file, specifier) ?? '') !== roomOf(file))
        .map(specifier => `${file} -> ${specifier}`),
    )
    expect(windows).toEqual([])
  })

  it('keeps pure rooms pure: no library but the schema and the message format, no clock, no chance, no network', () => {
    const impure = shipped
      .filter(file => pure.includes(roomOf(file)))
      .flatMap(file => {
        const libraries = importsOf(file).filter(
          specifier => !/^[.#]/.test(specifier) && !pureLibraries.includes(specifier),
        )
        const code = textOf(file)
          .replace(/\/\*[\s\S]*?\*\//g, '')
          .replace(/'(?:[^'\\\n]|\\.)*'|`[^`$]*`/g, "''")
          .replace(/\/\/.*$/gm, '')
        const world =
          code.match(
            /\b(new Date|Date\.|Temporal\.Now|Math\.random|console\.|fetch\(|process\.|setTimeout|crypto\.)/g,
          ) ?? []
        return [...libraries, ...world].map(what => `${file}: ${what}`)
      })
    expect(impure).toEqual([])
  })

  it('lets web and server meet only in entries', () => {
    const meetings = shipped
      .filter(file => roomOf(file) === 'web')
      .flatMap(file =>
        importsOf(file)
          .filter(s => /^#(server|storage|command)/.test(s) || s.startsWith('node:'))
          .map(s => `${file} -> ${s}`),
      )
    expect(meetings).toEqual([])
  })

  it('has no cycle between its files, not even of types', () => {
    const graph = new Map(
      shipped.map(file => [
        file,
        importsOf(file)
          .map(s => leadsTo(file, s))
          .filter(t => t !== undefined),
      ]),
    )
    const done = new Set<string>()
    const cycles: string[] = []
    const walk = (file: string, path: string[]): void => {
      if (path.includes(file)) return void cycles.push([...path.slice(path.indexOf(file)), file].join(' -> '))
      if (done.has(file)) return
      for (const next of graph.get(file) ?? []) walk(next, [...path, file])
      done.add(file)
    }
    for (const file of graph.keys()) walk(file, [])
    expect(cycles).toEqual([])
  })

  it('has no room for everything: nothing is called shared, utils, helpers, services, hooks or types', () => {
    const names = shipped.flatMap(file => file.split('/').map(part => [file, part.replace(/\.tsx?$/, '')] as const))
    expect(
      names
        .filter(([file, name]) => forbiddenNames.includes(name) && !phrasesInCommon.test(file))
        .map(([file]) => file),
    ).toEqual([])
  })

  it('keeps a file to one idea: at most 300 lines, phrases and packs of a language excepted', () => {
    const long = shipped.filter(file => !/^words\/[a-z]{2}/i.test(file) && textOf(file).split('\n').length > 301)
    expect(long).toEqual([])
  })

  it('keeps every door to about twenty-five names', () => {
    const doors = street.map(room => `${room}/index.ts`).filter(file => files.includes(file))
    const wide = doors.filter(file => {
      const names = [...textOf(file).matchAll(/export\s+(?:type\s+)?\{([^}]*)\}/g)].flatMap(match =>
        (match[1] ?? '').split(',').filter(name => name.trim()),
      )
      return names.length > 30
    })
    expect(wide).toEqual([])
  })

  it('leaves nothing the compiler would have to emit, and no leftover marks', () => {
    const marks = shipped.filter(file => /\b(TODO|FIXME|XXX)\b|^\s*(export )?(const )?enum /m.test(textOf(file)))
    expect(marks).toEqual([])
  })

  it('reads the environment only where things are put together', () => {
    const reading = shipped.filter(
      file =>
        /process\.(env|argv)/.test(textOf(file)) &&
        !['command/main.ts', 'server/main.ts', 'web/main.tsx'].includes(file),
    )
    expect(reading).toEqual([])
  })
})
