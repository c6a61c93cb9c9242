import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const screens = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' }).filter(file =>
  file.endsWith('.tsx'),
)
const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

/** Paper that is printed alone stands beside the page; it says its own language and direction. */
const printed = ['clinic/own/note.tsx', 'clinic/doors/card-paper.tsx', 'together/on-paper/paper.tsx']

describe('windows over a screen', () => {
  it('stand where they were opened, in the language and direction around them', () => {
    const out = screens.filter(file => /createPortal|\bModal\b|<Popover/.test(textOf(file)))
    expect(out.toSorted()).toEqual(printed.toSorted())
  })

  it('and what is printed alone names its language and its direction', () => {
    for (const file of printed)
      expect([file, /\blang\b[=:]/.test(textOf(file)), /\bdir\b[=:]/.test(textOf(file))]).toEqual([file, true, true])
  })

  it('a name that is only heard is said in one language, the one that stands around it', () => {
    const mixed = screens
      .filter(file => !file.startsWith('clinic/'))
      .flatMap(file =>
        [...textOf(file).matchAll(/\b(?:aria-label|alt|title|placeholder)=\{[^}]*sayClinic\(/g)].map(
          match => `${file}: ${match[0]}`,
        ),
      )
    expect(mixed).toEqual([])
  })
})
