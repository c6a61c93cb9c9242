/**
 * A 32-bit hash of an id (FNV-1a, finished as in MurmurHash3). Ids begin with the time they were made: ordered by hash,
 * nobody comes first for having spoken first.
 */
export const hashOf = (id: string): number => {
  let hash = 0x811c9dc5
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The same things in the same order, wherever and in whatever order they arrived. */
export const inCanonicalOrder = <T extends { readonly id: string }>(things: readonly T[]): T[] =>
  things
    .map(thing => ({ thing, hash: hashOf(thing.id) }))
    .sort((a, b) => a.hash - b.hash || (a.thing.id < b.thing.id ? -1 : 1))
    .map(({ thing }) => thing)
