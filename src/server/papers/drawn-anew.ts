import jpeg from 'jpeg-js'
import { PNG } from 'pngjs'
import { MOST_KEPT, MOST_PIXELS, type ImageFound } from './what-file.ts'

/** Pixels of four bytes each: red, green, blue, how much they cover. */
interface Pixels {
  readonly width: number
  readonly height: number
  readonly data: Buffer
}
/** An image as it is kept. */
export interface Drawn {
  readonly type: 'image/jpeg' | 'image/png'
  readonly bytes: Uint8Array
}

/** What a JPEG may take while it is decoded, in megabytes: one of the most pixels, in full colour, needs about 600. */
const MEMORY = 1024
/** The quality of a JPEG, of 100: letters stay sharp. */
const QUALITY = 85

/**
 * Decodes an image and draws it anew, upright: of the file that came nothing but its pixels is left, no place where it was
 * taken, no preview, no words, nothing hidden behind its end. At most `most` bytes come of it. It throws where the pixels
 * cannot be read.
 */
export const drawnAnew = (bytes: Uint8Array, image: ImageFound, most: number = MOST_KEPT): Drawn => {
  const pixels = upright(image.type === 'image/png' ? fromPng(bytes) : fromJpeg(bytes), image.turned)
  return (image.type === 'image/png' ? asPng(pixels, most) : undefined) ?? asJpeg(pixels, most)
}

const fromJpeg = (bytes: Uint8Array): Pixels =>
  jpeg.decode(bytes, {
    maxMemoryUsageInMB: MEMORY,
    maxResolutionInMP: MOST_PIXELS / 1_000_000,
    // Where the last stretch of a scan is shorter than the others, it reads past it: that alone is tolerated.
    tolerantDecoding: true,
  })

const fromPng = (bytes: Uint8Array): Pixels => {
  const { width, height, data } = PNG.sync.read(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return { width, height, data }
}

const OPAQUE = 255
const COLOUR = 2
const COLOUR_AND_COVER = 6

/** As a PNG, where it is not larger than what is kept: what was drawn on a screen stays sharp to the dot. */
const asPng = ({ width, height, data }: Pixels, most: number): Drawn | undefined => {
  const png = new PNG({ width, height })
  png.data = data
  const colorType = isOpaque(data) ? COLOUR : COLOUR_AND_COVER
  const bytes = PNG.sync.write(png, { colorType, filterType: 4, deflateLevel: 6 })
  return bytes.length <= most ? { type: 'image/png', bytes } : undefined
}

/** As a JPEG; half as wide and half as high as often as it takes until it can be kept. */
const asJpeg = (pixels: Pixels, most: number): Drawn => {
  const { data: bytes } = jpeg.encode(onPaper(pixels), QUALITY)
  return bytes.length <= most ? { type: 'image/jpeg', bytes } : asJpeg(halved(pixels), most)
}

const isOpaque = (data: Buffer): boolean => {
  for (let at = 3; at < data.length; at += 4) if (data[at] !== OPAQUE) return false
  return true
}

/** A JPEG knows nothing to see through: it is laid on white paper. */
const onPaper = ({ width, height, data }: Pixels): Pixels => {
  if (isOpaque(data)) return { width, height, data }
  const laid = Buffer.alloc(data.length, OPAQUE)
  for (let at = 0; at < data.length; at += 4) {
    const cover = data[at + 3]! / OPAQUE
    for (let one = at; one < at + 3; one++) laid[one] = Math.round(data[one]! * cover + OPAQUE * (1 - cover))
  }
  return { width, height, data: laid }
}

/** Each new pixel is the mean of four. */
const halved = ({ width, height, data }: Pixels): Pixels => {
  const half = { width: Math.max(1, width >> 1), height: Math.max(1, height >> 1) }
  const small = Buffer.alloc(half.width * half.height * 4)
  const [right, below] = [width > 1 ? 4 : 0, height > 1 ? width * 4 : 0]
  for (let y = 0, to = 0; y < half.height; y++)
    for (let x = 0, at = 2 * y * width * 4; x < half.width; x++, at += 8)
      for (let from = at; from < at + 4; from++, to++)
        small[to] = (data[from]! + data[from + right]! + data[from + below]! + data[from + right + below]!) >> 2
  return { ...half, data: small }
}

/** Where a pixel of the upright image lies in the stored one, by how the camera was held (TIFF 6.0, tag 274). */
const FROM: Readonly<Record<number, (x: number, y: number, right: number, bottom: number) => [number, number]>> = {
  2: (x, y, right) => [right - x, y],
  3: (x, y, right, bottom) => [right - x, bottom - y],
  4: (x, y, _, bottom) => [x, bottom - y],
  5: (x, y) => [y, x],
  6: (x, y, _, bottom) => [y, bottom - x],
  7: (x, y, right, bottom) => [right - y, bottom - x],
  8: (x, y, right) => [right - y, x],
}

const upright = (pixels: Pixels, turned: number): Pixels => {
  const from = FROM[turned]
  if (!from) return pixels
  const { width, height, data } = pixels
  const [wide, high] = turned >= 5 ? [height, width] : [width, height]
  const stored = new Uint32Array(data.buffer, data.byteOffset, width * height)
  const stands = new Uint32Array(wide * high)
  for (let y = 0; y < high; y++)
    for (let x = 0; x < wide; x++) {
      const [column, row] = from(x, y, width - 1, height - 1)
      stands[y * wide + x] = stored[row * width + column]!
    }
  return { width: wide, height: high, data: Buffer.from(stands.buffer) }
}
