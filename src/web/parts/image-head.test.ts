import fc from 'fast-check'
import { expect, it } from 'vitest'
import { headOf } from './image-head.ts'

const png = (width: number, height: number): Uint8Array => {
  const bytes = new Uint8Array(33)
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  new DataView(bytes.buffer).setUint32(16, width)
  new DataView(bytes.buffer).setUint32(20, height)
  return bytes
}
/** With what a camera writes before the size, `before` bytes of it. */
const jpeg = (width: number, height: number, before = 30): Uint8Array => {
  const bytes = new Uint8Array(2 + 2 + before + 19)
  const view = new DataView(bytes.buffer)
  bytes.set([0xff, 0xd8, 0xff, 0xe1])
  view.setUint16(4, before)
  const at = 4 + before
  bytes.set([0xff, 0xc2], at)
  view.setUint16(at + 2, 17)
  view.setUint16(at + 5, height)
  view.setUint16(at + 7, width)
  return bytes
}

it('a picture says in its head how many pixels it has, before anything of it is decoded', () => {
  expect(headOf(png(60_000, 60_000))).toEqual({ pixels: 3_600_000_000 })
  expect(headOf(jpeg(4000, 3000))).toEqual({ pixels: 12_000_000 })
})

it('what is no picture is none, whatever it is called', () => {
  for (const text of ['%PDF-1.7', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'MZ', ''])
    expect(headOf(new TextEncoder().encode(text))).toBeUndefined()
})

it('whatever a file holds, its head is read without a fault and without an end to wait for', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 80 }), fc.constantFrom(png(1, 1), jpeg(1, 1)), (noise, whole) => {
      headOf(noise)
      const torn = new Uint8Array([...whole.slice(0, 12), ...noise])
      expect(headOf(torn)?.pixels ?? 0).toBeGreaterThanOrEqual(0)
      headOf(whole.subarray(0, noise.length))
    }),
  )
})
