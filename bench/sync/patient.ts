import { sidesIn } from '../../src/record/both-kept/index.ts'
import { canonical, tellingsOf, type Thing } from '../../src/record/both-kept/things.ts'
import { withOver, type Entry, type EntryId, type Recorded } from '../../src/record/index.ts'
import { chanceFrom } from '../clinic/people.ts'
import type { Clinic } from './desk.ts'
import { standingSide, whatOf, type Change } from './history.ts'
import { OwnDevice, type Spoiled } from './own-device.ts'
import { PROBLEMS, type Field, type Plan, type Step, type Which } from './plan.ts'
import { entryBy, NOON, NURSE, oddEntry, said, type Pen } from './telling.ts'

/** One thing that was told, from which device, and whether something is wrong with it. */
export interface Told {
  readonly entry: Entry
  readonly at: Which
  readonly isOdd: boolean
}

/** A change, and what it says. */
type Said = Change & { readonly says: string }

/** What can be changed, as the record calls it. */
const thingOf = {
  words: 'words',
  wish: 'facet',
  burden: 'burden',
  order: 'order',
  promise: 'promise',
  piece: 'piece',
} as const
/** Five minutes between one touch and the next: the visit and the evening after it. */
const BETWEEN = 300_000

/** One patient, three devices, and a network that comes and goes. */
export class Patient {
  readonly plan: Plan
  readonly told: Told[] = []
  readonly devices: readonly OwnDevice[]
  #changes: Said[] = []
  #problems = new Map<number, EntryId>()
  #promise: EntryId | undefined
  #piece: EntryId | undefined
  #chance: () => number
  #step = 0

  private constructor(plan: Plan, lines: Awaited<ReturnType<Clinic['lay']>>, spoiled?: Spoiled) {
    this.plan = plan
    this.#chance = chanceFrom(plan.seed ^ 0x5eed)
    // The patient's side is an own phone, which keeps what it read.
    this.devices = lines.map((line, at) => new OwnDevice(line, at === 1, spoiled))
  }

  static async at(clinic: Clinic, plan: Plan, spoiled?: Spoiled): Promise<Patient> {
    const { patient } = plan
    const pen: Pen = { patient, at: 0, clock: () => NOON, chance: chanceFrom(plan.seed ^ 0xbe6) }
    const names = [{ language: 'ar', text: 'Invented' }]
    const registered = entryBy(pen, 'people.patient-registered', { names, speaks: [{ language: 'ar' }] })
    const here = [
      { person: patient, role: 'patient', mode: 'in-the-room' },
      { person: NURSE, role: 'professional', mode: 'in-the-room' },
    ]
    const opened = entryBy(pen, 'visit.opened', { here, languages: { patient: 'ar', clinic: 'da' } })
    const made = new Patient(plan, await clinic.lay(registered, opened), spoiled)
    for (const entry of [registered, opened]) made.told.push({ entry, at: 0, isOdd: false })
    await made.#begin()
    return made
  }

  #pen = (at: Which): Pen => ({
    patient: this.plan.patient,
    at,
    clock: () => NOON + this.#step * BETWEEN + this.plan.clocks[at]!,
    chance: this.#chance,
  })

  /** What all three know before the network goes. */
  async #begin(): Promise<void> {
    for (let thing = 0; thing < PROBLEMS; thing++) await this.#add(0, thing)
    const promise = entryBy(this.#pen(0), 'plan.agreed', { said: said(900), who: NURSE })
    const body = { form: 'event', strand: 'health', said: said(901) }
    const piece = entryBy(this.#pen(0), 'story.piece-told', body)
    this.#promise = promise.id
    this.#piece = piece.id
    await this.#tell(0, promise)
    await this.#tellChange(0, piece, 'piece', 0)
    for (const device of this.devices) await device.settle()
  }

  async #tell(at: Which, entry: Entry, isOdd = false): Promise<void> {
    this.told.push({ entry, at, isOdd })
    await this.devices[at]!.tell([entry])
  }

  async #add(at: Which, thing: number): Promise<void> {
    const entry = entryBy(this.#pen(at), 'visit.problem-told', { said: said(thing) })
    this.#problems.set(thing, entry.id)
    await this.#tellChange(at, entry, 'words', thing)
  }

  async #tellChange(at: Which, made: Entry, field: Field, thing: number): Promise<void> {
    const shown = this.devices[at]!.shows()
    const entry = withOver(made, shown)
    const what = whatOf(field, thing)
    this.#changes.push({ id: entry.id, what, says: saysOf(entry), knew: this.#knownOf(shown, field, thing) })
    await this.#tell(at, entry)
  }

  /** What of this thing is to be seen on a device, with all that was told over to come to it. */
  #knownOf(shown: readonly Recorded[], field: Field, thing: number): ReadonlySet<string> {
    const [first] = sidesIn(shown).of(...this.#thing(field, thing))
    const seen = shown.find(({ id }) => id === first)
    const here = new Set(shown.map(({ id }) => id))
    const known = this.#changes.filter(({ id, what }) => what === whatOf(field, thing) && here.has(id))
    const stands = new Set(standingSide(known).get(whatOf(field, thing)))
    const same = known.filter(({ id, says }) => stands.has(id) && seen && says === saysOf(seen))
    return new Set(same.flatMap(({ id, knew }) => [id, ...knew]))
  }

  #thing(field: Field, thing: number): [Thing, ...string[]] {
    const problem = this.#problems.get(thing)!
    if (field === 'order') return ['order']
    if (field === 'promise') return ['promise', this.#promise!]
    if (field === 'piece') return ['piece', this.#piece!]
    return field === 'wish' ? ['facet', problem, 'what-i-wish'] : [thingOf[field], problem]
  }

  #changed(at: Which, field: Field, thing: number): Entry {
    const nth = 1000 + this.told.length
    const problem = this.#problems.get(thing)
    const by = (kind: string, body: object) => entryBy(this.#pen(at), kind, body)
    if (field === 'words') return by('visit.problem-reworded', { problem, said: said(nth) })
    if (field === 'wish') return by('visit.facet-told', { problem, facet: 'what-i-wish', said: said(nth) })
    if (field === 'burden')
      return by('visit.burden-shown', { problem, burden: Math.floor(this.#chance() * 5), by: 'jar' })
    if (field === 'piece') return by('story.piece-retold', { piece: this.#piece, said: said(nth) })
    if (field === 'order') return by('visit.list-ordered', { order: this.#ordered(at) })
    const agreed = this.#promise
    return this.#chance() < 0.5
      ? by('plan.promise-kept', { agreed })
      : by('plan.promise-let-go', { agreed, said: said(nth) })
  }

  /** The problems this device shows, in another order. */
  #ordered(at: Which): EntryId[] {
    const problems = new Set(this.#problems.values())
    return this.devices[at]!.shows()
      .flatMap(({ id }) => (problems.has(id) ? { id, drawn: this.#chance() } : []))
      .toSorted((a, b) => a.drawn - b.drawn)
      .map(({ id }) => id)
  }

  async #do(step: Step): Promise<void> {
    const device = this.devices[step.at]!
    this.#step++
    if (step.do === 'add') return this.#add(step.at, step.thing)
    if (step.do === 'change')
      return this.#tellChange(step.at, this.#changed(step.at, step.field, step.thing), step.field, step.thing)
    if (step.do === 'odd') return this.#tell(step.at, oddEntry(this.#pen(step.at), step.odd), true)
    if (step.do === 'send') return device.send(step)
    if (step.do === 'ask') return device.ask(step)
    return device.crash()
  }

  /** All of the plan, then the network is back for good. Gives how many devices still have something that waits. */
  async live(): Promise<number> {
    for (const step of this.plan.steps) await this.#do(step)
    let waiting = 0
    for (const device of this.devices) if (!(await device.settle())) waiting++
    for (const device of this.devices) await device.settle()
    return waiting
  }

  /** How often entries do not show side by side what devices said of one thing without knowing of each other. */
  notSideBySide(entries: readonly Recorded[]): number {
    const sides = sidesIn(entries)
    const says = new Map(this.#changes.map(change => [change.id, change.says]))
    let missing = 0
    for (const [what, ids] of standingSide(this.#changes)) {
      const [field, thing] = what.split(' ') as [Field, string]
      const shown = new Set(sides.of(...this.#thing(field, Number(thing))).map(id => says.get(id)))
      const told = new Set(ids.map(id => says.get(id)))
      if (shown.size !== told.size || [...told].some(one => !shown.has(one))) missing++
    }
    return missing
  }

  /** How many things devices said something else of, without knowing of each other, and nobody has chosen yet. */
  disagreements(): number {
    const says = new Map(this.#changes.map(change => [change.id, change.says]))
    return [...standingSide(this.#changes).values()].filter(ids => new Set(ids.map(id => says.get(id))).size > 1).length
  }
}

const saysOf = (entry: Entry): string => canonical(tellingsOf(entry)[0]?.says)
