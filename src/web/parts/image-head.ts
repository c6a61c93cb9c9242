const JPEG = [0xff, 0xd8, 0xff]
const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
const beginsWith = (bytes: Uint8Array, start: readonly number[]): boolean => start.every((byte, i) => bytes[i] === byte)

/** Markers of a JPEG that say its size: the frames, without the tables that lie among their numbers. */
const isFrame = (marker: number): boolean => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

const pixelsOfJpeg = (view: DataView): number | undefined => {
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff;) {
    if (isFrame(view.getUint8(at + 1))) return view.getUint16(at + 5) * view.getUint16(at + 7)
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/**
 * What the first bytes of a file say: whether it begins as a picture that is kept here, and how many pixels it says it has,
 * where that stands there. Nothing is decoded for it.
 */
export const headOf = (bytes: Uint8Array): { readonly pixels?: number } | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (beginsWith(bytes, PNG)) return view.byteLength < 24 ? {} : { pixels: view.getUint32(16) * view.getUint32(20) }
  if (!beginsWith(bytes, JPEG)) return undefined
  const pixels = pixelsOfJpeg(view)
  return pixels === undefined ? {} : { pixels }
}
