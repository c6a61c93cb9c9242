import { crc32, deflateSync } from 'node:zlib'
import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'

/** Red, green, blue and white, so that every corner says which it was. */
const CORNERS: readonly (readonly number[])[] = [
  [200, 0, 0],
  [0, 160, 0],
  [0, 0, 200],
  [255, 255, 255],
]

/** Pixels of an invented paper: four fields of colour, top first, from the left. */
const fields = (width: number, height: number): Buffer => {
  const data = Buffer.alloc(width * height * 4, 255)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const field = CORNERS[(y < height / 2 ? 0 : 2) + (x < width / 2 ? 0 : 1)]!
      data.set(field, (y * width + x) * 4)
    }
  return data
}

export const jpegOf = (width = 32, height = 16): Buffer =>
  jpeg.encode({ width, height, data: fields(width, height) }, 90).data

export const pngOf = (width = 32, height = 16): Buffer => {
  const png = new PNG({ width, height })
  png.data = fields(width, height)
  return PNG.sync.write(png)
}

/** Which field stands in each corner of an image: 0 to 3 in order where it stands upright. */
export const cornersOf = ({ width, height, data }: { width: number; height: number; data: Uint8Array }): number[] => {
  const near = (x: number, y: number): number => {
    const at = (y * width + x) * 4
    const far = CORNERS.map(field => field.reduce((sum, value, i) => sum + Math.abs(value - data[at + i]!), 0))
    return far.indexOf(Math.min(...far))
  }
  return [near(2, 2), near(width - 3, 2), near(2, height - 3), near(width - 3, height - 3)]
}

/** A segment of a JPEG put behind its first two bytes. */
const withSegment = (image: Buffer, marker: number, body: Buffer): Buffer => {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(body.length + 2, 2)
  return Buffer.concat([image.subarray(0, 2), head, body, image.subarray(2)])
}

/** The camera says it was held so (1 to 8), and where it was, in words. */
export const heldSo = (image: Buffer, turned: number, where: string, order: 'II' | 'MM' = 'II'): Buffer => {
  const tiff = Buffer.alloc(26)
  const little = order === 'II'
  const short = (value: number, at: number) => (little ? tiff.writeUInt16LE(value, at) : tiff.writeUInt16BE(value, at))
  const long = (value: number, at: number) => (little ? tiff.writeUInt32LE(value, at) : tiff.writeUInt32BE(value, at))
  tiff.write(order, 0, 'latin1')
  short(42, 2)
  long(8, 4)
  short(1, 8)
  short(0x0112, 10)
  short(3, 12)
  long(1, 14)
  short(turned, 18)
  return withSegment(image, 0xe1, Buffer.concat([Buffer.from('Exif\0\0'), tiff, Buffer.from(where)]))
}
export const withComment = (image: Buffer, words: string): Buffer => withSegment(image, 0xfe, Buffer.from(words))

/** The bytes of a JPEG say that it is so large. */
export const saidToBe = (image: Buffer, width: number, height: number): Buffer => {
  const copy = Buffer.from(image)
  const frame = copy.indexOf(Buffer.from([0xff, 0xc0]))
  copy.writeUInt16BE(height, frame + 5)
  copy.writeUInt16BE(width, frame + 7)
  return copy
}

const chunk = (name: string, body: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(name), body])
  const all = Buffer.alloc(named.length + 8)
  all.writeUInt32BE(body.length, 0)
  named.copy(all, 4)
  all.writeUInt32BE(crc32(named), named.length + 4)
  return all
}

/** A PNG by its head, with pixels that unpack to as many bytes as one likes. */
export const pngSaid = (
  {
    width,
    height,
    depth = 8,
    colour = 2,
    interlaced = 0,
  }: Record<'width' | 'height', number> & {
    depth?: number
    colour?: number
    interlaced?: number
  },
  unpacked: number,
): Buffer => {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([depth, colour, 0, 0, interlaced], 8)
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(unpacked))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
/** Words put into a PNG, as some programs do. */
export const withText = (png: Buffer, words: string): Buffer =>
  Buffer.concat([png.subarray(0, 33), chunk('tEXt', Buffer.from(`Comment\0${words}`)), png.subarray(33)])

export const pdfOf = (inside = ''): Buffer =>
  Buffer.from(`%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\n${inside}\ntrailer<</Root 1 0 R>>\nstartxref\n9\n%%EOF\n`)
