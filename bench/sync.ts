import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { clinicIn } from './sync/desk.ts'
import { firstSyncFigures } from './sync/first-sync.ts'
import { livedWith, lostIn } from './sync/ours.ts'
import { livedOn, type PeerPatient } from './sync/peer.ts'
import { planOf, type Plan } from './sync/plan.ts'
import { pouchPatient } from './sync/pouch.ts'
import { watermelonPatient } from './sync/watermelon.ts'

const PATIENTS = 500
/** What happens on the three devices of each before the network is back for good. */
const STEPS = 30

const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000)

const told = (line: string): void => console.error(`sync: ${line}`)

const ours = async (): Promise<number> => {
  const folder = mkdtempSync(join(tmpdir(), 'tessera-sync-'))
  try {
    const clinic = await clinicIn(join(folder, 'data'))
    const found = await livedWith(clinic, { seed, patients: PATIENTS, steps: STEPS, atOnce: 8 })
    const { holds, entries } = await clinic.close()
    told(`ours ${JSON.stringify({ ...found, entries, sealHolds: holds })}`)
    return lostIn(found) + (holds ? 0 : entries)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The same plans on a peer: how many changes were overwritten, or put behind others, by somebody who did not know of them. */
const unseenOn = async (name: string, patientOf: (plan: Plan) => PeerPatient): Promise<number> => {
  const all = { changes: 0, unseen: 0, differing: 0 }
  for (let nth = 0; nth < PATIENTS; nth++) {
    const plan = planOf(seed, nth, STEPS)
    const found = await livedOn(plan, patientOf(plan))
    all.changes += found.changes
    all.unseen += found.unseen
    all.differing += found.differing
  }
  told(`${name} ${JSON.stringify(all)}`)
  return all.unseen
}

/**
 * 500 patients with three devices each: clocks wrong by up to a day, lines cut before and after the desk took something in,
 * pages that die over it, things that arrive twice and late, one malformed telling in fifty, and devices that change the same
 * things without knowing of each other. The seed is printed; `SEED=` repeats a run.
 * - `sync.lost`: well-formed entries that are not stored once as told, malformed ones that no receipt names, disagreements
 *   that do not stand side by side, views on which a device and the desk differ; seals that do not hold
 * - `sync.lost-watermelon`: changes of the same plan that Watermelon's `synchronize` overwrote without a trace
 * - `sync.hidden-pouch`: changes that PouchDB keeps among its conflicts, and no ordinary read shows
 * - `sync.first-page-ms`, `sync.first-page-kb`, `sync.open-patient-ms`: see `sync/first-sync.ts`
 */
export const syncFigures = async (): Promise<Record<string, number>> => {
  told(
    `seed ${seed}, ${PATIENTS} patients, ${STEPS} steps; ${cpus().length} x ${cpus()[0]?.model ?? ''}, Node ${process.version}`,
  )
  return {
    'sync.lost': await ours(),
    'sync.lost-watermelon': await unseenOn('watermelon', watermelonPatient),
    'sync.hidden-pouch': await unseenOn('pouch', pouchPatient),
    ...(await firstSyncFigures()),
  }
}
