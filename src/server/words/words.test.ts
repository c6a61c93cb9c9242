import fc from 'fast-check'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { accountsOf } from '#storage'
import { languageFor, type PhraseKey } from '#words'
import { browser, deskWith, LIS } from '../invented.ts'
import { webmOf } from '../papers/sound/webm-anew.ts'

const english = (await languageFor('en', 'table')).phrases
const arabic = (await languageFor('ar', 'table')).phrases
const OMAR = { id: 'omar', name: 'Dr. Omar', role: 'doctor', lead: false, language: 'ar', speaks: ['ar', 'en'] }
const KIM = { id: 'kim', name: 'Kim', role: 'researcher', lead: false, language: 'da', speaks: ['ar'] }

/** Opus packets of 20 ms that no decoder looks at here, in a WebM file: so many seconds. */
const sound = (seconds: number): Buffer => {
  const packets = Array.from({ length: Math.round(seconds * 50) }, (_, nth) => ({
    at: nth * 20,
    bytes: new Uint8Array([15 << 3, 1, 2, 3, nth & 255]),
  }))
  return Buffer.from(webmOf({ channels: 1, preSkip: 312, gain: 0 }, packets, seconds * 1000))
}

/** A clinic with a clock that goes on by itself, and somebody signed in. */
const clinic = async (who = OMAR.id, parts: Parameters<typeof deskWith>[0] = {}) => {
  let now = Date.UTC(2026, 2, 2, 11)
  const { app } = deskWith({ accounts: accountsOf([LIS, OMAR, KIM]), clock: () => ++now, ...parts })
  const hand = browser(app)
  await hand.post('/api/sign-in', { account: who })
  const visitor = browser(app)
  const reviewing = (key: PhraseKey, text = arabic[key] ?? '', more: object = {}) => ({
    key,
    source: english[key],
    shipped: arabic[key],
    text,
    ...more,
  })
  return {
    app,
    hand,
    visitor,
    review: (key: PhraseKey, text?: string, more?: object) =>
      hand.post('/api/reviews/ar', { reviews: [reviewing(key, text, more)] }),
    reviewing,
    say: (key: PhraseKey, bytes: Buffer, more: object = {}) =>
      hand.post('/api/reviews/ar/clips', {
        key,
        text: arabic[key],
        spoken: 'by-somebody-who-speaks-it',
        sound: bytes.toString('base64'),
        ...more,
      }),
    holding: async (tag = 'ar', shelf = 'table') =>
      (await visitor.get(`/api/words/${tag}?shelf=${shelf}`)).json['phrases'] as Record<string, string>[],
  }
}
const why = ({ status, json }: { status: number; json: Record<string, unknown> }) =>
  [status, json['reason'], json['field']].filter(one => one !== undefined).join(' ')

describe('red line 9: what nobody has reviewed is never given out as reviewed', () => {
  it('nothing holds at first; what somebody who speaks it confirmed holds for everybody, and says no name', async () => {
    const { review, holding } = await clinic()
    expect(await holding()).toEqual([])
    expect((await review('consent.title')).json['phrases']).toMatchObject([
      { key: 'consent.title', state: 'reviewed', last: { by: 'Dr. Omar', on: '2026-03-02' } },
    ])
    expect(await holding()).toEqual([{ key: 'consent.title', text: arabic['consent.title'], on: '2026-03-02' }])
    expect(JSON.stringify(await holding())).not.toMatch(/omar/i)
    expect(await holding('ar', 'phone')).toEqual([])
    expect(await holding('da')).toEqual([])
  })

  it('a review of words we ship no more, or made from English we say no more, does not hold', async () => {
    const kept: object[] = []
    const reviews = {
      keep: async (all: readonly object[]) => void kept.push(...all),
      of: async () => kept as never,
      keepClip: async () => {},
      clipsOf: async () => [],
      clip: async () => undefined,
    }
    const { review, holding, hand } = await clinic(OMAR.id, { reviews })
    await review('consent.title')
    expect(await holding()).toHaveLength(1)
    for (const changed of [{ text: 'كلمات سابقة' }, { source: 'Who may hear it' }]) {
      const [before] = kept as [object]
      kept[0] = { ...before, ...changed }
      expect(await holding(), JSON.stringify(changed)).toEqual([])
      const listed = (await hand.get('/api/reviews/ar')).json['phrases'] as { key: string }[]
      expect(listed.find(({ key }) => key === 'consent.title')).toMatchObject({
        state: 'stale',
        text: arabic['consent.title'],
        last: changed,
      })
      kept[0] = before
    }
  })

  it('words that were changed since the reviewer saw them are not confirmed by that', async () => {
    const { review, holding } = await clinic()
    expect(why(await review('consent.title', undefined, { source: 'Something else' }))).toBe(
      '409 phrase-changed consent.title',
    )
    expect(why(await review('consent.title', 'x', { shipped: 'x' }))).toBe('409 phrase-changed consent.title')
    expect(await holding()).toEqual([])
  })

  it('nobody reviews a language they have not said to speak, nor whoever is beside care', async () => {
    const lis = await clinic(LIS.id)
    expect(why(await lis.review('consent.title'))).toBe('403 not-your-language')
    expect(why(await lis.say('consent.title', sound(2)))).toBe('403 not-your-language')
    expect((await lis.hand.post('/api/own/speaks', { speaks: ['ar', 'ar'] })).json['speaks']).toEqual(['ar'])
    expect((await lis.hand.get('/api/me')).json['staff']).toMatchObject({ speaks: ['ar'] })
    expect((await lis.review('consent.title')).status).toBe(200)
    const kim = await clinic(KIM.id)
    expect(why(await kim.review('consent.title'))).toBe('403 not-your-role')
    expect(why(await kim.hand.get('/api/reviews/ar'))).toBe('403 not-your-role')
    expect(why(await kim.visitor.get('/api/reviews/ar'))).toBe('401 not-signed-in')
  })
})

describe('better words of the clinic’s own', () => {
  it('stand in place of ours; the last of several holds, and all are kept', async () => {
    const { review, holding, hand } = await clinic()
    await review('do.save', 'احفظه')
    await review('do.save', '  احتفظ به ')
    expect(await holding('ar', 'phone')).toMatchObject([{ key: 'do.save', text: 'احتفظ به' }])
    await review('do.save')
    expect(await holding()).toMatchObject([{ key: 'do.save', text: arabic['do.save'] }])
    expect((await hand.get('/api/reviews/ar')).json['language']).toBe('ar')
  })

  it('are refused in words where a screen could not say them, and then none of what was sent with them is kept', async () => {
    const { hand, holding, reviewing, review } = await clinic()
    const odd = [
      ['print.of', 'صفحة {$n}', 'no-value'],
      ['do.save', 'احفظ {$name}', 'no-such-value'],
      ['do.save', ' ', 'no-words'],
      ['do.save', 'ا'.repeat(4001), 'too-long'],
      ['do.save', 'احفظ {', 'not-a-phrase'],
    ] as const
    for (const [key, text, reason] of odd) {
      const all = [reviewing('consent.title'), reviewing(key, text)]
      expect(why(await hand.post('/api/reviews/ar', { reviews: all }))).toBe(`400 ${reason} ${key}`)
    }
    expect(await holding()).toEqual([])
    expect(why(await review('nothing.here' as PhraseKey, 'x'))).toContain('400')
    expect(
      why(await hand.post('/api/reviews/ar', { reviews: [{ ...reviewing('do.save'), key: 'constructor' }] })),
    ).toBe('400 not-a-phrase-here')
    const many = Array.from({ length: 101 }, () => reviewing('do.save'))
    for (const reviews of [many, [many[0], many[0]]])
      expect(why(await hand.post('/api/reviews/ar', { reviews }))).toBe('400 too-many reviews')
  })

  it('in English there is nothing to review, and a language nobody knows has none', async () => {
    const { hand, visitor } = await clinic()
    const own = { key: 'do.save', source: 'Save', shipped: 'Save', text: 'Keep' }
    expect(why(await hand.post('/api/reviews/en', { reviews: [own] }))).toBe('400 is-the-source do.save')
    for (const tag of ['ku', 'hu', 'xx-odd', 'constructor', 'AR', 'ar-SY', '..', '%00']) {
      expect(why(await hand.post(`/api/reviews/${tag}`, { reviews: [own] })), tag).toMatch(/^404/)
      expect(why(await visitor.get(`/api/words/${tag}?shelf=phone`)), tag).toMatch(/^404/)
      expect(why(await hand.post('/api/own/speaks', { speaks: [tag] })), tag).toMatch(/^400/)
    }
    expect(why(await visitor.get('/api/words/ar?shelf=all'))).toBe('400 not-readable shelf')
  })

  it('come in few bytes where a browser takes them so', async () => {
    const { app, review, holding } = await clinic()
    await review('do.save')
    const asked = new Request('http://localhost:8080/api/words/ar?shelf=table', {
      headers: { 'accept-encoding': 'br, gzip' },
    })
    const { headers, body } = await app.fetch(asked, {} as never)
    expect([headers.get('content-encoding'), headers.get('cache-control')]).toEqual(['gzip', 'no-store'])
    const text = gunzipSync(await new Response(body).arrayBuffer()).toString()
    expect((JSON.parse(text) as { phrases: unknown }).phrases).toEqual(await holding())
  })
})

describe('a phrase, said aloud', () => {
  it('is kept for reviewed words, and heard by whoever stands before the door', async () => {
    const { review, say, holding, visitor } = await clinic()
    await review('consent.title')
    const [kept] = (await say('consent.title', sound(2))).json['phrases'] as [{ clip: { id: string; by: string } }]
    expect(kept.clip.by).toBe('Dr. Omar')
    expect(await holding()).toMatchObject([{ key: 'consent.title', clip: kept.clip.id }])
    const { status, headers } = await visitor.get(`/api/clips/${kept.clip.id}`)
    expect([status, headers.get('content-type')]).toEqual([200, 'audio/webm'])
    expect(headers.get('cache-control')).toBe('private, max-age=31536000, immutable')
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    const none = await visitor.get('/api/clips/019c0000-0000-7000-8000-000000000000')
    expect([why(none), none.headers.get('cache-control')]).toEqual(['404 not-found', 'no-store'])
  })

  it('falls silent when the words change, and another takes its place', async () => {
    const { review, say, holding } = await clinic()
    await review('do.save')
    await say('do.save', sound(1))
    await review('do.save', 'احفظه')
    expect((await holding())[0]).not.toHaveProperty('clip')
    expect((await say('do.save', sound(1))).status).toBe(409)
    await say('do.save', sound(1), { text: 'احفظه' })
    expect((await holding())[0]).toHaveProperty('clip')
  })

  it('is not taken of words nobody reviewed, of words with something else in them each time, or of no phrase', async () => {
    const { review, say, holding } = await clinic()
    expect(why(await say('consent.title', sound(2)))).toBe('409 not-reviewed-yet')
    await review('print.of')
    expect(why(await say('print.of', sound(2)))).toBe('400 not-said-alike')
    expect(why(await say('nothing.here' as PhraseKey, sound(2), { text: 'x' }))).toBe('400 not-a-phrase-here')
    expect((await say('print.of', sound(2), { spoken: 'by-a-machine' })).status).toBe(400)
    expect((await holding()).filter(one => 'clip' in one)).toEqual([])
  })

  it('is refused where it lasts an hour, or is no sound whatever it is called', async () => {
    const { review, say } = await clinic()
    await review('do.save')
    expect(why(await say('do.save', sound(61)))).toBe('413 clip-too-long')
    expect(why(await say('do.save', sound(3600)))).toMatch(/^413/)
    expect(why(await say('do.save', sound(0.1)))).toBe('400 sound-too-short')
    for (const bytes of ['<script>alert(1)</script>', '%PDF-1.7', 'RIFF0000WAVE', '\u001aEߣ'])
      expect(why(await say('do.save', Buffer.from(bytes, 'latin1')))).toBe('415 not-a-sound')
    expect(why(await say('do.save', Buffer.alloc(0)))).toBe('415 not-a-sound')
    expect(why(await say('do.save', Buffer.alloc(5_000_000)))).toBe('413 too-large')
    expect(why(await say('do.save', sound(2), { sound: '***' }))).toBe('400 not-a-sound sound')
  })

  it('in English needs no review', async () => {
    const { hand, holding } = await clinic()
    const body = {
      key: 'do.save',
      text: english['do.save'],
      spoken: 'by-somebody-who-speaks-it',
      sound: sound(1).toString('base64'),
    }
    expect((await hand.post('/api/reviews/en/clips', body)).status).toBe(200)
    expect(await holding('en', 'phone')).toMatchObject([{ key: 'do.save' }])
  })
})

it('whatever is sent as a review or a clip, the desk answers with a reason and nothing holds by it', async () => {
  const { hand, holding, reviewing } = await clinic()
  const own = fc.oneof(fc.jsonValue(), fc.constant(reviewing('do.save', 'x {')), fc.constant({ key: 'do.save' }))
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(own, fc.record({ reviews: fc.array(own, { maxLength: 3 }) })),
      own,
      async (one, other) => {
        for (const [path, body] of [
          ['', one],
          ['/clips', other],
        ] as const) {
          const { status, json } = await hand.post(`/api/reviews/ar${path}`, JSON.stringify(body))
          expect([400, 409, 413, 415]).toContain(status)
          expect(json['reason']).toMatch(/^[a-z-]+$/)
        }
      },
    ),
    { numRuns: 60 },
  )
  expect(await holding()).toEqual([])
})

it('every reason has its words in every language of the clinic’s pages', async () => {
  const reasons = ['not-a-phrase', 'no-value', 'no-such-value', 'no-plural', 'no-words', 'too-long', 'clip-too-long']
  for (const tag of ['en', 'da', 'ar'])
    for (const reason of reasons)
      expect((await languageFor(tag, 'staff')).phrases[`reason.${reason}` as PhraseKey], reason).toBeTruthy()
})
