import { inflateSync } from 'node:zlib'
import { sizeOfJpeg } from './jpeg-head.ts'

/** The most pixels of an image: a page of A4 at 400 dots to the inch has 15 million. */
export const MOST_PIXELS = 24_000_000
/** The most bytes of one file that are kept. An image is made to fit; what is larger of anything else is refused. */
export const MOST_KEPT = 6_000_000

/** An image by what stands in it: pixels as they are stored, and how it has to be turned to stand upright (Exif, 1 to 8). */
export interface ImageFound {
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
  readonly turned: number
}
export type FileFound = ImageFound | { readonly type: 'application/pdf' }
export type FileRefused = {
  readonly refused: 'not-a-file-type' | 'file-damaged' | 'too-many-pixels' | 'file-too-large'
}

/**
 * What a file is, by its content alone: whatever it is called and whatever its sender says it is counts for nothing. No
 * pixel is decoded here; the size of an image comes from its head, and above the cap it goes no further.
 */
export const fileIn = (bytes: Uint8Array): FileFound | FileRefused => {
  if (beginsWith(bytes, JPEG)) return jpegIn(bytes)
  if (beginsWith(bytes, PNG)) return pngIn(bytes)
  if (beginsWith(bytes, PDF)) return pdfIn(bytes)
  return { refused: 'not-a-file-type' }
}

const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const PDF = [...Buffer.from('%PDF-')]
const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

const sized = (image: ImageFound): ImageFound | FileRefused => {
  if (image.width < 1 || image.height < 1) return { refused: 'file-damaged' }
  return image.width * image.height > MOST_PIXELS ? { refused: 'too-many-pixels' } : image
}

const jpegIn = (bytes: Uint8Array): ImageFound | FileRefused => {
  const size = sizeOfJpeg(bytes)
  return size ? sized({ type: 'image/jpeg', ...size }) : { refused: 'file-damaged' }
}

/** Samples to a pixel, by the colour type of a PNG. */
const SAMPLES: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
const HEAD = 'IHDR'

const pngIn = (bytes: Uint8Array): ImageFound | FileRefused => {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (view.length < 33 || view.readUInt32BE(8) !== 13 || view.toString('latin1', 12, 16) !== HEAD)
    return { refused: 'file-damaged' }
  const [width, height] = [view.readUInt32BE(16), view.readUInt32BE(20)]
  const samples = SAMPLES[view[25] ?? -1]
  const depth = view[24] ?? 0
  if (samples === undefined || ![1, 2, 4, 8, 16].includes(depth)) return { refused: 'file-damaged' }
  const found = sized({ type: 'image/png', width, height, turned: 1 })
  if ('refused' in found) return found
  // Sixteen bits a sample weigh twice as much while it is decoded.
  if (depth === 16 && width * height * 2 > MOST_PIXELS) return { refused: 'too-many-pixels' }
  const most = Math.ceil((width * samples * depth) / 8 + 1) * height + 8 * (width + height)
  return unpacksTo(view, most) ? found : { refused: 'file-damaged' }
}

/** Whether the pixels of a PNG unpack to no more bytes than its head says: what unpacks without end is stopped there. */
const unpacksTo = (png: Buffer, most: number): boolean => {
  const parts: Buffer[] = []
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at)
    if (at + 12 + length > png.length) return false
    const name = png.toString('latin1', at + 4, at + 8)
    if (name === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length))
    if (name === 'IEND') break
    at += 12 + length
  }
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: most }).length > 0
  } catch {
    return false
  }
}

/** Where the end of a PDF is looked for, in bytes from its end; after it only empty space may follow. */
const TAIL = 2048

/**
 * A PDF is passed through as it came, so it must be one from the first byte to the last: what begins as something else,
 * or goes on after its end, could be taken for that by another program.
 */
const pdfIn = (bytes: Uint8Array): FileFound | FileRefused => {
  if (bytes.length > MOST_KEPT) return { refused: 'file-too-large' }
  const head = Buffer.from(bytes.subarray(0, 8)).toString('latin1')
  const tail = Buffer.from(bytes.subarray(-TAIL)).toString('latin1')
  const isWhole = /^%PDF-[12]\.\d/.test(head) && /startxref\s+\d+\s+%%EOF\s*$/.test(tail)
  return isWhole ? { type: 'application/pdf' } : { refused: 'file-damaged' }
}
