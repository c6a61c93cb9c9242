import { describe, expect, it } from 'vitest'
import { uuidv7, type Entry, type EntryId, type Receipt, type Recorded } from '#record'
import { Refused, type Page } from '../parts/api.ts'
import { Device } from './device.ts'
import type { Drawer, Held } from './drawer.ts'
import type { Road } from './road.ts'

let nth = 0
const nextId = (): EntryId => uuidv7(1_700_000_000_000 + ++nth, new Uint8Array(10).fill(3))

const problem = (text: string): Entry => ({
  id: nextId(),
  clinic: 'invented',
  patient: 'amina',
  kind: 'visit.problem-told',
  layer: 'table',
  source: {
    teller: 'amina',
    listeners: ['lis'],
    toldOn: '2026-03-02',
    language: 'ar',
    mode: 'in-the-room',
    originalKept: 'words',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body: { said: { original: { language: 'ar', text } } },
})

const closing = (): Entry => ({ ...problem(''), kind: 'visit.closed', body: { visit: nextId() } })

/** A desk that keeps what it is sent, and a network that can go: before a push arrives, or before its answer does. */
const aDesk = () => {
  const record: Recorded[] = []
  let network: 'here' | 'gone' | 'answers-lost' = 'here'
  let closed: string | undefined
  const refusing = new Map<EntryId, string>()
  const take = (entry: Recorded): Receipt => {
    const reason = refusing.get(entry.id)
    if (reason) return { id: entry.id, outcome: 'refused', reason }
    const before = record.find(({ id }) => id === entry.id)
    if (before) return { id: entry.id, outcome: 'already-stored', place: before.place! }
    const place = { clinic: record.length + 1, patient: record.length + 1, storedAt: '2026-03-02T11:00:00Z' }
    record.push({ ...entry, place })
    return { id: entry.id, outcome: 'stored', place }
  }
  const cut = () => {
    if (network === 'gone') throw new TypeError('Failed to fetch')
  }
  const lost = () => {
    if (network === 'answers-lost') throw new TypeError('Failed to fetch')
  }
  const shut = () => {
    if (closed) throw new Refused({ reason: closed })
  }
  const road: Road = {
    read: async (after): Promise<Page> => {
      cut()
      shut()
      return { entries: record.slice(after), upTo: record.length, more: false }
    },
    push: async entries => {
      cut()
      shut()
      const receipts = entries.map(take)
      lost()
      return { receipts }
    },
  }
  const late: Road['late'] = async entries => {
    cut()
    return { receipts: entries.map(take) }
  }
  return {
    record,
    road,
    late,
    refuse: (entry: Entry, reason: string) => refusing.set(entry.id, reason),
    network: (now: typeof network) => (network = now),
    close: (why = 'no-open-table') => (closed = why),
  }
}

/** A drawer that is still there when the page is gone. */
const aDrawer = () => {
  const lies = new Map<EntryId, Entry>()
  let kept: Held | undefined
  let isFull = false
  const drawer: Drawer = {
    put: async entries => {
      if (isFull) throw new DOMException('no room', 'QuotaExceededError')
      for (const entry of entries) lies.set(entry.id, entry)
    },
    drop: async ids => {
      for (const id of ids) lies.delete(id)
    },
    waiting: async () => [...lies.values()],
    held: async () => kept,
    hold: async held => {
      kept = held
    },
  }
  return { drawer, lies, fill: () => (isFull = true) }
}

const aDevice = (road: Road, drawer?: Drawer) => {
  const device = new Device({ road, drawer, changed: () => undefined })
  return device
}

describe('What is told on a device', () => {
  it('is on its screen at once, and in the record with the next sending', async () => {
    const desk = aDesk()
    const device = aDevice(desk.road)
    const told = problem('my back')
    device.tell([told])
    expect(device.known()).toMatchObject({ waiting: true, entries: [told], outbox: [told] })
    await device.send()
    expect(device.known()).toMatchObject({ waiting: false, outbox: [] })
    expect(desk.record.map(({ id }) => id)).toEqual([told.id])
  })

  it('waits while there is no network, is said to wait, and goes when it is back', async () => {
    const desk = aDesk()
    const device = aDevice(desk.road)
    desk.network('gone')
    device.tell([problem('my back')])
    await device.send()
    expect(device.known()).toMatchObject({ waiting: true, trouble: 'no-connection' })
    desk.network('here')
    await device.send()
    expect(device.known()).toMatchObject({ waiting: false, trouble: undefined })
    expect(desk.record).toHaveLength(1)
  })

  it('is stored once where the answer was lost', async () => {
    const desk = aDesk()
    const device = aDevice(desk.road)
    desk.network('answers-lost')
    device.tell([problem('my back')])
    await device.send()
    await device.send()
    desk.network('here')
    await device.send()
    expect(desk.record).toHaveLength(1)
    expect(device.known().waiting).toBe(false)
  })

  it('outlives the page: the next one takes it up from the drawer and sends it', async () => {
    const desk = aDesk()
    const { drawer, lies } = aDrawer()
    const before = aDevice(desk.road, drawer)
    desk.network('gone')
    const told = problem('my back')
    before.tell([told])
    await before.drawn()
    desk.network('here')
    const after = aDevice(desk.road, drawer)
    await after.begin()
    expect(after.known()).toMatchObject({ waiting: true, entries: [told] })
    await after.send()
    await after.drawn()
    expect([desk.record.length, lies.size]).toEqual([1, 0])
  })

  it('is read again without a network, as far as it was read before', async () => {
    const desk = aDesk()
    const { drawer } = aDrawer()
    const before = aDevice(desk.road, drawer)
    before.tell([problem('one'), problem('two')])
    await before.send()
    await before.ask()
    await before.drawn()
    desk.network('gone')
    const after = aDevice(desk.road, drawer)
    await after.begin()
    expect(after.known().ready).toBe(true)
    expect(after.known().entries).toHaveLength(2)
  })

  it('that is refused is named with its reason, and named again to the next page until somebody has read it', async () => {
    const desk = aDesk()
    const { drawer, lies } = aDrawer()
    const odd = problem('odd')
    desk.refuse(odd, 'too-long')
    const before = aDevice(desk.road, drawer)
    before.tell([problem('well'), odd])
    await before.send()
    await before.drawn()
    const named = [{ id: odd.id, kind: odd.kind, reason: 'too-long' }]
    expect(before.known()).toMatchObject({ refused: named, waiting: false })
    expect(desk.record).toHaveLength(1)
    const after = aDevice(desk.road, drawer)
    await after.begin()
    await after.send()
    expect(after.known().refused).toEqual(named)
    after.settle()
    await after.drawn()
    expect([after.known().refused, lies.size]).toEqual([[], 0])
  })

  it('stays on the page where the drawer has no room, and that is said', async () => {
    const desk = aDesk()
    const { drawer, fill } = aDrawer()
    const device = aDevice(desk.road, drawer)
    fill()
    device.tell([problem('my back')])
    await device.drawn()
    expect(device.known().isUnheld).toBe(true)
    await device.send()
    expect(desk.record).toHaveLength(1)
  })

  it('joins the record afterwards, where the table was closed from elsewhere meanwhile', async () => {
    const desk = aDesk()
    const device = aDevice({ ...desk.road, late: desk.late })
    desk.network('gone')
    device.tell([problem('my back')])
    await device.send()
    desk.close()
    desk.network('here')
    await device.send()
    expect(device.known().waiting).toBe(false)
    expect(desk.record).toHaveLength(1)
  })

  it('with a recording joins the record too: its files go by the same road, for the table’s own is closed', async () => {
    const desk = aDesk()
    const files = async () => {
      throw new Refused({ reason: 'no-open-table' })
    }
    const device = aDevice({ ...desk.road, files, late: desk.late })
    device.tell([problem('my back')])
    desk.close()
    await device.send()
    expect(device.known()).toMatchObject({ waiting: false, trouble: undefined })
    expect(desk.record).toHaveLength(1)
  })

  it('stays while the closing goes out, and that was closed already', async () => {
    const desk = aDesk()
    desk.close()
    const [closed, told] = [closing(), problem('my back')]
    let pushes = 0
    const push: Road['push'] = async entries => {
      if (++pushes === 1) throw new TypeError('Failed to fetch')
      if (pushes === 2) device.tell([told])
      return desk.road.push(entries)
    }
    const device = aDevice({ ...desk.road, push, late: desk.late })
    device.tell([closed])
    for (let nth = 0; nth < 3; nth++) await device.send()
    expect(device.known().waiting).toBe(false)
    expect(desk.record.map(({ id }) => id)).toEqual([told.id])
  })

  it('of what was gone through here joins the record, where the table was closed from elsewhere before', async () => {
    const desk = aDesk()
    desk.close()
    const device = aDevice({ ...desk.road, late: desk.late })
    const through: Entry = { ...closing(), id: nextId(), kind: 'visit.gone-through' }
    device.tell([through, closing()])
    await device.send()
    expect(desk.record.map(({ id }) => id)).toContain(through.id)
  })

  it('waits alone where the door closed: what was read through it is let go of', async () => {
    const desk = aDesk()
    const { drawer } = aDrawer()
    const device = aDevice(desk.road, drawer)
    device.tell([problem('read')])
    await device.send()
    await device.ask()
    desk.network('gone')
    const told = problem('waits')
    device.tell([told])
    desk.network('here')
    desk.close('not-on-the-care-team')
    await device.ask()
    await device.drawn()
    const { entries, outbox, trouble } = device.known()
    expect([entries.map(({ id }) => id), outbox.map(({ id }) => id), trouble]).toEqual([
      [told.id],
      [told.id],
      'not-on-the-care-team',
    ])
    expect((await drawer.held!())?.entries).toEqual([])
  })

  it('and cannot go by any road waits in sight, with the reason', async () => {
    const desk = aDesk()
    const device = aDevice(desk.road)
    desk.close()
    device.tell([problem('my back')])
    await device.send()
    expect(device.known()).toMatchObject({ waiting: true, trouble: 'no-open-table' })
  })
})

it('Where another table was laid in this browser meanwhile, nothing of that patient comes onto this one', async () => {
  const desk = aDesk()
  const device = aDevice(desk.road)
  device.tell([problem('my back')])
  await device.send()
  await device.ask()
  desk.record.push({
    ...problem('of somebody else'),
    patient: 'noor',
    place: { clinic: 2, patient: 2, storedAt: '2026-03-02T11:00:00Z' },
  })
  await device.ask()
  await device.ask()
  expect(device.known()).toMatchObject({ entries: [], trouble: 'no-open-table' })
})

it('Where another table was laid in this browser meanwhile, what was told at this one goes by its own hand', async () => {
  const desk = aDesk()
  const told = problem('my back')
  const push: Road['push'] = async entries => ({
    receipts: entries.map(({ id }) => ({ id, outcome: 'refused', reason: 'wrong-patient' })),
  })
  const device = aDevice({ ...desk.road, push, late: desk.late })
  device.tell([told])
  await device.send()
  expect(device.known()).toMatchObject({ waiting: false, refused: [] })
  expect(desk.record.map(({ id }) => id)).toEqual([told.id])
})

describe('What waits', () => {
  it('is taken back without a trace where it was never sent, with what was told of it', async () => {
    const desk = aDesk()
    const { drawer, lies } = aDrawer()
    const device = aDevice(desk.road, drawer)
    const told = problem('my back')
    const shown = { ...problem(''), kind: 'visit.burden-shown', body: { problem: told.id, jar: 3 } }
    device.tell([told, shown, problem('stays')])
    device.takeBack(told.id, nextId())
    expect(device.known().outbox).toHaveLength(1)
    await device.send()
    await device.drawn()
    expect([desk.record.length, lies.size]).toEqual([1, 0])
  })

  it('is taken back by an entry where it was sent already and nobody knows whether it came', async () => {
    const desk = aDesk()
    const device = aDevice(desk.road)
    const told = problem('my back')
    desk.network('answers-lost')
    device.tell([told])
    await device.send()
    const by = nextId()
    device.takeBack(told.id, by)
    desk.network('here')
    await device.send()
    expect(desk.record.map(({ id, kind }) => [id, kind])).toEqual([
      [told.id, 'visit.problem-told'],
      [by, 'record.taken-back'],
    ])
  })
})
