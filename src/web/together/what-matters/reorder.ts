/** The list with `id` put at place `to` (held within the list); the same list where nothing moves. */
export const moved = (ids: readonly string[], id: string, to: number): readonly string[] => {
  const from = ids.indexOf(id)
  const place = Math.max(0, Math.min(ids.length - 1, to))
  if (from < 0 || from === place) return ids
  return ids.toSpliced(from, 1).toSpliced(place, 0, id)
}
