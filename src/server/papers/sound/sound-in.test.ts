import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { jpegOf, pdfOf, pngOf } from '../pictures.fixture.ts'
import { MOST_OF_A_SOUND, soundIn, type Sound } from './sound-in.ts'
import { mp4Said, oggSaid, packet, RECORDED, videoTrack, webmSaid } from './sounds.fixture.ts'
import { webmIn } from './webm.ts'

const kept = (bytes: Buffer): Sound => {
  const sound = soundIn(bytes)
  if ('refused' in sound) throw new Error(sound.refused)
  return sound
}
const MINUTE = 60_000

describe('a recording', () => {
  const all: readonly [string, Buffer, string][] = [
    ['WebM, as Chromium records', webmSaid(), 'audio/webm'],
    ['Ogg, as Firefox records', oggSaid(), 'audio/webm'],
    ['MP4, as Safari records', mp4Said(), 'audio/mp4'],
    ['MP4 in fragments', mp4Said({ fragments: true }), 'audio/mp4'],
    ['MP4 of Opus in fragments', mp4Said({ fragments: true, codec: 'Opus' }), 'audio/mp4'],
  ]
  it.each(all)('is kept where its content is one: %s', (_, bytes, type) => {
    const sound = kept(bytes)
    expect(sound.type).toBe(type)
    expect(Buffer.from(sound.bytes).includes(packet(99))).toBe(true)
  })

  it.each(all)('keeps nothing of what device or program made it: %s', (_, bytes) => {
    expect(bytes.includes('planted-device')).toBe(true)
    expect(Buffer.from(kept(bytes).bytes).includes('planted-device')).toBe(false)
    expect(Buffer.from(kept(bytes).bytes).includes(Buffer.from('dadadada', 'hex'))).toBe(false)
  })

  it('written anew is read again as the same packets, at the same times, and is the same written once more', () => {
    for (const bytes of [webmSaid({ ms: 65_000 }), oggSaid({ ms: 65_000 })]) {
      const before = kept(bytes)
      const read = webmIn(before.bytes)
      if (read === 'not-a-sound' || read.of !== 'opus') throw new Error('it is not read again')
      expect(read.packets.map(one => Buffer.from(one.bytes))).toEqual(
        Array.from({ length: 3250 }, (_, nth) => packet(nth)),
      )
      expect(read.packets.map(({ at }) => at)).toEqual(Array.from({ length: 3250 }, (_, nth) => nth * 20))
      expect(read.head).toEqual({ channels: 1, preSkip: 312, gain: 0 })
      expect(Buffer.from(kept(Buffer.from(before.bytes)).bytes).equals(before.bytes)).toBe(true)
    }
  })

  it('is half a second at least and five minutes at most, to the packet', () => {
    for (const made of [webmSaid, oggSaid, mp4Said]) {
      expect(soundIn(made({ ms: 480 }))).toEqual({ refused: 'sound-too-short' })
      expect(kept(made({ ms: 500 }))).toBeTruthy()
      expect(kept(made({ ms: 5 * MINUTE }))).toBeTruthy()
      expect(soundIn(made({ ms: 5 * MINUTE + 20 }))).toEqual({ refused: 'sound-too-long' })
    }
  })
})

describe('a recording in which nothing is', () => {
  const { nothing, constant, faintNoise } = RECORDED
  const made = (...all: Buffer[]) => [webmSaid({ all, step: 60 }), oggSaid({ all, ms: all.length * 60 })]
  const silent = Array<Buffer>(40).fill(nothing)

  it('is refused: not one packet of it holds more than an encoder makes of no signal at all', () => {
    for (const bytes of made(...silent)) expect(soundIn(bytes)).toEqual({ refused: 'sound-silent' })
    // Frames that were not even sent, one and two to a packet, as an encoder does that saves where nobody speaks.
    for (const packet of ['f8', 'f8ff', 'f8fffe', 'f9fffefffe'])
      for (const bytes of made(...Array<Buffer>(60).fill(Buffer.from(packet, 'hex'))))
        expect(soundIn(bytes)).toEqual({ refused: 'sound-silent' })
  })

  it('is kept with one packet of the faintest sound in it, wherever that is, however much silence is around it', () => {
    fc.assert(
      fc.property(fc.constantFrom(constant, faintNoise, packet(1)), fc.nat(39), (faint, at) => {
        for (const bytes of made(...silent.with(at, faint)))
          expect(soundIn(bytes)).toMatchObject({ type: 'audio/webm' })
      }),
    )
  })

  it('is kept where nothing can be told from its packets: padded, or of frames shorter than ten milliseconds', () => {
    const padded = Buffer.concat([Buffer.from('ff4320fffefffefffe', 'hex'), Buffer.alloc(32)])
    const short = Buffer.from('e0fffe', 'hex')
    expect(soundIn(webmSaid({ all: Array<Buffer>(40).fill(padded), step: 60 }))).toMatchObject({ type: 'audio/webm' })
    const all = Array<Buffer>(300).fill(short)
    expect(soundIn(oggSaid({ all, ms: 750 }))).toMatchObject({ type: 'audio/webm' })
  })
})

describe('what is no recording that is kept', () => {
  const refused: readonly [string, Buffer, string][] = [
    ['an hour, told by its times', webmSaid({ ms: 60_000, step: 1200 }), 'sound-too-long'],
    [
      'more than five minutes that say they are no time at all',
      webmSaid({ ms: 6 * MINUTE, step: 0 }),
      'sound-too-long',
    ],
    ['an hour in Ogg, told by its samples', oggSaid({ samples: 48_000 * 3600 }), 'sound-too-long'],
    [
      'more than five minutes of packets in Ogg that says nothing',
      oggSaid({ ms: 6 * MINUTE, samples: 0 }),
      'sound-too-long',
    ],
    ['an hour in MP4, told by its head', mp4Said({ saidMs: 60 * MINUTE }), 'sound-too-long'],
    ['an hour of samples in MP4 whose head says a second', mp4Said({ ms: 6 * MINUTE, saidMs: 1000 }), 'sound-too-long'],
    ['six minutes in fragments', mp4Said({ ms: 6 * MINUTE, fragments: true }), 'sound-too-long'],
    ['more than 4 MB', Buffer.concat([webmSaid(), Buffer.alloc(MOST_OF_A_SOUND)]), 'sound-too-long'],
    ['a blink', webmSaid({ ms: 100 }), 'sound-too-short'],
    ['a head and no sound', webmSaid({ ms: 0 }), 'not-a-sound'],
    ['nothing', Buffer.alloc(0), 'not-a-sound'],
    ['a page', Buffer.from('<!doctype html><script>alert(1)</script>'), 'not-a-sound'],
    ['a photograph', jpegOf(), 'not-a-sound'],
    ['a drawing', pngOf(), 'not-a-sound'],
    ['a PDF', pdfOf(), 'not-a-sound'],
    ['a film', webmSaid({ type: 1, codec: 'V_VP8' }), 'not-a-sound'],
    ['a film behind a sound', webmSaid({ more: videoTrack }), 'not-a-sound'],
    ['a film in MP4', mp4Said({ handler: 'vide', codec: 'avc1' }), 'not-a-sound'],
    ['another codec', webmSaid({ codec: 'A_VORBIS' }), 'not-a-sound'],
    ['another codec in MP4', mp4Said({ codec: 'ac-3' }), 'not-a-sound'],
    ['half a WebM', webmSaid().subarray(0, 1490), 'not-a-sound'],
    ['half an Ogg', oggSaid().subarray(0, 1500), 'not-a-sound'],
    ['half an MP4', mp4Said().subarray(0, 1500), 'not-a-sound'],
    ['two recordings in one Ogg', Buffer.concat([oggSaid(), Buffer.from(oggSaid()).fill(9, 14, 18)]), 'not-a-sound'],
    ['a WebM that goes on as an archive', Buffer.concat([webmSaid(), Buffer.from('PK\u0003\u0004')]), 'not-a-sound'],
  ]
  it.each(refused)('%s is refused', (_, bytes, reason) => expect(soundIn(bytes)).toEqual({ refused: reason }))

  it('a box inside a box without end is looked at no further than it goes', () => {
    const deep = Buffer.concat(Array.from({ length: 200_000 }, () => Buffer.from('00000008667265650', 'hex')))
    expect(soundIn(Buffer.concat([mp4Said(), deep]))).toEqual({ refused: 'not-a-sound' })
  })

  it('a run in MP4 with more samples than its box holds is looked at no further than its box goes', () => {
    const bytes = mp4Said({ fragments: true })
    bytes.writeUIntBE(0x100, bytes.indexOf('trun') + 5, 3)
    expect(soundIn(bytes)).toEqual({ refused: 'not-a-sound' })
  })

  it('an Ogg of millions of packets, which no five minutes have, is not taken apart to its end', () => {
    const head = oggSaid({ ms: 500 }).subarray(0, -1)
    const last = head.subarray(head.lastIndexOf('OggS'))
    const page = Buffer.concat([
      last.subarray(0, 26),
      Buffer.from([255]),
      Buffer.alloc(255, 1),
      Buffer.alloc(255, 0x78),
    ])
    const all = Array.from({ length: 7000 }, () => page)
    const bytes = Buffer.concat([head.subarray(0, head.lastIndexOf('OggS')), ...all])
    expect(bytes.length).toBeLessThan(MOST_OF_A_SOUND)
    expect(soundIn(bytes)).toEqual({ refused: 'not-a-sound' })
  })

  it('whatever bytes come, it is kept whole or refused with a reason, and never throws', () => {
    const starts = [webmSaid(), oggSaid(), mp4Said(), mp4Said({ fragments: true })]
    const flips = fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 12 })
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        fc.nat(),
        flips,
        fc.uint8Array({ maxLength: 60 }),
        (start, cut, flips, more) => {
          const bytes = Buffer.concat([cut % 3 ? start : start.subarray(0, cut % start.length), more])
          for (const [at, value] of flips) if (bytes.length > 0) bytes[at % Math.min(bytes.length, 700)] = value
          const sound = soundIn(bytes)
          if ('refused' in sound) expect(sound.refused).toMatch(/^(not-a-sound|sound-too-(long|short)|sound-silent)$/)
          else expect(soundIn(Buffer.from(sound.bytes))).toMatchObject({ type: sound.type })
        },
      ),
      { numRuns: 1500 },
    )
  })
})
