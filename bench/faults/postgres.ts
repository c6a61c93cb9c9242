import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { NoPostgres, startCluster, type Cluster } from '../../src/storage/postgres/cluster.fixture.ts'
import { preparePostgres } from '../../src/storage/postgres/prepare.ts'
import type { Checks } from './checks.ts'
import { until } from './waiting.ts'

/** A server of our own; where there is none to be had here, says so. */
export const ownServer = ({ notRun }: Checks, settings: readonly string[] = []): Cluster | undefined => {
  try {
    return startCluster(settings)
  } catch (error) {
    if (!(error instanceof NoPostgres)) throw error
    notRun(error.message)
    return undefined
  }
}

/** A database prepared for the desk: its name, and its address for the desk's login. */
export const ownDatabase = async (cluster: Cluster): Promise<{ name: string; url: string }> => {
  const name = await cluster.database()
  await preparePostgres(cluster.url('keeper', name), { login: 'desk' })
  return { name, url: cluster.url('desk', name) }
}

/** Does something as the administrator of the server. */
export const asAdmin = async (cluster: Cluster, statements: readonly string[]): Promise<void> => {
  const admin = new pg.Client({ connectionString: cluster.url('postgres', 'postgres') })
  await admin.connect()
  try {
    for (const statement of statements) await admin.query(statement)
  } finally {
    await admin.end()
  }
}

/** One line of what the system says of a process; undefined where there is none. */
const lineOf = (pid: number, name: string): string | undefined => {
  try {
    return new RegExp(`^${name}:\\s+(\\S+)`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
  } catch {
    return undefined
  }
}

const lockOf = (cluster: Cluster): string => join(cluster.folder, 'data/postmaster.pid')

/** The server's first process, and those it started. */
export const processesOf = (cluster: Cluster): number[] => {
  const first = Number(readFileSync(lockOf(cluster), 'utf8').split('\n')[0])
  const all = readdirSync('/proc').map(Number).filter(Number.isInteger)
  return [first, ...all.filter(pid => lineOf(pid, 'PPid') === String(first))]
}

const signal = (pid: number | undefined, name: NodeJS.Signals): void => {
  try {
    if (pid !== undefined) process.kill(pid, name)
  } catch {
    // It had ended by itself.
  }
}

/** Kill -9 of the server and everything it started; returns when they have ended. */
export const killServer = async (cluster: Cluster): Promise<void> => {
  // Held still, it starts nothing more while the others are found.
  signal(processesOf(cluster)[0], 'SIGSTOP')
  const all = processesOf(cluster)
  for (const pid of all) signal(pid, 'SIGKILL')
  const isAlive = (pid: number): boolean => !['Z', undefined].includes(lineOf(pid, 'State'))
  await until(() => !all.some(isAlive), 'the server ends')
  // Where nobody has taken note of its end yet, its number still looks like a running server's.
  for (const lock of [lockOf(cluster), join(cluster.folder, '.s.PGSQL.5432.lock')]) rmSync(lock, { force: true })
}
