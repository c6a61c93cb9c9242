/** Letters of one block at most: a text as long as a page goes on to the next and is cut off nowhere. */
const MOST = 320

/** A text in blocks of whole words, none longer than fits; put together again with spaces they are the text. */
export const inBlocks = (text: string, most = MOST): string[] => {
  const blocks: string[] = []
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const last = blocks.at(-1)
    const parts =
      word.length > most
        ? [...word.matchAll(new RegExp(`(?:.\\p{M}*){1,${most}}`, 'gsu'))].map(([part]) => part)
        : [word]
    if (last !== undefined && parts.length === 1 && last.length + 1 + word.length <= most)
      blocks[blocks.length - 1] = `${last} ${word}`
    else blocks.push(...parts)
  }
  return blocks
}

/**
 * Puts blocks on sheets in their order: their heights and the room of one sheet, in the same unit. Gives for each sheet the blocks
 * on it. A block that is higher than a sheet has one to itself. `held`: it is never the last of a sheet (a heading).
 */
export const inSheets = (
  blocks: readonly { readonly height: number; readonly held?: boolean }[],
  room: number,
): number[][] => {
  const sheets: number[][] = []
  let used = 0
  for (let at = 0; at < blocks.length; at++) {
    const need = heldTogether(blocks, at)
    const sheet = sheets.at(-1)
    if (sheet && used + need <= room) {
      sheet.push(at)
      used += blocks[at]!.height
    } else {
      sheets.push([at])
      used = blocks[at]!.height
    }
  }
  return sheets
}

/** The height of a block, with what it must not be parted from. */
const heldTogether = (blocks: readonly { readonly height: number; readonly held?: boolean }[], at: number): number => {
  let need = 0
  for (let i = at; i < blocks.length; i++) {
    need += blocks[i]!.height
    if (!blocks[i]!.held) break
  }
  return need
}
