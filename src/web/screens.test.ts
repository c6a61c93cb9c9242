import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { languageFor } from '#words'

const { phrases } = await languageFor('en', 'staff')

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: 'utf8' })
const textOf = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')
const screens = files.filter(file => file.endsWith('.tsx'))
const styles = files.filter(file => file.endsWith('.css'))

describe('the screens', () => {
  it('say nothing that does not live in words', () => {
    const found = screens.flatMap(file => {
      const code = textOf(file)
        .replace(/\/\*[\s\S]*?\*\//g, '')
        .replace(/^\s*\/\/.*$/gm, '')
      const between = [...code.matchAll(/<[a-zA-Z.]+(?:\s[^<>]*?)?>\s*([\p{L}][^<>{}=;()]*)\s*<\//gu)].map(
        match => match[1] ?? '',
      )
      const spoken = [...code.matchAll(/\b(?:aria-label|title|placeholder|alt)="([^"]+)"/g)].map(
        match => match[1] ?? '',
      )
      return [...between, ...spoken].filter(text => !(text in phrases)).map(text => `${file}: ${text}`)
    })
    expect(found).toEqual([])
  })

  it('know no left and right: a page mirrors by its direction alone', () => {
    const physical =
      /\b(margin|padding|border)-(left|right)\b|text-align:\s*(left|right)|(?<![-\w])(left|right|float):\s*[\w-]|border-(top|bottom)-(left|right)-radius/g
    expect(styles.flatMap(file => (textOf(file).match(physical) ?? []).map(what => `${file}: ${what}`))).toEqual([])
  })

  it('put no patient in a title or an address', () => {
    const found = screens.flatMap(file =>
      (
        textOf(file).match(
          /document\.title\s*=|history\.pushState(?!\(\{ along: true \}, '', '\/along'\))|location\.hash\s*=/g,
        ) ?? []
      ).map(what => `${file}: ${what}`),
    )
    expect(found).toEqual([])
  })

  it('ask no browser for the calendar or the names of a language it may not have', () => {
    expect(screens.filter(file => /\bIntl\.|toLocale(Date|Time)?String/.test(textOf(file)))).toEqual([])
  })

  it('let in no machine speech and no recognition that could carry words away', () => {
    expect(
      files.filter(
        file =>
          /\.tsx?$/.test(file) && !file.endsWith('.test.ts') && /SpeechRecognition|speechSynthesis/.test(textOf(file)),
      ),
    ).toEqual([])
  })
})

describe('the pictures', () => {
  it('are there for every picture that has a word', () => {
    const sprite = textOf('parts/pictures/pictures.svg')
    const drawn = [...sprite.matchAll(/<symbol[^>]*\sid="([a-z-]+)"/g)].map(match => match[1])
    const named = Object.keys(phrases)
      .filter(key => key.startsWith('picture.'))
      .map(key => key.slice('picture.'.length))
    expect([...drawn].sort()).toEqual([...named].sort())
  })
})
