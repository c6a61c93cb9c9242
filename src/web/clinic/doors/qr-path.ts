import { encode } from 'uqr'

/** The dark squares of a row as one stretch of path each; one unit a square. */
const stretches = (row: readonly boolean[], y: number): string => {
  const starts = row.flatMap((dark, x) => (dark && !row[x - 1] ? x : []))
  return starts
    .map(x => {
      const end = row.indexOf(false, x)
      const wide = (end === -1 ? row.length : end) - x
      return `M${x} ${y}h${wide}v1h-${wide}z`
    })
    .join('')
}

/** A text as the path of a QR code, and how many squares a side has, the quiet edge of four included. */
export const qrPath = (text: string): { readonly path: string; readonly side: number } => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 })
  return { path: data.map(stretches).join(''), side: size }
}
