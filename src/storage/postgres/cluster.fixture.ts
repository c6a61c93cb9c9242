import { execFileSync, spawn } from 'node:child_process'
import { chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import pg from 'pg'

/** The administrator, the owner of the databases, and the login of the program. */
export type Role = 'postgres' | 'keeper' | 'desk'

/** The address of a database of the server in this folder. */
export const addressIn = (folder: string, role: Role, database: string): string =>
  `postgres://${role}@/${database}?host=${encodeURIComponent(folder)}`

/** Makes an empty database that belongs to `keeper` on the server in this folder, and gives its name. */
export const makeDatabase = async (folder: string): Promise<string> => {
  const name = `record_${randomBytes(6).toString('hex')}`
  const admin = new pg.Client({ connectionString: addressIn(folder, 'postgres', 'postgres') })
  await admin.connect()
  try {
    await admin.query(`create database ${name} owner keeper`)
  } finally {
    await admin.end()
  }
  return name
}

/** A PostgreSQL server of one's own in a temporary folder, reached by a socket in it and by nothing else. */
export interface Cluster {
  readonly folder: string
  url(role: Role, database: string): string
  database(): Promise<string>
  /** Starts it again, without a bound on its files. */
  start(): void
  /** `immediate` is as after a power cut of the server: nothing is tidied up. */
  stop(mode: 'fast' | 'immediate'): void
  /** Stops the server and removes its folder. */
  close(): void
}

/** Why no server can be started here. */
export class NoPostgres extends Error {
  override readonly name = 'NoPostgres'
}

const OLDEST = 15

/** The programs of the newest PostgreSQL on this machine, 15 or later. Throws `NoPostgres`. */
const binaries = (): string => {
  const debian = '/usr/lib/postgresql'
  const versions = existsSync(debian)
    ? readdirSync(debian)
        .map(Number)
        .filter(version => version >= OLDEST)
    : []
  const folders = versions.sort((one, other) => other - one).map(version => join(debian, String(version), 'bin'))
  for (const folder of [...folders, ...(process.env['PATH'] ?? '').split(':')]) {
    if (!existsSync(join(folder, 'initdb')) || !existsSync(join(folder, 'pg_ctl'))) continue
    const said = execFileSync(join(folder, 'pg_ctl'), ['--version'], { encoding: 'utf8' })
    if (Number(/(\d+)/.exec(said)?.[1]) >= OLDEST) return folder
  }
  throw new NoPostgres('No PostgreSQL server of version 15 or newer was found; on Debian: apt-get install postgresql.')
}

const numberOf = (option: '-u' | '-g', user: string): number =>
  Number(execFileSync('id', [option, user], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))

/** The server refuses to run as root: then it runs as `postgres`, or as `nobody`. */
const runner = (): { uid?: number; gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  for (const user of ['postgres', 'nobody'])
    try {
      return { uid: numberOf('-u', user), gid: numberOf('-g', user) }
    } catch {
      continue
    }
  throw new NoPostgres('PostgreSQL does not run as root, and there is no user postgres or nobody here.')
}

/**
 * Starts a server that keeps what it says: fsync, whole pages, synchronous commits; and leaves no old log behind
 * (`wal_recycle` off). `largestFile` bounds its files, in KiB: beyond that it finds no room. It goes when this program goes, however that ends. Throws `NoPostgres`.
 */
export const startCluster = (
  settings: readonly string[] = [],
  { largestFile }: { readonly largestFile?: number } = {},
): Cluster => {
  const bin = binaries()
  const as = runner()
  const folder = mkdtempSync(join(tmpdir(), 'tessera-pg-'))
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o700 })
  if (as.uid !== undefined && as.gid !== undefined) for (const path of [folder, data]) chownSync(path, as.uid, as.gid)
  const run = (program: string, args: readonly string[], input = ''): void => {
    execFileSync(resolve(bin, program), args, {
      ...as,
      cwd: folder,
      input,
      stdio: ['pipe', 'ignore', 'pipe'],
      env: { LC_ALL: 'C' },
    })
  }
  run('initdb', [
    '-D',
    data,
    '-U',
    'postgres',
    '--auth=trust',
    '--encoding=UTF8',
    '--locale=C.UTF-8',
    ...(largestFile ? ['--wal-segsize=1'] : []),
  ])
  const lines = [
    `unix_socket_directories = '${folder}'`,
    `listen_addresses = ''`,
    'fsync = on',
    'full_page_writes = on',
    'synchronous_commit = on',
    'wal_recycle = off',
    'max_connections = 60',
    ...settings,
  ]
  writeFileSync(join(data, 'postgresql.auto.conf'), `${lines.join('\n')}\n`)
  // Its input ends when this program does, killed or not.
  const watch = spawn(
    '/bin/sh',
    [
      '-c',
      'read -r nothing; "$1" stop -D "$2" -m immediate >/dev/null 2>&1; rm -rf "$3"',
      'watch',
      join(bin, 'pg_ctl'),
      data,
      folder,
    ],
    { ...as, cwd: '/', detached: true, stdio: ['pipe', 'ignore', 'ignore'], env: { PATH: '/usr/bin:/bin' } },
  )
  watch.unref()
  ;(watch.stdin as { unref?: () => void }).unref?.()

  run('postgres', ['--single', '-D', data, 'postgres'], 'create role keeper login\ncreate role desk login\n')
  const starting = ['start', '-D', data, '-w', '-t', '60', '-s', '-l', join(folder, 'log')]
  const start = () => run('pg_ctl', starting)
  if (largestFile) run('/usr/bin/prlimit', [`--fsize=${largestFile * 1024}`, join(bin, 'pg_ctl'), ...starting])
  else start()
  return {
    folder,
    url: (role, database) => addressIn(folder, role, database),
    database: () => makeDatabase(folder),
    start,
    stop: mode => run('pg_ctl', ['stop', '-D', data, '-w', '-m', mode, '-s']),
    close() {
      try {
        run('pg_ctl', ['stop', '-D', data, '-w', '-m', 'immediate', '-s'])
      } catch {
        // It was stopped before.
      } finally {
        rmSync(folder, { recursive: true, force: true })
        watch.stdin?.end()
      }
    },
  }
}
