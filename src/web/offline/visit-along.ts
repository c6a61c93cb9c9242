import { filesIn, type Entry, type EntryId, type PersonId, type Receipt, type Recorded } from '#record'
import { lyingAtTable } from '#visit'
import { post, readPage } from '../parts/api.ts'
import { heldFile } from '../parts/held-files.ts'
import type { Drawer } from './drawer.ts'
import { sendLate } from './late-hand.ts'
import type { OpenPocket } from './locked-drawer.ts'
import type { Road } from './road.ts'

interface Joined {
  readonly receipts: readonly Receipt[]
  readonly late?: string
}

const isOpening = ({ kind }: Entry): boolean => kind === 'visit.opened'

/** The way by which a visit that was begun on this device joins the record. Nothing is read by it. */
export const joiningRoad = (patient: PersonId, visit: EntryId): Pick<Road, 'push' | 'files'> => {
  const address = `/api/patients/${encodeURIComponent(patient)}/visit-along`
  const join = (entries: readonly Entry[], late?: true): Promise<Joined> =>
    post(address, { visit, entries, ...(late ? { late } : {}) })
  return {
    push: entries => join(entries),
    /** A recording comes before what names it, and after the visit it was told at. */
    files: async entries => {
      const held = entries.flatMap(({ body, layer }) =>
        filesIn(body).flatMap(({ id }) => ({ file: heldFile(id), id, layer })),
      )
      if (!held.some(({ file }) => file)) return []
      const { late } = await join(entries.filter(isOpening), true)
      for (const { file, id, layer } of held) if (file) await sendLate(late!, file, { id, layer })
      return []
    },
  }
}

/**
 * A table on this device: it shows of the carried record what lies at a table, keeps what is told there in a drawer of its own, and
 * joins by `joiningRoad`. What the desk has is read as the own page reads it, and kept whole in the pocket.
 * Invariant: what no table sees (the professional's own, letters still covered) is never among its entries.
 */
export const tableAlong = (
  pocket: Pick<OpenPocket, 'drawerOf' | 'tableOf'>,
  { patient, visit }: { readonly patient: PersonId; readonly visit: EntryId },
): { readonly road: Road; readonly drawer: Drawer } => {
  const record = pocket.drawerOf(patient)
  const known = new Map<EntryId, Recorded>()
  const takeIn = (entries: readonly Recorded[]): void => {
    for (const entry of entries) known.set(entry.id, entry)
  }
  return {
    drawer: {
      ...pocket.tableOf(patient),
      held: async () => {
        const held = await record.held?.()
        if (!held) return undefined
        takeIn(held.entries)
        return { entries: lyingAtTable([...known.values()]), upTo: held.upTo }
      },
    },
    road: {
      ...joiningRoad(patient, visit),
      read: async after => {
        const page = await readPage(`/api/patients/${encodeURIComponent(patient)}/entries`, after)
        if (page.entries.length === 0) return page
        takeIn(page.entries)
        await record.hold?.({ entries: [...known.values()], upTo: page.upTo })
        // A list that was agreed elsewhere uncovers what came before it.
        return { ...page, entries: lyingAtTable([...known.values()]) }
      },
    },
  }
}
