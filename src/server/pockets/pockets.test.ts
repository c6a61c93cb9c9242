import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { memoryPockets, pocketsOn } from '#storage/pockets'
import { closed } from '../invented.ts'
import { another, MINUTE } from '../doors/at-the-doors.fixture.ts'
import { clinicWithPockets, told, type Hand } from './carrying.fixture.ts'

const PIN = ['1', '3', '5', '8']
const BY_PIN = { of: 'own', by: 'pin', pin: PIN } as const
const BY_PASSKEY = { of: 'own', by: 'passkey' } as const

const reasonOf = async (answer: ReturnType<Hand['get']>) => {
  const { status, json } = await answer
  return status === 200 ? 200 : `${status} ${String(json['reason'])}`
}
const half = (hand: Hand, pin: readonly string[]) => hand.post('/api/pocket/half', { pin })

describe('A pocket', () => {
  it('is made by somebody who just showed who it is, and is known by its cookie alone afterwards', async () => {
    const clinic = await clinicWithPockets()
    const { carries, id, of, sealTo } = await clinic.device()
    expect([id, of, Buffer.from(sealTo, 'base64url').length]).toEqual([
      expect.stringMatching(/^[0-9a-f]{32}$/),
      'shared',
      65,
    ])
    expect((await carries.get('/api/pocket')).json).toEqual({ of: 'shared', sealTo })
    expect(await reasonOf(clinic.at().get('/api/pocket'))).toBe('404 no-pocket')
    clinic.time.now += 6 * MINUTE
    expect(await reasonOf(clinic.lis.post('/api/pockets', { of: 'shared' }))).toBe('403 not-confirmed')
  })

  it('has a cookie no script reads and no other site sends, for as long as browsers keep one', async () => {
    const clinic = await clinicWithPockets()
    const { headers } = await clinic.lis.post('/api/pockets', { of: 'shared' })
    const [cookie = ''] = headers.getSetCookie()
    for (const said of ['HttpOnly', 'SameSite=Strict', 'Path=/', `Max-Age=${400 * 86_400}`])
      expect(cookie).toContain(said)
  })

  it('opens nothing by itself: who carries it reads no record and writes in none', async () => {
    const clinic = await clinicWithPockets()
    await clinic.tell(told('wellplanted'))
    for (const body of [{ of: 'shared' }, BY_PASSKEY]) {
      const { carries } = await clinic.device(body)
      for (const path of [clinic.of('/entries'), '/api/patients', '/api/table/entries', '/api/along', '/api/pockets'])
        expect([(await carries.get(path)).status, path]).toEqual([401, path])
      expect(await reasonOf(carries.post('/api/pockets/withdraw', { id: 'x' }))).toBe('401 not-signed-in')
    }
  })

  it('is one to a browser: another takes its place', async () => {
    const clinic = await clinicWithPockets()
    const { hand, id } = await clinic.device()
    const next = await clinic.make(hand, BY_PASSKEY)
    const { json } = await hand.get('/api/pockets')
    expect(json['pockets']).toMatchObject([{ id: next.id, of: 'own', here: true }])
    expect(next.id).not.toBe(id)
  })

  it('of a coordinator carries no patient along, but may be a shared device', async () => {
    const clinic = await clinicWithPockets()
    const ruth = await clinic.signedIn('ruth')
    expect(await reasonOf(ruth.post('/api/pockets', BY_PASSKEY))).toBe('403 not-your-role')
    expect(await reasonOf(ruth.post('/api/pockets', { of: 'shared' }))).toBe(200)
  })

  it('has a half at the desk only where a PIN opens it, and an easy PIN is not taken', async () => {
    const clinic = await clinicWithPockets()
    expect((await clinic.device()).half).toBeUndefined()
    expect((await clinic.device(BY_PASSKEY)).half).toBeUndefined()
    expect(Buffer.from((await clinic.device(BY_PIN)).half!, 'base64url')).toHaveLength(32)
    const easy = { ...BY_PIN, pin: ['1', '1', '1', '1'] }
    expect(await reasonOf(clinic.lis.post('/api/pockets', easy))).toBe('400 pin-too-easy')
  })
})

describe('The half of a key that stays at the desk', () => {
  it('is given for the right PIN, to that device alone', async () => {
    const clinic = await clinicWithPockets()
    const { carries, half: own } = await clinic.device(BY_PIN)
    expect((await half(carries, PIN)).json).toEqual({ half: own })
    expect(await reasonOf(half(clinic.at(), PIN))).toBe('404 no-pocket')
    expect(await reasonOf(half(carries, another(PIN)))).toBe('403 wrong-pin')
    expect((await half(carries, PIN)).json).toEqual({ half: own })
  })

  it('is destroyed by the fifth wrong PIN: then the right one opens nothing, and a stolen phone has nothing', async () => {
    const clinic = await clinicWithPockets()
    const { carries } = await clinic.device(BY_PIN)
    for (let nth = 0; nth < 4; nth++) expect(await reasonOf(half(carries, another(PIN)))).toBe('403 wrong-pin')
    expect(await reasonOf(half(carries, another(PIN)))).toBe('403 pocket-locked')
    expect(await reasonOf(half(carries, PIN))).toBe('403 pocket-locked')
    expect((await clinic.pockets.all())[0]?.half).toBeUndefined()
  })

  it('is not guessed by many at once: no more than five are looked at', async () => {
    const clinic = await clinicWithPockets()
    const { carries } = await clinic.device(BY_PIN)
    const guesses = Array.from({ length: 12 }, (_, nth) => ['2', '4', '6', String(nth % 10)])
    const all = await Promise.all(guesses.map(pin => reasonOf(half(carries, pin))))
    expect(all.filter(one => one === '403 wrong-pin').length).toBeLessThan(5)
    expect(await reasonOf(half(carries, PIN))).toBe('403 pocket-locked')
  })

  it('is counted like other attempts of a network', async () => {
    const clinic = await clinicWithPockets({ limits: undefined as never })
    const { carries } = await clinic.device()
    const thief = clinic.at('198.51.100.9')
    thief.cookies.set('tessera-pocket', carries.cookies.get('tessera-pocket') ?? '')
    const all: unknown[] = []
    for (let nth = 0; nth < 12; nth++) all.push((await half(thief, PIN)).status)
    expect(all).toContain(429)
  })

  it('is none while no key of the clinic opens it, and is not destroyed for that', async () => {
    const kept = pocketsOn(memoryPockets(), 'invented')
    const withoutHalf = async (id: string) => {
      const { half: _, pinHash: __, ...rest } = (await kept.attempt(id))!
      return rest
    }
    const clinic = await clinicWithPockets({ pockets: { ...kept, attempt: withoutHalf } })
    const { carries } = await clinic.device(BY_PIN)
    expect(await reasonOf(half(carries, PIN))).toBe('403 pocket-locked')
    expect((await kept.all())[0]?.half).toBeDefined()
  })

  it('is none where a passkey opens, or nothing does', async () => {
    const clinic = await clinicWithPockets()
    for (const body of [{ of: 'shared' }, BY_PASSKEY])
      expect(await reasonOf(half((await clinic.device(body)).carries, PIN))).toBe('403 pocket-locked')
  })
})

describe('Withdrawing', () => {
  it('is heard by the device at its next word, and its cookie is taken', async () => {
    const clinic = await clinicWithPockets()
    const { carries, id } = await clinic.device(BY_PIN)
    expect(await reasonOf(clinic.lis.post('/api/pockets/withdraw', { id }))).toBe(200)
    const token = carries.cookies.get('tessera-pocket') ?? ''
    expect(await reasonOf(carries.get('/api/pocket'))).toBe('401 pocket-withdrawn')
    expect(carries.cookies.has('tessera-pocket')).toBe(false)
    for (const send of [(hand: Hand) => half(hand, PIN), (hand: Hand) => hand.post('/api/sealed', { boxes: [] })]) {
      const kept = clinic.at()
      kept.cookies.set('tessera-pocket', token)
      expect(await reasonOf(send(kept))).toBe('401 pocket-withdrawn')
    }
    expect((await clinic.pockets.all()).length).toBe(0)
  })

  it('is for one’s own, and for a lead any; of others nobody hears that there are some', async () => {
    const clinic = await clinicWithPockets()
    const { id } = await clinic.device(BY_PASSKEY)
    const [omar, karen] = [await clinic.signedIn('omar'), await clinic.signedIn('karen')]
    expect((await omar.get('/api/pockets')).json['pockets']).toEqual([])
    expect(await reasonOf(omar.post('/api/pockets/withdraw', { id }))).toBe('404 no-pocket')
    expect((await karen.get('/api/pockets')).json['pockets']).toMatchObject([{ id, staff: 'lis', name: 'Nurse Lis' }])
    expect(await reasonOf(karen.post('/api/pockets/withdraw', { id }))).toBe(200)
    expect(await reasonOf(karen.post('/api/pockets/withdraw', { id }))).toBe('404 no-pocket')
  })

  it('stops what was to come from there: the late hands given to it are over', async () => {
    const clinic = await clinicWithPockets()
    const { hand, id } = await clinic.device()
    hand.cookies.set('tessera-table', clinic.table.cookies.get('tessera-table') ?? '')
    const late = await clinic.lateOf(hand)
    const other = await clinic.lateOf()
    await clinic.lis.post('/api/pockets/withdraw', { id })
    await clinic.tell(closed(clinic.visit))
    expect(await clinic.hand(late, told())).toBe('403 late-over')
    expect(await clinic.hand(other, told())).toEqual(['stored'])
  })

  it('comes with the end of an account, for the phones of whoever leaves; the clinic’s own tablets stay', async () => {
    const clinic = await clinicWithPockets()
    const omars = await clinic.device(BY_PASSKEY, 'omar')
    const shared = await clinic.device({ of: 'shared' }, 'omar')
    const karen = await clinic.signedIn('karen')
    expect((await karen.post('/api/staff/omar/leave', { handTo: 'karen' })).status).toBe(200)
    expect(await reasonOf(omars.carries.get('/api/pocket'))).toBe('401 pocket-withdrawn')
    expect(await reasonOf(shared.carries.get('/api/pocket'))).toBe(200)
  })
})

describe('Whatever else is sent', () => {
  it('is answered, and never with a fault', async () => {
    const clinic = await clinicWithPockets()
    const { hand } = await clinic.device()
    const paths = ['/api/pockets', '/api/pocket/half', '/api/pockets/withdraw']
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...paths), fc.jsonValue(), async (path, body) => {
        expect((await hand.post(path, JSON.stringify(body))).status).toBeLessThan(500)
      }),
      { numRuns: 60 },
    )
  })

  it('leaves no token, PIN or half in the log', async () => {
    const lines: unknown[] = []
    const log = { answered: (line: object) => void lines.push(line), fault: (line: object) => void lines.push(line) }
    const clinic = await clinicWithPockets({ log: log as never })
    const { carries, half: own, id } = await clinic.device(BY_PIN)
    await half(carries, PIN)
    await half(carries, another(PIN))
    const all = JSON.stringify(lines)
    for (const word of [carries.cookies.get('tessera-pocket')!, own!, id, PIN.join('","')])
      expect(all).not.toContain(word)
  })
})
