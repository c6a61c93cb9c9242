import {
  goesWith,
  unsaidIn,
  withOver,
  type Entry,
  type EntryId,
  type PersonId,
  type Receipt,
  type Recorded,
} from '#record'
import { Refused } from '../parts/api.ts'
import type { NotKept } from '../parts/sending-files.ts'
import type { Drawer } from './drawer.ts'
import type { Known } from './known.ts'
import { closedDoors, filesBy, isNoRoom, isOfClosing, pushedBy, troubleOf, unreadable, type Road } from './road.ts'
import { isToldApart, takenBackHere } from './what-waits.ts'

/**
 * One patient's entries on one device: reads from the desk, sends what is told here and takes the receipts.
 * Invariant: what was told stays here until the record has it or has refused it with a reason that was seen; sending twice
 * stores once. What was unsaid is let go of as soon as the record says so, and does not come back. What is told apart goes to
 * the record and is never among what is shown here; the desk says who may read it.
 */
export class Device {
  #road: Road
  #drawer: Promise<Drawer | undefined>
  #changed: () => void
  #entries = new Map<string, Recorded>()
  #outbox: Recorded[] = []
  /** Sent at least once: the record may have it though no receipt came. */
  #tried = new Set<EntryId>()
  #unsaid = new Set<EntryId>()
  /** Told on this page, or taken up by it. */
  #own = new Set<EntryId>()
  #upTo = 0
  /** Whose record this is, from the first that came of it. */
  #patient: PersonId | undefined
  #sending = false
  /** Entries sent at once; fewer after the desk found a push too large. */
  #most = 200
  #known: Known = { entries: [], upTo: 0, ready: false, waiting: false, outbox: [], refused: [] }
  /** The drawer, one thing after the other. */
  #drawing: Promise<unknown> = Promise.resolve()

  constructor({
    road,
    drawer,
    changed,
  }: {
    road: Road
    drawer?: Drawer | Promise<Drawer | undefined> | undefined
    changed: () => void
  }) {
    this.#road = road
    this.#drawer = Promise.resolve(drawer)
    this.#changed = changed
  }

  known = (): Known => this.#known

  /** Takes up what a page before this one left in the drawer. */
  begin = async (): Promise<void> => {
    try {
      const drawer = await this.#drawer
      if (!drawer) return
      const held = await drawer.held?.()
      const waiting = await drawer.waiting()
      if (held) {
        this.#takeIn(held.entries)
        this.#upTo = Math.max(this.#upTo, held.upTo)
      }
      // What this page has in its hands is not taken up again, nor what it took back meanwhile.
      const left = waiting.filter(({ id }) => !this.#own.has(id))
      this.#outbox = [...left, ...this.#outbox]
      for (const entry of left) {
        this.#own.add(entry.id)
        this.#tried.add(entry.id)
        if (!isToldApart(entry) && !this.#entries.get(entry.id)?.place) this.#entries.set(entry.id, entry)
      }
      this.#show(held ? { ready: true } : {})
    } catch {
      this.#show({ isUnheld: true })
    }
  }

  /** Takes down entries: on the screen at once, in the drawer, and to the record with the next `send`. */
  tell = (entries: readonly Entry[]): void => {
    const told = entries.map(entry => this.#takeDown(entry))
    for (const { id } of told) this.#own.add(id)
    this.#outbox.push(...told)
    this.#draw(drawer => drawer.put(told))
    this.#show()
  }

  /** What it is told in place of is what this screen has; of what lies apart it has nothing. */
  #takeDown = (entry: Entry): Entry => {
    if (isToldApart(entry)) return entry
    const told = withOver(entry, this.#entries.values())
    this.#entries.set(told.id, told)
    return told
  }

  /** Takes back what waits here still: gone if it was never sent; else a taking back (`by`: its id) goes after it. */
  takeBack = (id: EntryId, by: EntryId): void => {
    const entry = this.#outbox.find(one => one.id === id)
    if (!entry) return
    if (this.#tried.has(id)) return this.tell([takenBackHere(entry, by)])
    const going = goesWith(id, this.#outbox)
    for (const one of going) this.#entries.delete(one)
    this.#outOfTheBox(going)
    this.#show()
  }

  /** Lets go of the refusals that were read. */
  settle = (): void => {
    this.#outOfTheBox(this.#known.refused.map(({ id }) => id))
    this.#show({ refused: [] })
  }

  /** Asks for what others added, up to the last. Says whether anything is new on the screen. */
  ask = async (from = this.#upTo): Promise<boolean> => {
    try {
      const page = await this.#road.read(from)
      if (!this.#isOfOne(page.entries)) throw new Refused({ reason: 'no-open-table' })
      this.#takeIn(page.entries)
      this.#upTo = Math.max(this.#upTo, page.upTo)
      if (page.more) return await this.ask(page.upTo)
      if (page.entries.length === 0 && this.#known.ready && this.#known.trouble === undefined) return false
      this.#show({ ready: true, trouble: undefined })
      this.#hold()
      return true
    } catch (cause) {
      const trouble = troubleOf(cause)
      // A table that was closed stays in sight with what waits at it; a record that is not ours any more does not.
      const goes = this.#outbox.length === 0 || (trouble !== 'no-open-table' && trouble !== 'not-signed-in')
      if (closedDoors.has(trouble) && goes) {
        this.#letGoOfAll()
        // Signed out is not shut out: what an own pocket carries stays, locked, for whoever opens it.
        if (trouble !== 'not-signed-in') this.#hold()
      }
      this.#show({ trouble })
      return true
    }
  }

  /** One screen shows one patient: the address may be of another one's table by now, laid in this browser from another page. */
  #isOfOne = (came: readonly Recorded[]): boolean => {
    this.#patient ??= came[0]?.patient
    return came.every(({ patient }) => patient === this.#patient)
  }

  /** Draws the screen anew: what it showed before is in its memory until then. */
  showAgain = (): void => this.#show()

  /** Sends what waits, oldest first, until nothing does or something is in the way. */
  send = async (): Promise<void> => {
    if (this.#sending) return
    this.#sending = true
    try {
      while (this.#outbox.length > 0 && (await this.#sendSome()));
    } finally {
      this.#sending = false
    }
  }

  /** One push; whether there is sense in another now. */
  #sendSome = async (): Promise<boolean> => {
    let batch = this.#outbox.slice(0, this.#most)
    try {
      const lost = await filesBy(this.#road, batch)
      if (lost.length > 0) this.#giveBack(lost)
      batch = batch.filter(entry => this.#outbox.includes(entry))
      if (batch.length > 0) await this.#taken(batch, await this.#pushed(batch))
      return this.#known.trouble === undefined
    } catch (cause) {
      const trouble = troubleOf(cause)
      if (trouble === 'too-large' && this.#most > 1) {
        this.#most = Math.ceil(this.#most / 2)
        return true
      }
      if (unreadable.has(trouble))
        this.#giveBack(
          batch.map(entry => ({ entry, refusal: { reason: trouble } })),
          trouble,
        )
      else if (trouble === 'no-open-table' && batch.every(isOfClosing)) this.#closed(batch)
      else this.#show({ trouble })
      return false
    }
  }

  #pushed = async (batch: readonly Recorded[]) => {
    // Sent for the first time, it cannot be by this closing that the table is closed.
    const isOfOurs = batch.every(entry => isOfClosing(entry) && this.#tried.has(entry.id))
    for (const { id } of batch) this.#tried.add(id)
    return pushedBy(this.#road, batch, { isLate: !isOfOurs })
  }

  #taken = async (batch: readonly Recorded[], { receipts }: { readonly receipts: readonly Receipt[] }) => {
    const refused = receipts.flatMap((receipt, i) => this.#take(receipt, batch[i]))
    const full = new Set(batch.filter((_, i) => !receipts[i] || isNoRoom(receipts[i])))
    const stored = batch.flatMap((entry, i) => (receipts[i] && receipts[i].outcome !== 'refused' ? entry : []))
    this.#outbox = this.#outbox.filter(entry => !batch.includes(entry) || full.has(entry))
    // What was refused stays in the drawer until somebody has read why.
    this.#outOfTheBox(stored.map(({ id }) => id))
    this.#letGo(unsaidIn(stored))
    this.#show({ trouble: full.size > 0 ? 'disk-full' : undefined, refused: [...this.#known.refused, ...refused] })
    // The first agreed list uncovers the referral, which lies earlier in the record.
    if (batch.some(entry => entry.kind === 'visit.list-agreed')) await this.ask(0)
  }

  #takeIn = (entries: readonly Recorded[]): void => {
    for (const id of unsaidIn(entries)) this.#unsaid.add(id)
    for (const entry of entries) if (!this.#unsaid.has(entry.id)) this.#entries.set(entry.id, entry)
    this.#letGo(unsaidIn(entries))
  }

  /** Lets go of what was unsaid and of everything told of it, also of what waited to be sent. */
  #letGo = (unsaid: ReadonlySet<EntryId>): void => {
    if (unsaid.size === 0) return
    const known = [...this.#entries.values()]
    const going = [...unsaid].flatMap(one => goesWith(one, known))
    for (const id of going) {
      this.#unsaid.add(id)
      this.#entries.delete(id)
    }
    this.#outOfTheBox(going)
  }

  #outOfTheBox = (ids: readonly EntryId[]): void => {
    if (ids.length === 0) return
    const gone = new Set(ids)
    this.#outbox = this.#outbox.filter(({ id }) => !gone.has(id))
    this.#draw(drawer => drawer.drop(ids))
  }

  /** The door closed: what was read through it does not stay on this screen. What waits does, and whose it is. */
  #letGoOfAll = (): void => {
    const waits = new Set(this.#outbox.map(({ id }) => id))
    const isKept = ({ id, kind }: Recorded): boolean =>
      waits.has(id) || (waits.size > 0 && kind === 'people.patient-registered')
    for (const entry of this.#entries.values()) if (!isKept(entry)) this.#entries.delete(entry.id)
    this.#upTo = 0
  }

  #take = (receipt: Receipt, entry: Recorded | undefined): Known['refused'][number][] => {
    if (!entry || isNoRoom(receipt)) return []
    if (receipt.outcome !== 'refused') {
      if (!this.#unsaid.has(entry.id) && !isToldApart(entry))
        this.#entries.set(entry.id, { ...entry, place: receipt.place })
      return []
    }
    this.#entries.delete(entry.id)
    const { reason, field } = receipt
    return [{ id: entry.id, kind: entry.kind, reason, ...(field ? { field } : {}) }]
  }

  /** What cannot be kept goes by itself, with the reason: the rest is sent. */
  #giveBack = (lost: readonly NotKept[], trouble = this.#known.trouble): void => {
    const gone = new Set(lost.map(({ entry }) => entry.id))
    for (const id of gone) this.#entries.delete(id)
    this.#outbox = this.#outbox.filter(({ id }) => !gone.has(id))
    const refused = lost.map(({ entry: { kind, id }, refusal }) => ({ kind, id, ...refusal }))
    this.#show({ trouble, refused: [...this.#known.refused, ...refused] })
  }

  /** The visit was closed already: only the answer that said so was lost. */
  #closed = (batch: readonly Entry[]): void => {
    this.#outOfTheBox(batch.map(({ id }) => id))
    this.#show({ trouble: undefined })
  }

  #hold = (): void => {
    const held = { entries: [...this.#entries.values()].filter(({ place }) => place), upTo: this.#upTo }
    this.#draw(async drawer => drawer.hold?.(held))
  }

  /** Where the drawer does not keep it, the page goes on from its memory and says so. */
  #draw = (work: (drawer: Drawer) => Promise<void>): void => {
    this.#drawing = this.#drawing
      .then(() => this.#drawer)
      .then(drawer => drawer && work(drawer))
      .catch(() => this.#show({ isUnheld: true }))
  }

  /** Once the drawer has taken down all that was told so far. */
  drawn = (): Promise<unknown> => this.#drawing

  #show = (changed: Partial<Known> = {}): void => {
    this.#known = {
      ...this.#known,
      ...changed,
      entries: [...this.#entries.values()],
      upTo: this.#upTo,
      waiting: this.#outbox.length > 0,
      outbox: [...this.#outbox],
    }
    this.#changed()
  }
}
