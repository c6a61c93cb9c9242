import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

const nameFor = (data: string): string => `tessera-move-${basename(data)}-`

/** A new folder for the copy of a record on its way to or from a data folder, beside that one. */
export const onItsWay = (data: string): string => mkdtempSync(join(dirname(data), nameFor(data)))

/** The copies that moves to or from a data folder left when they were cut off: wrapped keys are in them. */
export const leftOnItsWay = (data: string): string[] => {
  const [around, name] = [dirname(data), nameFor(data)]
  if (!existsSync(around)) return []
  return readdirSync(around)
    .filter(one => one.startsWith(name) && /^\w{6}$/.test(one.slice(name.length)))
    .map(one => join(around, one))
}

/** Removes them. Gives how many; for whoever has the data folder for itself alone, so that no move is at work. */
export const clearTheWay = (data: string): number => {
  const left = leftOnItsWay(data)
  for (const folder of left) rmSync(folder, { recursive: true })
  return left.length
}
