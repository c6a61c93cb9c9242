import type { Page } from 'playwright-core'

/** A file as somebody chooses it on a device. */
export interface Chosen {
  readonly name: string
  readonly mimeType: string
  readonly buffer: Buffer
}

/** A drawing of a house as a camera keeps it, with what a camera writes beside it: nothing in it is anybody's. */
export const drawingOfHouse = async (page: Page): Promise<Chosen> => {
  const base64 = await page.evaluate(() => {
    const canvas = document.createElement('canvas')
    canvas.width = 3200
    canvas.height = 2400
    const pen = canvas.getContext('2d')
    if (pen) {
      pen.fillStyle = '#fdf6e3'
      pen.fillRect(0, 0, 3200, 2400)
      pen.lineWidth = 24
      pen.strokeRect(900, 1100, 1300, 900)
      pen.beginPath()
      pen.moveTo(800, 1100)
      pen.lineTo(1550, 500)
      pen.lineTo(2300, 1100)
      pen.stroke()
    }
    return canvas.toDataURL('image/jpeg', 0.9).split(',')[1] ?? ''
  })
  const jpeg = Buffer.from(base64, 'base64')
  const beside = Buffer.from(`Exif\0\0${PLACE}`)
  const head = Buffer.from([0xff, 0xe1, 0, beside.length + 2])
  const buffer = Buffer.concat([jpeg.subarray(0, 2), head, beside, jpeg.subarray(2)])
  return { name: 'IMG_2041.jpg', mimeType: 'image/jpeg', buffer }
}

/** What the camera wrote: never to be sent. */
export const PLACE = 'GPS 55.3959 N 10.3883 E'

/** A text that is called a picture. */
export const disguised: Chosen = {
  name: 'house.jpg',
  mimeType: 'image/jpeg',
  buffer: Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'.repeat(40)),
}

/** A picture that says it is 60,000 pixels wide and as many high. */
export const tooLarge = (): Chosen => {
  const buffer = Buffer.alloc(64)
  Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]).copy(buffer)
  buffer.writeUInt32BE(60_000, 16)
  buffer.writeUInt32BE(60_000, 20)
  return { name: 'wall.png', mimeType: 'image/png', buffer }
}

/** A picture that ends in its middle. */
export const torn = ({ name, mimeType, buffer }: Chosen): Chosen => ({
  name,
  mimeType,
  buffer: buffer.subarray(0, 400),
})
