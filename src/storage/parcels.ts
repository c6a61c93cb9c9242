/** The data folder that a thread of its own opens, and its safe. */
export interface RecordAt {
  readonly data: string
  readonly safe: string
}

/** What one side of the thread asks of the other, by what it is kept in. */
export type Drawer = 'store' | 'shelf' | 'staff' | 'doors' | 'reviews' | 'pockets' | 'boxes' | 'folder'
export interface Asked {
  readonly nth: number
  readonly drawer: Drawer
  readonly method: string
  readonly args: Parcel
}
export type Answered =
  | { readonly nth: number; readonly value: Parcel }
  | { readonly nth: number; readonly failed: Failed }

/** What crosses: entries as one text, which is quicker than copying them piece by piece; anything else as it is. */
export type Parcel = { readonly text: string | undefined } | { readonly as: unknown }
export const packed = (drawer: Drawer, value: unknown): Parcel =>
  drawer === 'store' ? { text: JSON.stringify(value) } : { as: value }
export const unpacked = (parcel: Parcel): unknown => {
  if ('as' in parcel) return parcel.as
  return parcel.text === undefined ? undefined : JSON.parse(parcel.text)
}

/** An error as it crosses between threads. */
export interface Failed {
  readonly name: string
  readonly message: string
  readonly stack?: string | undefined
  readonly errcode?: number | undefined
}
