import { createContext } from 'react'
import type { Drawer } from './drawer.ts'

/** Gives the drawer of an own pocket that is open on this page, by the address of a record; without one nothing is carried. */
export const Drawers = createContext<((address: string) => Drawer | undefined) | undefined>(undefined)

/** The patient whose record an address is. */
export const patientAt = (address: string): string | undefined => {
  const patient = /^\/api\/patients\/([^/]+)\/entries$/.exec(address)?.[1]
  return patient === undefined ? undefined : decodeURIComponent(patient)
}
