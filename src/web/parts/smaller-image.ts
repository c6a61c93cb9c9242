import { headOf } from './image-head.ts'

/** The longest edge a picture from paper is sent with, in pixels: a page stays readable, and a telephone sends it in a moment. */
const EDGE = 2400
const QUALITY = 0.85
/** More is not even opened: a small telephone has no room to draw it, and would let go of the page with all that was told. */
const MOST_BYTES = 40_000_000
const MOST_PIXELS = 120_000_000
/** Where the size of a picture stands, with what a camera writes before it. */
const HEAD_BYTES = 256_000

export type NoImage = 'file-too-large' | 'too-many-pixels' | 'not-a-file-type' | 'file-damaged'

/**
 * A picture made smaller and drawn anew on this device, so that what a camera writes beside it (where, when, which
 * telephone) is not even sent; or why it cannot be taken in. What this browser can draw is one, whatever the file is called.
 */
export const smallerImage = async (file: Blob): Promise<Blob | NoImage> => {
  if (file.size > MOST_BYTES) return 'file-too-large'
  try {
    const head = headOf(new Uint8Array(await file.slice(0, HEAD_BYTES).arrayBuffer()))
    if ((head?.pixels ?? 0) > MOST_PIXELS) return 'too-many-pixels'
    return (await drawnAnew(file)) ?? (head ? 'file-damaged' : 'not-a-file-type')
  } catch {
    // It was taken away meanwhile, or may not be read.
    return 'file-damaged'
  }
}

const drawnAnew = async (file: Blob): Promise<Blob | undefined> => {
  try {
    const image = await createImageBitmap(file, { imageOrientation: 'from-image' })
    const by = Math.min(1, EDGE / Math.max(image.width, image.height))
    const canvas = document.createElement('canvas')
    canvas.width = Math.max(1, Math.round(image.width * by))
    canvas.height = Math.max(1, Math.round(image.height * by))
    const pen = canvas.getContext('2d')
    if (!pen) return undefined
    // What can be seen through lies on white paper.
    pen.fillStyle = '#ffffff'
    pen.fillRect(0, 0, canvas.width, canvas.height)
    pen.drawImage(image, 0, 0, canvas.width, canvas.height)
    image.close()
    return await new Promise<Blob | undefined>(done =>
      canvas.toBlob(made => done(made ?? undefined), 'image/jpeg', QUALITY),
    )
  } catch {
    return undefined
  }
}
