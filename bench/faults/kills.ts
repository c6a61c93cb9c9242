import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry } from '../../src/record/index.ts'
import { faultsIn, note, startDesk, type RunningDesk } from './desk.ts'

const KILLS = 50
const HANDS = 4

/** One hand that keeps writing until the desk is gone; notes what was acknowledged and what was left without an answer. */
const keepWriting = async (desk: RunningDesk, acknowledged: Map<string, number>, unanswered: Entry[]) => {
  for (;;) {
    const entries = Array.from({ length: randomInt(1, 6) }, () => note(desk.patient))
    try {
      for (const receipt of await desk.push(entries))
        if (receipt.outcome !== 'refused') acknowledged.set(receipt.id, receipt.place.patient)
    } catch {
      unanswered.push(...entries)
      return
    }
  }
}

/**
 * Kills a real server 50 times in the middle of writing. After each start everything acknowledged must be there, in
 * its place, positions without gaps; and what got no answer is sent again and stored once.
 */
export const kills = async (): Promise<boolean[]> => {
  const data = mkdtempSync(join(tmpdir(), 'tessera-kills-'))
  const acknowledged = new Map<string, number>()
  let unanswered: Entry[] = []
  let sentAgain = 0
  let arrived = 0
  const passed: boolean[] = []
  const look = async (desk: RunningDesk, when: string) => {
    const faults = faultsIn(await desk.readAll(), acknowledged)
    for (const fault of faults) console.log(`  ${when}: ${fault}`)
    passed.push(faults.length === 0)
  }
  for (let kill = 1; kill <= KILLS; kill++) {
    const desk = await startDesk(data)
    const exit = once(desk.process, 'exit')
    if (kill > 1) await look(desk, `after kill ${kill - 1}`)
    for (const receipt of unanswered.length > 0 ? await desk.push(unanswered) : []) {
      if (receipt.outcome === 'refused') continue
      sentAgain++
      if (receipt.outcome === 'already-stored') arrived++
      acknowledged.set(receipt.id, receipt.place.patient)
    }
    unanswered = []
    const hands = Array.from({ length: HANDS }, () => keepWriting(desk, acknowledged, unanswered))
    await new Promise(resolve => setTimeout(resolve, randomInt(5, 250)))
    desk.process.kill('SIGKILL')
    await Promise.all([exit, ...hands])
  }
  const last = await startDesk(data)
  await look(last, `after kill ${KILLS}`)
  await last.stop()
  rmSync(data, { recursive: true })
  console.log(
    `kill -9: ${KILLS} times, ${acknowledged.size} entries acknowledged, ${passed.every(Boolean) ? 'all there' : 'NOT all there'}`,
  )
  console.log(`  without an answer and sent again: ${sentAgain}, of them already stored: ${arrived}`)
  return passed
}
