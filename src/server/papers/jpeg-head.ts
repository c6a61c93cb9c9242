/** Pixels of a JPEG as they are stored, and how it is turned. */
interface JpegSize {
  readonly width: number
  readonly height: number
  readonly turned: number
}

/** The frames our decoder reads: baseline, extended, progressive. */
const FRAMES: readonly number[] = [0xc0, 0xc1, 0xc2]
/** Everything else that begins a frame, and is none our decoder reads. */
const isOtherFrame = (marker: number): boolean =>
  marker >= 0xc3 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
const SCAN = 0xda
const EXIF = 0xe1
const END: readonly [number, number] = [0xff, 0xd9]

/**
 * The size of a JPEG from its head, segment by segment, without decoding anything. Undefined where it is not built as a
 * JPEG is: no frame or two before its first scan, more colours than an image has, sampling nobody writes, no end.
 */
export const sizeOfJpeg = (bytes: Uint8Array): JpegSize | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let size: Omit<JpegSize, 'turned'> | undefined
  let turned = 1
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return undefined
    const marker = bytes[at + 1] ?? 0
    // Any number of filling bytes may stand before a marker.
    if (marker === 0xff) {
      at++
      continue
    }
    const length = view.getUint16(at + 2)
    const end = at + 2 + length
    if (length < 2 || end > bytes.length || isOtherFrame(marker)) return undefined
    if (marker === SCAN) return size && hasEnd(bytes, end) ? { ...size, turned } : undefined
    if (FRAMES.includes(marker)) {
      if (size) return undefined
      size = frameIn(view, at + 4, length)
      if (!size) return undefined
    }
    if (marker === EXIF) turned = turnIn(bytes.subarray(at + 4, end)) ?? turned
    at = end
  }
  return undefined
}

/** A whole frame header: eight bits a sample, one, three or four colours, each sampled at most four times as finely. */
const frameIn = (view: DataView, at: number, length: number): Omit<JpegSize, 'turned'> | undefined => {
  if (length < 8) return undefined
  const colours = view.getUint8(at + 5)
  if (view.getUint8(at) !== 8 || ![1, 3, 4].includes(colours) || length !== 8 + 3 * colours) return undefined
  for (let one = 0; one < colours; one++) {
    const sampling = view.getUint8(at + 7 + 3 * one)
    const [across, down] = [sampling >> 4, sampling & 15]
    if (across < 1 || across > 4 || down < 1 || down > 4) return undefined
  }
  return { height: view.getUint16(at + 1), width: view.getUint16(at + 3) }
}

/** Some cameras write more behind the end of the picture: that is passed over. */
const hasEnd = (bytes: Uint8Array, from: number): boolean => {
  for (let at = bytes.length - 2; at >= from; at--) if (bytes[at] === END[0] && bytes[at + 1] === END[1]) return true
  return false
}

const ORIENTATION = 0x0112
const SHORT = 3

/** How a camera says it was held (TIFF 6.0, tag 274), 1 to 8; undefined where it says nothing that can be read. */
const turnIn = (exif: Uint8Array): number | undefined => {
  if (exif.length < 14 || Buffer.from(exif.subarray(0, 6)).toString('latin1') !== 'Exif\0\0') return undefined
  const tiff = new DataView(exif.buffer, exif.byteOffset + 6, exif.byteLength - 6)
  const order = tiff.getUint16(0)
  if (order !== 0x4949 && order !== 0x4d4d) return undefined
  const little = order === 0x4949
  const first = tiff.getUint32(4, little)
  if (tiff.getUint16(2, little) !== 42 || first + 2 > tiff.byteLength) return undefined
  const fields = tiff.getUint16(first, little)
  for (let nth = 0; nth < fields; nth++) {
    const at = first + 2 + 12 * nth
    if (at + 12 > tiff.byteLength) return undefined
    if (tiff.getUint16(at, little) !== ORIENTATION) continue
    const turned = tiff.getUint16(at + 8, little)
    return tiff.getUint16(at + 2, little) === SHORT && turned >= 1 && turned <= 8 ? turned : undefined
  }
  return undefined
}
