import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { backupsAre } from './doctor/backups.ts'
import { tried, type Finding } from './doctor/finding.ts'
import { nodeIs, originIs, roomAt, screensAre } from './doctor/machine.ts'
import { dataIs } from './doctor/places.ts'
import { recordIs } from './doctor/record.ts'
import { safeIs } from './doctor/safe.ts'
import { serverIs } from './doctor/server.ts'
import { optionsIn } from './options.ts'
import { ENDED, ending, WHERE, whereIn, type Surroundings, type Where } from './where.ts'

const nearest = (path: string): string => (existsSync(path) ? path : nearest(dirname(path)))

const lookOver = async (
  where: Where,
  { backups, origin, all }: { backups: string | undefined; origin: string | undefined; all: boolean },
): Promise<Finding[]> => {
  const now = Temporal.Now.instant().toString({ smallestUnit: 'second' })
  return [
    nodeIs(process.versions.node),
    screensAre(),
    ...(await safeIs(where.safe)),
    ...(where.kind === 'sqlite' ? await dataIs(where.data, where.safe) : []),
    ...(await tried('room', () => [roomAt(nearest(where.kind === 'sqlite' ? where.data : where.safe))])),
    ...(where.kind === 'postgres' ? await serverIs(where.url) : []),
    ...(await tried('record', () => recordIs(where, { all, now }))),
    ...(await tried('backups', () => backupsAre(backups, where, now))),
    originIs(origin),
  ]
}

const inLines = (findings: readonly Finding[]): string =>
  findings
    .map(
      ({ state, check, says, mend }) =>
        `${state.padEnd(5)}  ${check}: ${says}${mend === undefined ? '' : `\n       ${mend}`}`,
    )
    .join('\n')

/** `tessera doctor`: what is wrong with a set-up and how to mend it, also beside a Tessera at work. Gives 1 where something is. */
export const doctorCommand = (args: readonly string[], around: Surroundings): Promise<number> =>
  ending(async () => {
    const options = optionsIn(args, {
      ...WHERE,
      backups: { type: 'string' },
      origin: { type: 'string' },
      all: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    })
    const findings = await lookOver(whereIn(options, around), {
      backups: options.backups === undefined ? undefined : resolve(options.backups),
      origin: options.origin,
      all: options.all,
    })
    console.log(options.json ? JSON.stringify({ findings }, null, 2) : inLines(findings))
    return findings.some(({ state }) => state === 'wrong') ? ENDED.couldNot : ENDED.fine
  })
