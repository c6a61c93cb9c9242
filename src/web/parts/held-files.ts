import type { EntryId } from '#record'
import { newId } from './hand.ts'

/**
 * Recordings and pictures that are kept with what is told next, in the memory of this page and nowhere else: each has its id
 * already, and is sent before the entry that names it.
 */
const held = new Map<EntryId, Blob>()

export const holdFile = (file: Blob): EntryId => {
  const id = newId()
  held.set(id, file)
  return id
}

/** A file that waited in a pocket of this device, under the id it has. */
export const takeUpFile = (id: EntryId, file: Blob): void => void held.set(id, file)

export const heldFile = (id: EntryId): Blob | undefined => held.get(id)

const addresses = new Map<EntryId, string>()

/** Where the page finds a file that waits here, to show it. */
export const addressOfHeld = (id: EntryId): string | undefined => {
  const file = held.get(id)
  const address = addresses.get(id) ?? (file && URL.createObjectURL(file))
  if (address) addresses.set(id, address)
  return address
}

/** Thrown away, or with the desk. */
export const letGoOfFile = (id: EntryId): void => {
  const address = addresses.get(id)
  if (address) URL.revokeObjectURL(address)
  addresses.delete(id)
  held.delete(id)
}
