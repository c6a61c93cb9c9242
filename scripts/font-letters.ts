/** The letters a font has a drawing for, as code points. `font`: as TrueType or OpenType (sfnt), not compressed. */
export const lettersIn = (font: Uint8Array): ReadonlySet<number> => {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength)
  const table = [...Array(view.getUint16(4)).keys()].map(nth => 12 + 16 * nth).find(at => view.getUint32(at) === CMAP)
  if (table === undefined) throw new Error('The font says nowhere which letters it has.')
  const cmap = view.getUint32(table + 8)
  const letters = new Set<number>()
  for (let nth = 0; nth < view.getUint16(cmap + 2); nth++) {
    const at = cmap + view.getUint32(cmap + 8 + 8 * nth)
    const format = view.getUint16(at)
    for (const letter of format === 4 ? inSegments(view, at) : format === 12 ? inGroups(view, at) : [])
      letters.add(letter)
  }
  return letters
}

/** Its four letters, as a font writes them. */
const CMAP = 0x636d6170

/** Format 4: letters of two bytes, in segments whose drawings are found by a step, or by a list. */
function* inSegments(view: DataView, at: number): Generator<number> {
  const wide = view.getUint16(at + 6)
  for (let own = at + 14; own < at + 14 + wide; own += 2) {
    const [first, step, listed] = [own + wide + 2, own + 2 * wide + 2, own + 3 * wide + 2]
    const start = view.getUint16(first)
    for (let letter = start; letter <= view.getUint16(own) && letter < 0xffff; letter++) {
      const away = view.getUint16(listed)
      const drawing =
        away === 0 ? (letter + view.getUint16(step)) & 0xffff : view.getUint16(listed + away + 2 * (letter - start))
      if (drawing !== 0) yield letter
    }
  }
}

/** Format 12: letters of any size, in groups. */
function* inGroups(view: DataView, at: number): Generator<number> {
  for (let nth = 0; nth < view.getUint32(at + 12); nth++) {
    const group = at + 16 + 12 * nth
    for (let letter = view.getUint32(group); letter <= view.getUint32(group + 4); letter++) yield letter
  }
}

/** Seen by nobody: a font needs no drawing for it. */
export const isSilent = (letter: number): boolean =>
  /[\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u.test(String.fromCodePoint(letter))
