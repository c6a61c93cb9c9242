/** The longest edge a picture from paper is sent with, in pixels: a page stays readable, and a telephone sends it in a moment. */
const EDGE = 2400
const QUALITY = 0.85

/**
 * A picture made smaller and drawn anew on this device, so that what a camera writes beside it (where, when, which
 * telephone) is not even sent. Undefined where this browser cannot read it.
 */
export const smallerImage = async (file: Blob): Promise<Blob | undefined> => {
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
