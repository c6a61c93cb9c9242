import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const web = join(import.meta.dirname, '..')
const files = readdirSync(web, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(tsx?|html)$/.test(file) && !file.endsWith('.test.ts'))
  .map(file => ({ file, text: readFileSync(join(web, file), 'utf8') }))

const filesWith = (pattern: RegExp): string[] =>
  files.flatMap(({ file, text }) => (pattern.test(text) ? file : [])).sort()

/** From the bracket at `from` to the one that closes it; a bracket in a text of the page counts like any other. */
const upToClosing = (text: string, from: number): string => {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++
    if (text[at] === ')' && --depth === 0) return text.slice(from, at + 1)
  }
  return text.slice(from)
}

/** What a screen does by itself when it stands there, or after a while: nobody touched anything. */
const byItself = (text: string): string[] =>
  [...text.matchAll(/\b(useEffect|useLayoutEffect|setTimeout|setInterval|requestAnimationFrame)\(/g)].map(({ index }) =>
    upToClosing(text, text.indexOf('(', index)),
  )

describe('red line 7: sound starts only by touch', () => {
  it('no page has a player of its own, which a browser could start by itself', () => {
    expect(filesWith(/<(audio|video|source|embed|object|iframe)\b|auto[pP]lay/)).toEqual([])
    expect(filesWith(/new Audio\b|HTMLMediaElement|createElement\(['"](audio|video)/)).toEqual(['parts/playing.ts'])
    expect(filesWith(/speechSynthesis|SpeechSynthesis/)).toEqual([])
  })

  it('one place plays, for whoever asks it to; and nothing asks that a screen does by itself', () => {
    expect(filesWith(/\.play\(/)).toEqual(['parts/playing.ts'])
    const asking = files.filter(({ text }) => /from '[./a-z-]*\/(playing|sounding)\.ts'/.test(text))
    expect(asking.map(({ file }) => file)).toContain('parts/voice-heard.tsx')
    expect(asking.length).toBeGreaterThan(5)
    for (const { file, text } of asking)
      for (const part of byItself(text)) expect(part, file).not.toMatch(/(?<![.\w])(play|playAll|hear|listen|touch)\(/)
  })
})
