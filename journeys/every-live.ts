import { at, bar, closed, drafts, rail, shown, tray, type At } from './every-step.ts'
import type { Step, Walk } from './walking.ts'

/** Screens of a visit on several devices: signs, sitting down, the patient's own side, both kept, what waits, what a device keeps. */

/** What is told at a table goes nowhere, or goes through again. */
const cutOff = async ({ page }: Walk, off: boolean): Promise<void> => {
  const path = '**/api/table/entries'
  if (!off) return page.unroute(path)
  await page.route(path, route => (route.request().method() === 'POST' ? route.abort() : route.continue()))
}

const toldOffline = async (walk: Walk): Promise<void> => {
  await cutOff(walk, true)
  await walk.go(
    walk.touch('matters.add', bar),
    { touch: '.telling-form .picture-choice' },
    walk.touch('do.save', '.telling-form'),
    shown('.trouble button'),
  )
}

/** The numbers that stand on the table, typed on the phone. */
const sitDown = async ({ table, theirs }: At): Promise<void> => {
  const numbers = await table.page.locator('.join-numbers').innerText()
  await theirs.go({ write: '.join-typed', words: numbers.replaceAll(/\P{Nd}/gu, '') })
  await theirs.page.waitForURL('**/table')
  await theirs.go(shown('.problem'))
}

/** The sheet of signs, at the head of the table. */
const signs = ({ touch }: Walk): Step => touch('sign.open', '.table-head-end')
const interpreting: Step = { touch: '.here-interpreting' }

/** After the story was told: everything stands twice, the words of the visit are there, another screen sits down. */
export const liveAtTable = at('table', [
  {
    id: 'table-signs',
    fresh: true,
    go: async ({ table, address, visit }) => {
      await visit.twice()
      await table.open(`${address}/table`, '.problem .side')
      await table.go(signs(table), shown('dialog .sign-ways'))
    },
  },
  { id: 'table-pointing', go: ({ table: { go, touch } }) => go(touch('sign.look', 'dialog'), shown('.pointing')) },
  {
    id: 'table-both-words',
    go: ({ table: { go, touch } }) => go(touch('do.close', '.pointing'), shown('.problem .side')),
  },
  {
    id: 'table-both-orders',
    go: ({ table: { go } }) => go({ touch: '.orders-open' }, shown('dialog .orders')),
  },
  {
    id: 'table-both-promise',
    go: ({ table: { go, touch } }) => go(closed, touch('agreed.title', rail), shown('.agreement .side')),
  },
  {
    id: 'table-both-piece',
    go: ({ table: { go, touch } }) =>
      go(touch('table.my-story', rail), { touch: '.words-toggle' }, { touch: '.piece-head' }, shown('.tray .side')),
  },
  { id: 'table-interpreting', go: ({ table: { go } }) => go(closed, interpreting, shown('dialog .term')) },
  {
    id: 'table-words-before',
    go: ({ table: { go } }) => go({ touch: 'dialog .fold > summary' }, shown('dialog .fold[open] .term')),
  },
  {
    id: 'table-another-screen',
    go: ({ table }) =>
      table.go(closed, signs(table), table.touch('join.another', 'dialog'), shown('dialog .sign-ways')),
  },
  {
    id: 'table-numbers',
    go: ({ table: { go, touch } }) => go(touch('voice.patient', 'dialog'), shown('.join-numbers')),
  },
])

export const theirSide = at('theirs', [
  { id: 'join', fresh: true, go: ({ theirs, address }) => theirs.open(`${address}/join`, '.join-typed') },
  {
    id: 'join-wrong',
    go: ({ theirs: { go } }) => go({ write: '.join-typed', words: '000000' }, shown('.join-form [role="alert"] .both')),
  },
  { id: 'their-matters', go: sitDown },
  { id: 'their-both-orders', go: ({ theirs: { go } }) => go({ touch: '.orders-open' }, shown('dialog .orders')) },
  { id: 'their-signs', go: ({ theirs }) => theirs.go(closed, signs(theirs), shown('dialog .sign-ways')) },
  { id: 'their-words', go: ({ theirs: { go } }) => go(closed, interpreting, shown('dialog .term')) },
  {
    id: 'their-waits',
    go: async ({ theirs }) => {
      await theirs.go(closed)
      await toldOffline(theirs)
      await theirs.go(theirs.touch('waits.see', '.trouble'), shown('dialog .waits-slip'))
    },
  },
  {
    id: 'their-agreed',
    go: async ({ theirs }) => {
      await cutOff(theirs, false)
      await theirs.go(closed, theirs.touch('agreed.title', rail), shown('.agreement'))
    },
  },
  {
    id: 'their-story',
    go: ({ theirs: { go, touch } }) => go(touch('table.my-story', rail), shown('.my-story')),
  },
])

/** One sign, seen everywhere: over the table, the phone, the interpreter's page; and "leave it be", which asks what. */
export const signsSeen = [
  ...at('table', [
    {
      id: 'table-waits-strip',
      fresh: true,
      go: async ({ table, address }) => {
        await table.open(`${address}/table`, '.problem')
        await toldOffline(table)
      },
    },
    {
      id: 'table-waits',
      go: ({ table: { go, touch } }) => go(touch('waits.see', '.trouble'), shown('dialog .waits-slip')),
    },
    {
      id: 'table-leave-which',
      go: async ({ table, sign }) => {
        await cutOff(table, false)
        await table.go(closed)
        await sign('leave-be')
        await table.go(shown('.sign-seen'), shown(`${tray} .other`))
      },
    },
  ]),
  ...at('theirs', [{ id: 'their-leave-which', go: ({ theirs: { go } }) => go(shown(`${tray} .other`)) }]),
  ...at('interpreter', [
    {
      id: 'interpret-sign-seen',
      go: async ({ interpreter, sign }) => {
        await sign('no-such-word')
        await interpreter.go(shown('.sign-seen'))
      },
    },
  ]),
  ...at('theirs', [
    {
      id: 'their-sign-seen',
      go: ({ theirs: { go, touch } }) => go(closed, touch('table.what-matters', rail), shown('.sign-seen')),
    },
  ]),
]

/** In the page: a pocket as a shared device has it, with two things that an earlier page of it left. */
const leave = async (of: { readonly version: number; readonly boxes: number }): Promise<void> => {
  localStorage.setItem('tessera-pocket', 'shared')
  const done = (request: IDBRequest | IDBTransaction, event: string) =>
    new Promise(resolve => request.addEventListener(event, resolve))
  await done(indexedDB.deleteDatabase('tessera'), 'success')
  const opening = indexedDB.open('tessera', of.version)
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('pocket')
    opening.result.createObjectStore('boxes', { keyPath: 'id' })
    opening.result.createObjectStore('locked')
  })
  await done(opening, 'success')
  const writing = opening.result.transaction(['pocket', 'boxes'], 'readwrite')
  if (of.boxes > 0) writing.objectStore('pocket').put({ of: 'shared', sealTo: new Uint8Array(65) }, 'here')
  for (let nth = 0; nth < of.boxes; nth++)
    writing.objectStore('boxes').put({ id: `left-${nth}`, version: 1, at: 0, box: new Uint8Array(4), files: [] })
  await done(writing, 'complete')
  opening.result.close()
}

/** Everything the desk is asked about a pocket, as it would answer of one. */
const asGiven = async ({ page }: Walk, isWithdrawn = false): Promise<void> => {
  const json = (body: unknown, status = 200) => ({
    status,
    contentType: 'application/json',
    body: JSON.stringify(body),
  })
  await page.route('**/api/pocket', route => route.fulfill(json({})))
  await page.route('**/api/sealed', route =>
    route.fulfill(
      isWithdrawn
        ? json({ reason: 'pocket-withdrawn' }, 403)
        : json({ boxes: [{ refused: 'disk-full' }, { refused: 'late-over' }] }),
    ),
  )
  await page.route('**/api/me', async route => {
    const answer = await route.fetch()
    await route.fulfill({ response: answer, json: { ...(await answer.json()), pocket: true } })
  })
}
const letGo = async ({ page }: Walk): Promise<void> => {
  for (const path of ['**/api/pocket', '**/api/sealed', '**/api/me']) await page.unroute(path)
}

const newerProgram = ({ page }: Walk): Promise<unknown> =>
  page.evaluate(() => {
    for (const _ of ['the first', 'a newer one']) navigator.serviceWorker.dispatchEvent(new Event('controllerchange'))
  })

/** What a shared device kept for itself: sealed, lost, of a newer program, withdrawn; and a part that cannot be fetched. */
export const keptHere = at('table', [
  {
    id: 'table-sealed',
    fresh: true,
    go: async ({ table, address }) => {
      await table.open(`${address}/table`, '.problem')
      await table.page.evaluate(leave, { version: 1, boxes: 2 })
      await asGiven(table)
      await table.open(`${address}/table`, '.waits-left .waits-slip:nth-of-type(2)')
      await newerProgram(table)
      await table.go({ touch: '.waits-slip .button', nth: -1 }, shown('.program-says .button'))
    },
  },
  {
    id: 'table-lost',
    go: async ({ table, address }) => {
      await table.page.evaluate(leave, { version: 1, boxes: 0 })
      await table.open(`${address}/table`, '.program-says')
    },
  },
  {
    id: 'table-of-newer',
    of: drafts,
    go: async ({ table, address }) => {
      await table.page.evaluate(leave, { version: 2, boxes: 0 })
      await table.open(`${address}/table`, '.program-says')
    },
  },
  {
    id: 'table-withdrawn',
    go: async ({ table, address }) => {
      await letGo(table)
      await asGiven(table, true)
      await table.page.evaluate(leave, { version: 1, boxes: 1 })
      await table.open(`${address}/table`, '.waits-left')
      await letGo(table)
      await table.page.evaluate(() => localStorage.removeItem('tessera-pocket'))
    },
  },
  {
    id: 'table-not-fetched',
    fresh: true,
    go: async ({ table, address }) => {
      await table.page.route('**/assets/my-story-*', route => route.abort())
      await table.open(`${address}/table`, '.problem')
      await table.go(table.touch('table.my-story', rail), shown('.table-main > .trouble'))
      await table.page.unroute('**/assets/my-story-*')
    },
  },
])
