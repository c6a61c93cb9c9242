import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { edtfCommand } from './edtf.ts'

const run = (...texts: string[]) => {
  let out = ''
  let err = ''
  const code = edtfCommand(texts, { out: text => (out += text), err: text => (err += text) })
  return { code, err, answers: out === '' ? [] : (JSON.parse(out) as Record<string, unknown>[]) }
}

test('dates are answered in their order, the refused ones with a reason', () => {
  expect(run('1984-06', '-2004', '1985/..', '1985-02-30')).toEqual({
    code: 0,
    err: '',
    answers: [
      { input: '1984-06', ok: true, earliest: '1984-06-01', latest: '1984-06-30', reason: null },
      { input: '-2004', ok: true, earliest: '-002004-01-01', latest: '-002004-12-31', reason: null },
      { input: '1985/..', ok: true, earliest: '1985-01-01', latest: null, reason: null },
      { input: '1985-02-30', ok: false, earliest: null, latest: null, reason: 'no-such-day' },
    ],
  })
})

test('without a text it says how to use it', () => {
  expect(run()).toEqual({ code: 1, err: 'tessera edtf STRING...\n', answers: [] })
})

test('a first -- stands before the texts, as with other commands, and is not answered', () => {
  expect(run('--', '-0044', '--').answers.map(({ input }) => input)).toEqual(['-0044', '--'])
  expect(run('--').code).toBe(1)
})

test('odd texts are refused, given back as they were, and never a fault', () => {
  const odd = [
    '',
    ' ',
    '\0',
    '\u{D800}',
    '\u{FFFD}',
    '--help',
    '-',
    'x'.repeat(1_000_000),
    '1'.repeat(1_000_000),
    '[1985'.repeat(200_000),
  ]
  const { code, answers } = run(...odd)
  expect(code).toBe(0)
  expect(answers.map(({ input }) => input)).toEqual(odd)
  expect(answers.every(({ ok, reason }) => ok === false && typeof reason === 'string')).toBe(true)
})

test('the command is there by its name, and takes a year before the year 0 for no option', () => {
  const main = join(import.meta.dirname, 'main.ts')
  const { status, stdout } = spawnSync(process.execPath, [main, 'edtf', '-0044-03-15'], { encoding: 'utf8' })
  expect(status).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject([{ ok: true, earliest: '-000044-03-15', latest: '-000044-03-15' }])
})
