import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Entry, EntryId, PersonId, Recorded } from '#record'
import type { LockedThing } from './database.ts'
import { openPocket, type OpenPocket, type Plainly } from './locked-drawer.ts'
import { LaterThing, thingsOn, type Shelf } from './locked-things.ts'
import { lockNewKey, openKey, type Bytes, type OpenKeys } from './own-key.ts'

const { subtle } = crypto
const lock = { subtle, random: (bytes: number): Bytes => crypto.getRandomValues(new Uint8Array(bytes)) }

const newKeys = async (): Promise<OpenKeys> => {
  const opener = { by: 'passkey', secret: lock.random(32) } as const
  return (await openKey(lock, await lockNewKey(lock, opener, { salt: lock.random(32) }), opener))!
}
const keys = await newKeys()

/** The memory of a device: what is in it survives the page. */
const memory = (): Shelf & { readonly all: Map<string, LockedThing> } => {
  const all = new Map<string, LockedThing>()
  return {
    all,
    get: async name => all.get(name),
    put: async (name, thing) => void all.set(name, thing),
    delete: async name => void all.delete(name),
  }
}

interface Open {
  readonly pocket: OpenPocket
  readonly plainly: Plainly[]
  readonly files: Map<EntryId, Blob>
}

/** A page opens the pocket. */
const opened = (shelf: Shelf, of = keys): Open => {
  const plainly: Plainly[] = []
  const files = new Map<EntryId, Blob>()
  const takeUp = (id: EntryId, file: Blob) => void files.set(id, file)
  const pocket = openPocket(thingsOn(shelf, of, lock), {
    files: { fileOf: id => files.get(id), takeUp },
    plainly: what => plainly.push(what),
  })
  return { pocket, plainly, files }
}

const told = (nth: number, { patient = 'amina', body = {} as object } = {}): Entry => ({
  id: `019c0000-0000-7000-8000-${String(nth).padStart(12, '0')}`,
  clinic: 'north',
  patient,
  kind: 'visit.worry-noted',
  layer: 'working',
  source: {
    teller: 'lis',
    listeners: [],
    toldOn: '2026-03-02',
    language: 'da',
    mode: 'in-the-room',
    originalKept: 'nothing',
    byHandOf: 'lis',
    saidBack: 'not-yet',
  },
  body: { said: { original: { language: 'da', text: `ord-der-ikke-må-læses-${nth}` } }, ...body },
})
const recorded = (nth: number, patient?: PersonId): Recorded => told(nth, patient ? { patient } : {})
const held = (...entries: Recorded[]) => ({ entries, upTo: entries.length })
const DAY = '2026-03-02'
const NEXT = '2026-03-03'

const taken = async (patients: readonly PersonId[] = ['amina', 'yusuf']): Promise<ReturnType<typeof memory>> => {
  const shelf = memory()
  const { pocket } = opened(shelf)
  for (const [nth, patient] of patients.entries()) await pocket.take(patient, held(recorded(nth, patient)), DAY)
  await pocket.keepOnly(DAY, patients)
  return shelf
}

test('what was read, what waits, who is here and what the desk said come back to the next page, and to nobody else', async () => {
  const shelf = await taken()
  const one = opened(shelf).pocket
  await one.keepSaid({ today: DAY })
  await one.drawerOf('amina').put([told(10), told(11)])
  const { pocket, plainly } = opened(shelf)
  expect(await pocket.carried()).toEqual({ day: DAY, today: ['amina', 'yusuf'], before: [], isWhole: true })
  expect(await pocket.said()).toEqual({ today: DAY })
  expect(await pocket.drawerOf('amina').held!()).toEqual(held(recorded(0)))
  expect(await pocket.drawerOf('amina').waiting()).toEqual([told(10), told(11)])
  expect(await pocket.drawerOf('yusuf').waiting()).toEqual([])
  expect(plainly).toEqual([])
  const stranger = opened(shelf, await newKeys()).pocket
  expect([await stranger.carried(), await stranger.said(), await stranger.drawerOf('amina').held!()]).toEqual([
    undefined,
    undefined,
    undefined,
  ])
})

test('today’s are all here once the last of them came; where a fetching was cut off before, nobody says so', async () => {
  const shelf = memory()
  const { pocket } = opened(shelf)
  await pocket.take('amina', held(recorded(0, 'amina')), DAY)
  expect((await opened(shelf).pocket.carried())?.isWhole).toBeUndefined()
  await pocket.keepOnly(DAY, ['amina'])
  await pocket.take('amina', held(recorded(0, 'amina')), DAY)
  expect((await opened(shelf).pocket.carried())?.isWhole).toBe(true)
  for (const [patient, day] of [
    ['yusuf', DAY],
    ['samira', NEXT],
  ] as const) {
    await pocket.take(patient, held(recorded(0, patient)), day)
    expect((await opened(shelf).pocket.carried())?.isWhole).toBeUndefined()
    await pocket.keepOnly(day, [patient])
  }
})

test('nothing that lies here, nor the name it lies under, can be read without the key', async () => {
  const shelf = await taken()
  await opened(shelf)
    .pocket.drawerOf('amina')
    .put([told(10)])
  const bytes = [...shelf.all].map(
    ([name, { nonce, bytes: locked }]) => name + Buffer.concat([nonce, locked]).toString('latin1'),
  )
  for (const word of ['ord-der-ikke', 'amina', 'yusuf', 'lis', 'worry', 'record', 'waits', DAY])
    expect(bytes.filter(text => text.includes(word))).toEqual([])
  expect([...shelf.all.keys()].every(name => /^[0-9a-f]{64}$/.test(name))).toBe(true)
})

test('told twice it waits once; what the record has is let go of', async () => {
  const shelf = await taken()
  const drawer = opened(shelf).pocket.drawerOf('amina')
  await drawer.put([told(10), told(11)])
  await drawer.put([told(10)])
  expect((await drawer.waiting()).map(({ id }) => id)).toEqual([told(11).id, told(10).id])
  await drawer.drop([told(11).id])
  expect(await opened(shelf).pocket.drawerOf('amina').waiting()).toEqual([told(10)])
})

test('a recording waits with what it was told with, and goes with it', async () => {
  const shelf = await taken()
  const voice = told(90).id
  const entry = told(10, { body: { said: { voice } } })
  const { pocket, files } = opened(shelf)
  files.set(voice, new Blob([Uint8Array.of(1, 2, 250)], { type: 'audio/webm;codecs=opus' }))
  const before = shelf.all.size
  await pocket.drawerOf('amina').put([entry])
  expect(shelf.all.size).toBe(before + 2)
  const again = opened(shelf)
  await again.pocket.drawerOf('amina').waiting()
  const back = again.files.get(voice)!
  expect([back.type, ...new Uint8Array(await back.arrayBuffer())]).toEqual(['audio/webm', 1, 2, 250])
  await again.pocket.drawerOf('amina').drop([entry.id])
  expect(shelf.all.size).toBe(before)
})

test('on the next day yesterday’s patients are let go of, but for those something of whom still waits', async () => {
  const shelf = await taken(['amina', 'yusuf', 'samira'])
  const { pocket } = opened(shelf)
  await pocket.drawerOf('yusuf').put([told(10, { patient: 'yusuf' })])
  await pocket.take('samira', held(recorded(2, 'samira')), NEXT)
  await pocket.keepOnly(NEXT, ['samira'])
  expect(await pocket.carried()).toEqual({ day: NEXT, today: ['samira'], before: ['yusuf'], isWhole: true })
  expect(await pocket.drawerOf('amina').held!()).toBeUndefined()
  expect(await pocket.drawerOf('yusuf').held!()).toBeDefined()
  await pocket.drawerOf('yusuf').drop([told(10).id])
  await pocket.keepOnly(NEXT, ['samira'])
  // The list, and the one record.
  expect(shelf.all.size).toBe(2)
})

test('what a page still shows of a patient who was let go of is not put back; what is told of them still waits', async () => {
  const shelf = await taken()
  const { pocket } = opened(shelf)
  const drawer = pocket.drawerOf('amina')
  await pocket.keepOnly(NEXT, [])
  await drawer.hold!(held(recorded(0), recorded(1)))
  expect(await drawer.held!()).toBeUndefined()
  await drawer.put([told(10)])
  expect(await opened(shelf).pocket.carried()).toEqual({ day: NEXT, today: [], before: ['amina'], isWhole: true })
})

test('a door that closed: what was read through it does not stay here', async () => {
  const shelf = await taken()
  const drawer = opened(shelf).pocket.drawerOf('amina')
  await drawer.hold!({ entries: [], upTo: 0 })
  expect(await drawer.held!()).toBeUndefined()
})

test('what a later program wrote is kept as it is, and that is said', async () => {
  const shelf = await taken()
  await opened(shelf)
    .pocket.drawerOf('amina')
    .put([told(10)])
  for (const [name, thing] of shelf.all) shelf.all.set(name, { ...thing, version: 2 as unknown as 1 })
  const before = structuredClone(shelf.all)
  const { pocket, plainly } = opened(shelf)
  const drawer = pocket.drawerOf('amina')
  await expect(drawer.waiting()).rejects.toThrow(LaterThing)
  await expect(drawer.put([told(11)])).rejects.toThrow(LaterThing)
  await expect(pocket.keepOnly(NEXT, [])).rejects.toThrow(LaterThing)
  await drawer.hold!({ entries: [], upTo: 0 })
  expect(shelf.all).toEqual(before)
  expect(plainly).toContain('later')
})

test('what waits and was torn is said, never taken for nothing; and what is told next waits again', async () => {
  const shelf = await taken()
  await opened(shelf)
    .pocket.drawerOf('amina')
    .put([told(10)])
  const [name, thing] = [...shelf.all].at(-1)!
  shelf.all.set(name, { ...thing, bytes: thing.bytes.slice(0, -3) })
  const { pocket, plainly } = opened(shelf)
  expect(await pocket.drawerOf('amina').waiting()).toEqual([])
  expect(plainly).toEqual(['torn'])
  await pocket.drawerOf('amina').put([told(11)])
  expect(await opened(shelf).pocket.drawerOf('amina').waiting()).toEqual([told(11)])
})

test('fuzz: torn, changed, swapped, of a later program or none: the pocket gives what was put there, or nothing, and says so', async () => {
  const shelf = await taken()
  await opened(shelf)
    .pocket.drawerOf('amina')
    .put([told(10)])
  await opened(shelf)
    .pocket.drawerOf('yusuf')
    .put([told(11, { patient: 'yusuf' })])
  const whole = structuredClone([...shelf.all])
  const nth = fc.nat({ max: whole.length - 1 })
  const harm = fc.oneof(
    fc.record({ harm: fc.constant('tear' as const), nth, at: fc.nat({ max: 400 }) }),
    fc.record({ harm: fc.constant('flip' as const), nth, at: fc.nat({ max: 400 }) }),
    fc.record({ harm: fc.constant('swap' as const), nth, at: nth }),
    fc.record({ harm: fc.constant('version' as const), nth, at: fc.integer({ min: -3, max: 9 }) }),
    fc.record({ harm: fc.constant('nonce' as const), nth, at: fc.nat({ max: 11 }) }),
    fc.record({ harm: fc.constant('gone' as const), nth, at: fc.constant(0) }),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(harm, { minLength: 1, maxLength: 4 }), async harms => {
      shelf.all.clear()
      for (const [name, thing] of structuredClone(whole)) shelf.all.set(name, thing)
      for (const { harm: how, nth: which, at } of harms) {
        const name = whole[which]![0]
        const thing = shelf.all.get(name)
        if (!thing) continue
        const bytes = new Uint8Array(thing.bytes)
        const nonce = new Uint8Array(thing.nonce)
        if (how === 'gone') shelf.all.delete(name)
        else if (how === 'tear') shelf.all.set(name, { ...thing, bytes: bytes.slice(0, at) })
        else if (how === 'swap') shelf.all.set(name, shelf.all.get(whole[at]![0]) ?? thing)
        else if (how === 'version') shelf.all.set(name, { ...thing, version: at as 1 })
        else if (how === 'nonce') shelf.all.set(name, { ...thing, nonce: nonce.map((b, i) => (i === at ? b ^ 1 : b)) })
        else shelf.all.set(name, { ...thing, bytes: bytes.map((b, i) => (i === at ? b ^ 255 : b)) })
      }
      const later = [...shelf.all].filter(([, { version }]) => (version as number) > 1)
      const { pocket } = opened(shelf)
      for (const [patient, entry] of [
        ['amina', told(10)],
        ['yusuf', told(11, { patient: 'yusuf' })],
      ] as const) {
        const drawer = pocket.drawerOf(patient)
        const waiting = await drawer.waiting().catch((cause: unknown) => {
          expect(cause).toBeInstanceOf(LaterThing)
          return []
        })
        expect([[], [entry]]).toContainEqual(waiting)
        const read = await drawer.held!().catch(() => undefined)
        expect([undefined, held(recorded(patient === 'amina' ? 0 : 1, patient))]).toContainEqual(read)
        await drawer.put([told(12, { patient })]).catch(() => undefined)
        await drawer.drop([told(12).id]).catch(() => undefined)
      }
      await pocket.keepOnly(NEXT, []).catch(() => undefined)
      for (const [name, thing] of later) expect(shelf.all.get(name)).toEqual(thing)
    }),
    { numRuns: 300 },
  )
})

test('what was told at a table lies apart from what the own page has waiting, and keeps its patient here until it is gone', async () => {
  const shelf = memory()
  const { pocket } = opened(shelf)
  await pocket.take('amina', held(recorded(0)), '2026-03-02')
  await pocket.drawerOf('amina').put([told(10)])
  await pocket.tableOf('amina').put([told(11), told(12)])
  await pocket.lay('amina', 'a-visit')
  await pocket.drawerOf('amina').drop([told(10).id])
  const again = opened(shelf).pocket
  expect(await again.drawerOf('amina').waiting()).toEqual([])
  expect(await again.tableOf('amina').waiting()).toEqual([told(11), told(12)])
  expect(await again.laidFor('amina')).toBe('a-visit')
  await again.keepOnly('2026-03-03', [])
  expect(await again.drawerOf('amina').held!()).toEqual(held(recorded(0)))
  await again.left('amina')
  expect(await again.waits('amina')).toBe(true)
  await again.tableOf('amina').drop([told(11).id, told(12).id])
  expect(await again.waits('amina')).toBe(false)
  await again.keepOnly('2026-03-03', [])
  expect(await again.drawerOf('amina').held!()).toBeUndefined()
})
