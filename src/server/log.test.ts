import { expect, test } from 'vitest'
import { memoryStore, type Store } from '#storage'
import { atWork, browser, deskWith, entry, PATIENT, said, worry } from './invented.ts'
import { deskLog } from './log.ts'

const WORD = 'Mogadishu'

/** A log that can be read again. */
const keptLog = () => {
  const lines: string[] = []
  return { lines, log: deskLog({ write: line => void lines.push(line) }, 'info') }
}

test('no word, no name and no patient is in any line of the log', async () => {
  const { lines, log } = keptLog()
  const { lis, table, app } = await atWork({ log })
  const stranger = browser(app)
  const words = { [WORD]: WORD, text: WORD, language: WORD }
  const told = entry('visit.problem-told', { said: said(WORD) })
  const everywhere = [
    told,
    worry(),
    { ...told, id: WORD, clinic: WORD, patient: WORD, kind: WORD, layer: WORD, source: words, body: words },
    { ...told, kind: `visit.${WORD.toLowerCase()}` },
    { ...told, source: { ...told.source, teller: WORD, byHandOf: WORD, language: WORD } },
    { ...told, body: { said: { original: { language: WORD, text: WORD } } } },
    { ...told, [WORD]: WORD },
    WORD,
  ]
  const headers = { [WORD]: WORD, 'user-agent': WORD, 'accept-language': WORD, referer: `http://${WORD}` }
  for (const one of [lis, table, stranger]) {
    await one.post(`/api/patients/${PATIENT}/entries?${WORD}=${WORD}`, { entries: everywhere }, headers)
    await one.post('/api/table/entries', { entries: everywhere }, headers)
    await one.post('/api/table/entries', `{"entries": [${WORD}`, headers)
    await one.post('/api/table/entries', { [WORD]: WORD })
    await one.post(`/api/patients/${PATIENT}/table`, { entry: { ...told, kind: WORD } })
    await one.get(`/api/patients/${WORD}/entries?after=${WORD}`)
    await one.get(`/api/${WORD}`)
    await one.get(`/own/${WORD}`)
    await one.send(WORD.toUpperCase(), `/api/patients/${PATIENT}/entries`)
    one.cookies.set('tessera-staff', WORD)
    await one.get('/api/patients')
    await one.post('/api/sign-in', { account: WORD, code: WORD, name: WORD })
  }
  const all = lines.join('').toLowerCase()
  expect(lines.length).toBeGreaterThan(30)
  expect(all).not.toContain(WORD.toLowerCase())
  for (const person of [PATIENT, 'lis', told.id]) expect(all).not.toContain(person)
  const allowed = ['level', 'method', 'ms', 'reasons', 'request', 'route', 'status', 'time']
  for (const line of lines) expect(Object.keys(JSON.parse(line)).sort()).toEqual(allowed)
  expect(all).toContain('"route":"/api/patients/:patient/entries"')
})

test('a fault logs where it happened and why, and quotes nothing', async () => {
  const { lines, log } = keptLog()
  const broken: Store = {
    ...memoryStore(),
    card: async () => {
      throw new TypeError(`${WORD}\n    at ${WORD} was told`, { cause: new RangeError(WORD) })
    },
  }
  const hand = browser(deskWith({ log, store: broken }).app)
  await hand.post('/api/sign-in', { account: 'lis' })
  const { status, json } = await hand.get(`/api/patients/${PATIENT}/entries`)
  expect([status, json['reason'], json['request']]).toEqual([
    500,
    'fault',
    expect.stringMatching(/^[0-9a-f]{8}-[0-9a-z]+$/),
  ])
  const fault = lines.find(line => line.includes('"cause"')) ?? ''
  expect(JSON.parse(fault)).toMatchObject({ request: json['request'], cause: expect.arrayContaining(['TypeError']) })
  expect(lines.join('')).not.toContain(WORD)
})
