import { useMemo, useSyncExternalStore } from 'react'
import { goesWith, unsaidIn, type Entry, type EntryId, type Receipt, type Recorded, type Refusal } from '#record'
import { afterFrame } from './after-frame.ts'
import { push, readPage, Refused } from './api.ts'
import { listen, type Line } from './live.ts'
import type { HeardSign } from './signs.tsx'
import { sendHeld, type NotKept } from './sending-files.ts'

/** How often this screen asks for what others added, in milliseconds, and how long it waits before sending again. */
const askEvery = 2000
/** The same while what others add is told at once: in case that were lost on the way. */
const askAnyway = 20_000

/** What a screen knows of one patient's record: entries, what waits to be sent, what was refused, what is wrong. */
export interface Known {
  readonly entries: readonly Recorded[]
  readonly ready: boolean
  /** Told here and not acknowledged yet. */
  readonly waiting: boolean
  readonly refused: readonly (Refusal & { readonly kind: string })[]
  readonly trouble?: 'no-connection' | string
  /** The last sign that was seen at this visit; it is kept nowhere. */
  readonly sign?: HeardSign
}

/**
 * One patient's entries on this screen: reads from the desk, sends what is told here and takes the receipts.
 * Invariant: what was told stays here until the record has it or has refused it with a reason; sending twice stores once.
 * What was unsaid is let go of as soon as the record says so, and does not come back. What is told apart goes to the record
 * and is never among what is shown here; the desk says who may read it.
 */
export class Desk {
  #road: string
  #entries = new Map<string, Recorded>()
  #outbox: Recorded[] = []
  #unsaid = new Set<EntryId>()
  /** Times the screen is still to be drawn anew: what it showed before is in its memory until then. */
  #drawAgain = 0
  #upTo = 0
  #sending = false
  /** Entries sent at once; fewer after the desk found a push too large. */
  #most = 200
  #listeners = new Set<() => void>()
  #known: Known = { entries: [], ready: false, waiting: false, refused: [] }
  #timer: ReturnType<typeof setInterval> | undefined
  #line: Line | undefined
  #asked = 0
  #asking = false
  #askAgain = false

  constructor(road: string) {
    this.#road = road
  }

  known = (): Known => this.#known

  listen = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    if (this.#listeners.size === 1) this.#begin()
    return () => {
      this.#listeners.delete(listener)
      if (this.#listeners.size === 0) this.#rest()
    }
  }

  /** Takes down entries: on the screen at once, and to the record as soon as they are seen there. */
  tell = (entries: readonly Entry[]): void => {
    for (const entry of entries) if (!isToldApart(entry)) this.#entries.set(entry.id, entry)
    this.#outbox.push(...entries)
    this.#show()
    afterFrame(() => void this.#send())
  }

  /** Lets go of the refusals that were read. */
  settle = (): void => this.#show({ refused: [] })

  #begin = (): void => {
    void this.#ask()
    this.#timer = setInterval(() => {
      // What was let go of is drawn out of the memory by the next answers, told or not.
      const isQuiet = this.#line?.isOpen() && !this.#known.trouble && this.#drawAgain <= 0
      const isTold = isQuiet && performance.now() - this.#asked < askAnyway
      if (this.#outbox.length > 0) void this.#send()
      else if (this.#isClosedHere()) return
      else if (document.visibilityState === 'visible' && !isTold) void this.#ask(this.#upTo, true)
    }, askEvery)
    this.#line = listen(this.#road.replace(/entries$/, 'live'), {
      onMore: () => void this.#askSoon(),
      onSign: seen => this.#show({ sign: { seen, nth: (this.#known.sign?.nth ?? 0) + 1 } }),
      onOver: () => void this.#askSoon(),
    })
  }

  #rest = (): void => {
    clearInterval(this.#timer)
    this.#line?.end()
  }

  /** The visit was closed, and this screen has it: its table opens no more, and nothing is asked of it. */
  #isClosedHere = (): boolean => {
    if (!this.#road.startsWith('/api/table/')) return false
    const all = [...this.#entries.values()]
    const opened = all.findLast(({ kind }) => kind === 'visit.opened')?.id
    return all.some(({ kind, body }) => kind === 'visit.closed' && (body as { visit: EntryId }).visit === opened)
  }

  /** What is told while one answer is under way is asked for once more after it. */
  #askSoon = async (): Promise<void> => {
    if (this.#isClosedHere()) return
    if (this.#asking) {
      this.#askAgain = true
      return
    }
    this.#asking = true
    try {
      do {
        this.#askAgain = false
        await this.#ask()
      } while (this.#askAgain)
    } finally {
      this.#asking = false
    }
  }

  /** `byClock`: as long after the answer before it as a screen takes to draw; two at once would be one drawing. */
  #ask = async (from = this.#upTo, byClock = false): Promise<void> => {
    this.#asked = performance.now()
    try {
      const page = await readPage(this.#road, from)
      this.#takeIn(page.entries)
      this.#upTo = Math.max(this.#upTo, page.upTo)
      if (page.more) return await this.#ask(page.upTo)
      if (page.entries.length > 0 || !this.#known.ready || this.#known.trouble || (byClock && this.#drawAgain-- > 0))
        this.#show({ ready: true, trouble: undefined })
    } catch (cause) {
      const trouble = troubleOf(cause)
      if (closedDoors.has(trouble) && this.#outbox.length === 0) this.#letGoOfAll()
      this.#show({ trouble })
    }
  }

  #takeIn = (entries: readonly Recorded[]): void => {
    for (const id of unsaidIn(entries)) this.#unsaid.add(id)
    for (const entry of entries) if (!this.#unsaid.has(entry.id)) this.#entries.set(entry.id, entry)
    this.#letGo(unsaidIn(entries))
  }

  /** Lets go of what was unsaid and of everything told of it, also of what waited to be sent. */
  #letGo = (unsaid: ReadonlySet<EntryId>): void => {
    if (unsaid.size === 0) return
    this.#drawAgain = 2
    const known = [...this.#entries.values()]
    for (const id of [...unsaid].flatMap(one => goesWith(one, known))) {
      this.#unsaid.add(id)
      this.#entries.delete(id)
    }
    this.#outbox = this.#outbox.filter(entry => !this.#unsaid.has(entry.id))
  }

  /** The door closed: what was read through it does not stay on this screen. */
  #letGoOfAll = (): void => {
    this.#entries.clear()
    this.#upTo = 0
    this.#drawAgain = 2
  }

  #send = async (): Promise<void> => {
    if (this.#sending || this.#outbox.length === 0) return
    this.#sending = true
    let batch = this.#outbox.slice(0, this.#most)
    try {
      this.#without(await sendHeld(this.#road, batch))
      batch = batch.filter(entry => this.#outbox.includes(entry))
      const { receipts } = await push(this.#road, batch)
      const refused = receipts.flatMap((receipt, i) => this.#take(receipt, batch[i]))
      const full = batch.filter((_, i) => isNoRoom(receipts[i]))
      this.#outbox = this.#outbox.filter(entry => !batch.includes(entry) || full.includes(entry))
      this.#letGo(unsaidIn(batch.filter((_, i) => receipts[i] && receipts[i].outcome !== 'refused')))
      this.#show({ trouble: full.length > 0 ? 'disk-full' : undefined, refused: [...this.#known.refused, ...refused] })
      // The first agreed list uncovers the referral, which lies earlier in the record.
      if (batch.some(entry => entry.kind === 'visit.list-agreed')) await this.#ask(0)
    } catch (cause) {
      const trouble = troubleOf(cause)
      if (trouble === 'too-large' && this.#most > 1) this.#most = Math.ceil(this.#most / 2)
      else if (unreadable.has(trouble)) this.#giveBack(batch, trouble)
      else if (trouble === 'no-open-table' && batch.every(isOfClosing)) this.#closed()
      else this.#show({ trouble })
    } finally {
      this.#sending = false
    }
    if (this.#outbox.length > 0 && !this.#known.trouble) void this.#send()
  }

  #take = (receipt: Receipt, entry: Recorded | undefined): Known['refused'][number][] => {
    if (!entry || isNoRoom(receipt)) return []
    if (receipt.outcome !== 'refused') {
      if (!this.#unsaid.has(entry.id) && !isToldApart(entry))
        this.#entries.set(entry.id, { ...entry, place: receipt.place })
      return []
    }
    this.#entries.delete(entry.id)
    return [{ kind: entry.kind, reason: receipt.reason, ...(receipt.field ? { field: receipt.field } : {}) }]
  }

  /** What cannot be kept for its recording or its picture goes by itself: the rest is sent. */
  #without = (lost: readonly NotKept[]): void => {
    if (lost.length === 0) return
    const entries = lost.map(({ entry }) => entry)
    for (const { id } of entries) this.#entries.delete(id)
    this.#outbox = this.#outbox.filter(entry => !entries.includes(entry))
    this.#show({
      refused: [...this.#known.refused, ...lost.map(({ entry: { kind }, refusal }) => ({ kind, ...refusal }))],
    })
  }

  #giveBack = (batch: readonly Recorded[], reason: string): void => {
    for (const entry of batch) this.#entries.delete(entry.id)
    this.#outbox = this.#outbox.filter(entry => !batch.includes(entry))
    this.#show({
      trouble: reason,
      refused: [...this.#known.refused, ...batch.map(entry => ({ kind: entry.kind, reason }))],
    })
  }

  /** The visit was closed already: only the answer that said so was lost. */
  #closed = (): void => {
    this.#outbox = []
    this.#show({ trouble: undefined })
  }

  #show = (changed: Partial<Known> = {}): void => {
    this.#known = { ...this.#known, ...changed, entries: [...this.#entries.values()], waiting: this.#outbox.length > 0 }
    for (const listener of this.#listeners) listener()
  }
}

/** Sent together when a visit is closed, and taken in together. */
const isOfClosing = ({ kind }: Entry): boolean => kind === 'visit.closed' || kind === 'visit.gone-through'

/** Told with nobody else in the room: sealed, whom the patient does not want to meet, who interprets not well enough. */
const isToldApart = ({ layer, kind }: Entry): boolean =>
  layer === 'protected' || ['people.excluded', 'people.let-in-again', 'people.not-comfortable'].includes(kind)

/** Reasons that say: this record does not open to whoever sits here. */
const closedDoors: ReadonlySet<string> = new Set([
  'no-open-table',
  'not-signed-in',
  'not-yours',
  'not-on-the-care-team',
  'not-your-role',
  'patient-erased',
])

/** A push the desk cannot read at all. After anything else what was told waits here, in sight, and is sent again. */
const unreadable = new Set(['too-large', 'too-many', 'not-json', 'not-readable'])

const isNoRoom = (receipt: Receipt | undefined): boolean =>
  receipt?.outcome === 'refused' && receipt.reason === 'disk-full'

const troubleOf = (cause: unknown): string => (cause instanceof Refused ? cause.refusal.reason : 'no-connection')

/** The desk of one road (`/api/table/entries`, `/api/patients/ID/entries`) for as long as the screen is open. */
export const useDesk = (road: string): Known & Pick<Desk, 'tell' | 'settle'> => {
  const desk = useMemo(() => new Desk(road), [road])
  const known = useSyncExternalStore(desk.listen, desk.known)
  return { ...known, tell: desk.tell, settle: desk.settle }
}
