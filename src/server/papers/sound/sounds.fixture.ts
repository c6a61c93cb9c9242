/** Invented recordings, built byte by byte as browsers build theirs. Nothing in them is anybody's voice. */

const be = (bytes: number, value: number): Buffer => {
  const out = Buffer.alloc(bytes)
  out.writeUIntBE(value, 0, bytes)
  return out
}
const le = (bytes: number, value: number): Buffer => be(bytes, value).reverse()

export const opusHeadSaid = (channels = 1): Buffer =>
  Buffer.concat([
    Buffer.from('OpusHead'),
    Buffer.from([1, channels]),
    le(2, 312),
    le(4, 44_100),
    le(2, 0),
    Buffer.from([0]),
  ])

/** A packet of 20 milliseconds; its bytes are what a test looks for on a disk. */
export const packet = (nth: number, words = 'planted-sound'): Buffer =>
  Buffer.concat([Buffer.from([0x78]), Buffer.from(words), be(4, nth)])
/**
 * Packets of 60 milliseconds, three frames each, as Chromium’s MediaRecorder made them at 32 kbit/s: of a muted microphone; of
 * a constant so faint that nobody hears it (60 dB under full), the smallest that anything but silence gave; of noise 100 dB
 * under full.
 */
export const RECORDED = {
  nothing: Buffer.from('ff03fffefffefffe', 'hex'),
  constant: Buffer.from(
    '5c007fd32d1ee5d99fea59b17012205717d4a7add7c241cf705a5c0002fc510d82636b720bdb7423ff348340',
    'hex',
  ),
  faintNoise: Buffer.from(
    '7f0307fd32cca63a250523805d476f894aff86b9d067874c18cb2d3c4b85b00f07fd32cca63a250523805d476f894ae6bb39315ad8d38fbd0d11cee543a007fd32cca63a250523805d476f894ae6bb39315ad8d5d93f6fcac0f38355',
    'hex',
  ),
} as const

const packets = (ms: number): Buffer[] => Array.from({ length: Math.round(ms / 20) }, (_, nth) => packet(nth))

const id = (hex: string): Buffer => Buffer.from(hex, 'hex')
const sized = (hex: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([id(hex), be(1, 0x10), be(3, body.length), body])
}
const UNSIZED = id('01ffffffffffffff')

interface LikeWebm {
  readonly ms?: number
  readonly codec?: string
  readonly type?: number
  readonly more?: Buffer
  readonly step?: number
  /** Packets of one’s own, in place of those of 20 milliseconds. */
  readonly all?: readonly Buffer[]
}

/** As Chromium and Firefox record: sizes not said, and a program that names itself. `step`: milliseconds between packets as it says. */
export const webmSaid = ({
  ms = 2000,
  codec = 'A_OPUS',
  type = 2,
  more,
  step = 20,
  all = packets(ms),
}: LikeWebm = {}): Buffer => {
  const track = sized(
    'ae',
    sized('d7', be(1, 1)),
    sized('83', be(1, type)),
    sized('86', Buffer.from(codec)),
    sized('63a2', opusHeadSaid()),
  )
  const blocks = all.map((bytes, nth) => {
    const head = Buffer.concat([be(1, 0x81), be(2, (nth % 50) * step), be(1, 0x80)])
    const block = sized('a3', head, bytes)
    return nth % 50 === 0 ? Buffer.concat([id('1f43b675'), UNSIZED, sized('e7', be(4, nth * step)), block]) : block
  })
  return Buffer.concat([
    sized('1a45dfa3', sized('4282', Buffer.from('webm'))),
    id('18538067'),
    UNSIZED,
    sized('1549a966', sized('2ad7b1', be(3, 1_000_000)), sized('4d80', Buffer.from('planted-device'))),
    sized('1654ae6b', track, ...(more ? [more] : [])),
    ...blocks,
    sized('1254c367', sized('7373', Buffer.from('planted-device'))),
  ])
}
/** A second track, of pictures. */
export const videoTrack = sized('ae', sized('d7', be(1, 2)), sized('83', be(1, 1)), sized('86', Buffer.from('V_VP8')))

const page = (nth: number, samples: number, bodies: readonly Buffer[], flags = 0, serial = 7): Buffer => {
  const lacing = bodies.flatMap(({ length }) => [...Array<number>(Math.floor(length / 255)).fill(255), length % 255])
  const head = Buffer.concat([
    Buffer.from('OggS'),
    Buffer.from([0, flags]),
    le(6, samples),
    le(2, 0),
    le(4, serial),
    le(4, nth),
    le(4, 0),
    Buffer.from([lacing.length]),
  ])
  return Buffer.concat([head, Buffer.from(lacing), ...bodies])
}

/** As Firefox records, with tags that name the program; `samples`: how many it says to have in the end. */
export const oggSaid = ({
  ms = 2000,
  samples = ms * 48 + 312,
  all = packets(ms),
}: Pick<LikeWebm, 'ms' | 'all'> & { readonly samples?: number } = {}): Buffer => {
  const pages = Array.from({ length: Math.ceil(all.length / 50) }, (_, nth) =>
    page(nth + 2, nth === Math.ceil(all.length / 50) - 1 ? samples : 0, all.slice(nth * 50, nth * 50 + 50)),
  )
  const tags = Buffer.concat([Buffer.from('OpusTags'), le(4, 14), Buffer.from('planted-device'), le(4, 0)])
  return Buffer.concat([page(0, 0, [opusHeadSaid()], 2), page(1, 0, [tags]), ...pages])
}

const box = (name: string, ...parts: Buffer[]): Buffer => {
  const body = Buffer.concat(parts)
  return Buffer.concat([be(4, body.length + 8), Buffer.from(name), body])
}
const full = (name: string, flags: number, ...parts: Buffer[]): Buffer => box(name, be(4, flags), ...parts)
const zeros = (count: number): Buffer => Buffer.alloc(count)
const MADE = be(4, 0xdadadada)

interface LikeMp4 {
  readonly ms?: number
  readonly handler?: string
  readonly codec?: string
  /** What the heads say, where they say something else than the samples. */
  readonly saidMs?: number
  readonly fragments?: boolean
}

/** As Safari records: AAC in one track, with a name and a place of the device; whole, or in fragments. */
export const mp4Said = ({
  ms = 2000,
  handler = 'soun',
  codec = 'mp4a',
  saidMs,
  fragments = false,
}: LikeMp4 = {}): Buffer => {
  const length = fragments ? 0 : (saidMs ?? ms)
  const samples = Math.round(ms / 20)
  const times = (duration: number) => [MADE, MADE, be(4, 1000), be(4, duration)]
  const stbl = box(
    'stbl',
    full('stsd', 0, be(4, 1), box(codec, zeros(28))),
    full('stts', 0, be(4, fragments ? 0 : 1), ...(fragments ? [] : [be(4, samples), be(4, 20)])),
  )
  const hdlr = full('hdlr', 0, zeros(4), Buffer.from(handler), zeros(12), Buffer.from('planted-device\0'))
  const mdia = box(
    'mdia',
    full('mdhd', 0, ...times(length), zeros(4)),
    hdlr,
    box('minf', full('smhd', 0, zeros(4)), stbl),
  )
  const trak = box('trak', full('tkhd', 3, MADE, MADE, zeros(72)), mdia, box('udta', Buffer.from('planted-device')))
  const mvex = fragments ? [box('mvex', full('trex', 0, be(4, 1), be(4, 1), be(4, 20), zeros(8)))] : []
  const moov = box(
    'moov',
    full('mvhd', 0, ...times(length), zeros(80)),
    trak,
    ...mvex,
    box('udta', Buffer.from('planted-device')),
  )
  const mdat = box('mdat', ...packets(ms))
  const moof = box(
    'moof',
    full('mfhd', 0, be(4, 1)),
    box('traf', full('tfhd', 0, be(4, 1)), full('trun', 0, be(4, samples))),
  )
  const parts = fragments ? [moov, moof, mdat] : [moov, mdat]
  return Buffer.concat([
    box('ftyp', Buffer.from('mp42'), zeros(4)),
    ...parts,
    box('uuid', Buffer.from('planted-device')),
  ])
}
