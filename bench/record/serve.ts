import { randomBytes } from 'node:crypto'
import { createDesk, deskLog, kinds, limitsFor, serveDesk } from '../../src/server/index.ts'
import { openSafe } from '../../src/storage/keys/safe-folder.ts'
import { openPostgres } from '../../src/storage/postgres/open.ts'
import { accountsOn, doorsOn, openAside, safeBeside, sessionsOn } from '../../src/storage/index.ts'
import { boxesOf } from '../../src/storage/keys/index.ts'
import { pocketsOn } from '../../src/storage/pockets/index.ts'
import { reviewsOn } from '../../src/storage/reviews/index.ts'

/**
 * A desk as `tessera` puts it together, with as many staff as there are clients, the request limits raised, and where it
 * is asked for one push a transaction: `node serve.ts DATA [--url URL] [--ungrouped] [--staff N] [--log info]`.
 */
const [data = '', ...rest] = process.argv.slice(2)
const after = (name: string) => (rest.includes(name) ? rest[rest.indexOf(name) + 1] : undefined)
const url = after('--url')
const staff = Number(after('--staff') ?? 20)

const safe = safeBeside(data)
const folder = url ? await openPostgres(url, openSafe(safe)) : await openAside({ data, safe })
const clinic = await folder.clinic('bench')
const world = { random: randomBytes, clock: Date.now }
const accounts = accountsOn(folder.staff, clinic, world)
for (let nth = 0; nth < staff; nth++)
  await accounts.add({ id: `staff-${nth}`, name: `Staff ${nth}`, role: 'nurse', lead: false, language: 'da' })
const desk = createDesk({
  clinic: { id: clinic, language: 'da', timeZone: 'Europe/Copenhagen' },
  store: folder.store,
  sessions: sessionsOn(folder.shelf, clinic, world),
  accounts,
  doors: doorsOn(folder.doors, clinic),
  reviews: reviewsOn(folder.reviews, clinic),
  pockets: pocketsOn(folder.pockets, clinic),
  boxes: boxesOf(folder.boxes, clinic),
  kinds,
  log: deskLog(process.stderr, after('--log') === 'info' ? 'info' : 'error'),
  mode: 'demo',
  assets: new Map(),
  limits: limitsFor(1_000_000),
  ...(rest.includes('--ungrouped') ? { pushesAtOnce: 1 } : {}),
  ...world,
})
const serving = await serveDesk(desk, { port: 0, exactly: true })
console.log(`http://localhost:${serving.port}`)
process.once('SIGTERM', async () => {
  await serving.close()
  await folder.store.close()
  process.exit(0)
})
