import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { permitsPage } from '../../scripts/permits-page.ts'

test('the page about permits says what the permits say (else: node scripts/permits-page.ts)', () => {
  const page = readFileSync(join(import.meta.dirname, '../../docs/permits.md'), 'utf8')
  expect(page).toBe(permitsPage())
})
