import { expect, test } from 'vitest'
import { uuidv7 } from '#record'
import { languageFor } from '#words'
import { whenTouched } from './when-touched.ts'

test('the hour and minute of a touch stand in the digits of the language', async () => {
  const id = uuidv7(Date.UTC(2026, 9, 8, 12, 5), new Uint8Array(10))
  const [english, arabic] = await Promise.all([languageFor('en', 'staff'), languageFor('ar', 'staff')])
  expect(whenTouched(id, english.pack, 'Europe/Copenhagen')).toBe('14:05')
  expect(whenTouched(id, arabic.pack, 'Europe/Copenhagen')).toBe('١٤:٠٥')
})
