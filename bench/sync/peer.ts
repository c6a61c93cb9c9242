import { overwrittenUnseen, whatOf, type Change } from './history.ts'
import { DEVICES, PROBLEMS, type Field, type Odd, type Plan, type Which } from './plan.ts'
import type { Weather } from './road.ts'

/** Where a field is kept by the peer: a problem with its words, its wish and its burden; the order; the promise; the piece. */
export const placeOf = (field: Field, thing: number): { readonly id: string; readonly column: Field } => ({
  id: ['words', 'wish', 'burden'].includes(field) ? `problem-${thing}` : field,
  column: field,
})
export const columns: readonly Field[] = ['words', 'wish', 'burden', 'order', 'promise', 'piece']

/** A device of a peer's. What a change writes is its own id, which nobody else writes. */
export interface PeerDevice {
  readonly read: (field: Field, thing: number) => Promise<string | undefined>
  readonly write: (field: Field, thing: number, value: string) => Promise<void>
  /** A malformed thing, as far as one can be written there at all. */
  readonly odd: (odd: Odd, id: string) => Promise<void>
  readonly send: (weather: Weather) => Promise<void>
  readonly ask: (cut: boolean) => Promise<void>
  /** The page dies; what it keeps, it keeps. */
  readonly crash: () => Promise<void>
  /** What is held up on its way arrives. */
  readonly settle: () => Promise<void>
}

export interface PeerPatient {
  readonly devices: readonly PeerDevice[]
  /** What an ordinary read of the server shows. */
  readonly left: (field: Field, thing: number) => Promise<string | undefined>
  readonly end: () => Promise<void>
}

/** What was changed and by whom it was seen; how often the network's plan left devices with different values. */
export interface PeerFound {
  changes: number
  unseen: number
  /** Values that a device shows at the end and the server does not. */
  differing: number
}

/** The same plan that our devices live through, on a peer's. */
export const livedOn = async (plan: Plan, { devices, left, end }: PeerPatient): Promise<PeerFound> => {
  const changes: Change[] = []
  const at = (which: Which) => devices[which]!
  const change = async (which: Which, field: Field, thing: number): Promise<void> => {
    const id = `told-${plan.nth}-${changes.length}`
    const seen = await at(which).read(field, thing)
    const over = changes.find(one => one.id === seen)
    const knew = new Set(over ? [over.id, ...over.knew] : [])
    changes.push({ id, what: whatOf(field, thing), knew })
    await at(which).write(field, thing, id)
  }
  const settled = async (): Promise<void> => {
    for (let times = 0; times < 2; times++) for (const device of devices) await device.settle()
  }
  for (let thing = 0; thing < PROBLEMS; thing++) await change(0, 'words', thing)
  for (const field of ['order', 'promise', 'piece'] as const) await change(0, field, 0)
  await settled()
  for (const [nth, step] of plan.steps.entries()) {
    if (step.do === 'change') await change(step.at, step.field, step.thing)
    else if (step.do === 'add') await change(step.at, 'words', step.thing)
    else if (step.do === 'odd') await at(step.at).odd(step.odd, `odd-${plan.nth}-${nth}`)
    else if (step.do === 'send') await at(step.at).send(step)
    else if (step.do === 'ask') await at(step.at).ask(step.cut)
    else await at(step.at).crash()
  }
  await settled()
  const shows = new Map<string, string | undefined>()
  let differing = 0
  for (const what of new Set(changes.map(change => change.what))) {
    const [field, thing] = what.split(' ') as [Field, string]
    const value = await left(field, Number(thing))
    shows.set(what, value)
    for (const which of DEVICES) if ((await at(which).read(field, Number(thing))) !== value) differing++
  }
  await end()
  return { changes: changes.length, unseen: overwrittenUnseen(changes, shows), differing }
}
