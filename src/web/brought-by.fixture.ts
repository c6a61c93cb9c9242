import { existsSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

/** A file and every file of the screens it brings along, those loaded later too. Rooms are met by their door and are left out. */
export const broughtBy = (file: string, seen = new Set<string>()): ReadonlySet<string> => {
  if (seen.has(file) || !existsSync(file)) return seen
  seen.add(file)
  for (const [, still, later] of readFileSync(file, 'utf8').matchAll(
    /^(?:import|export)\s+(?!type\b|const\b|default\b|function\b|interface\b)[^'"]*?from '(\.[^']+)'|import\('(\.[^']+)'\)/gm,
  ))
    broughtBy(resolve(dirname(file), (still ?? later)!), seen)
  return seen
}
