import { expect, test } from 'vitest'
import { openFolder } from '#storage'
import { lookIntoFolder } from '#storage/backup'
import { differencesInWords, differencesOf, viewsIn } from './comparing.ts'
import { clinicOfLives, STORED_AT, type ClinicOfLives } from './lives.fixture.ts'
import { INVENTED } from './lives.ts'

const viewsAt = async ({ where, safe }: ClinicOfLives) => {
  const record = lookIntoFolder(where.data)
  try {
    return await record.database.withScope(INVENTED, rows => viewsIn(rows, INVENTED, safe()), { oneMoment: true })
  } finally {
    await record.close()
  }
}

test('two places that hold the same lives show the same', async () => {
  const [one, other] = [await clinicOfLives(), await clinicOfLives()]
  const views = await viewsAt(one)
  expect(views.size).toBe(14)
  expect(differencesOf(views, await viewsAt(other))).toEqual([])
})

test('one more word, and it is said whose and which views; nothing of what was told', async () => {
  const [one, other] = [await clinicOfLives(), await clinicOfLives()]
  const folder = openFolder(other.where.data, other.where.safe)
  const [first] = await folder.store.read(INVENTED, 'parwana', { after: 0, limit: 1, kinds: ['visit.problem-told'] })
  const { place: _place, ...told } = first!
  const id = told.id.replace(/.$/, last => (last === '0' ? '1' : '0'))
  await folder.store.append(INVENTED, [{ ...told, id }], STORED_AT)
  await folder.store.close()
  const differences = differencesOf(await viewsAt(one), await viewsAt(other))
  expect(differences.map(({ patient }) => patient)).toEqual(differences.map(() => 'parwana'))
  expect(differences.map(({ view }) => view)).toEqual(['entries', 'standing', 'problem-list'])
  expect(differencesInWords(differences)).toContain('parwana: problem-list is not the same.')
  expect(differencesOf(await viewsAt(one), await viewsAt(other), new Set(['parwana']))).toEqual([])
})

test('a colleague more is a difference too, and a patient who is missing', async () => {
  const [one, other] = [await clinicOfLives(), await clinicOfLives()]
  const folder = openFolder(other.where.data, other.where.safe)
  await folder.staff.add(INVENTED, { id: 'karen', name: 'Karen', role: 'nurse', lead: false, language: 'da' })
  await folder.store.close()
  const views = await viewsAt(one)
  expect(differencesOf(views, await viewsAt(other))).toEqual([{ patient: 'house', view: 'house' }])
  const without = new Map([...views].filter(([patient]) => patient !== 'samira'))
  expect(new Set(differencesOf(views, without).map(({ patient }) => patient))).toEqual(new Set(['samira']))
})
