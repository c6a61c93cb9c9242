import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { until } from './waiting.ts'

/** A system call that did not fail. `began` and `ended` are places in the order of the trace. */
export interface Call {
  /** The process or thread. */
  readonly pid: number
  readonly began: number
  readonly ended: number
  readonly name: string
  /** The arguments as they were traced, every byte of a string as `\xNN`. */
  readonly args: string
  readonly result: number
  /** The path of the file its first argument names or stands for. */
  readonly path: string
}

const TRACED =
  'read,recvfrom,write,writev,sendto,sendmsg,openat,pwrite64,pwritev,pwritev2,ftruncate,fallocate,fsync,fdatasync,' +
  'sync_file_range,mkdir,mkdirat,rename,renameat,renameat2,unlink,unlinkat,rmdir,msync'

/** How a process and all its threads and children are traced into a file, with every byte they write. */
export const tracing = (file: string): string[] =>
  `strace -f -y -xx -s 4194304 -e signal=none -e trace=${TRACED} -o ${file}`.split(' ')

/** Traces processes that run already, with what they start from now on, until it is ended. Throws where that may not be. */
export const attach = async (file: string, pids: readonly number[]): Promise<{ end(): Promise<void> }> => {
  const [program = '', ...args] = [...tracing(file), '-p', pids.join(',')]
  const tracer = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'] })
  const exit = once(tracer, 'exit')
  let said = ''
  tracer.stderr.on('data', (text: Buffer) => (said += text))
  // One that has ended meanwhile is only named.
  const isTried = (pid: number): boolean => said.includes(`Process ${pid} attached`) || said.includes(`, ${pid})`)
  await until(() => tracer.exitCode !== null || pids.every(isTried), 'strace takes hold')
  if (tracer.exitCode !== null) throw new Error(`strace may not trace here: ${said.trim()}`)
  return {
    end: async () => {
      tracer.kill('SIGINT')
      await exit
    },
  }
}

/** Why nothing can be traced on this machine. */
export const whyNotTraced = (): string | undefined => {
  const tried = spawnSync('strace', ['-f', '-o', '/dev/null', 'true'])
  if (tried.error) return 'strace is not installed (on Debian: apt-get install strace)'
  return tried.status === 0 ? undefined : 'strace may not trace here'
}

const bytesOf = (escaped: string): Buffer => Buffer.from(escaped.replaceAll('\\x', ''), 'hex')

/** All that is in quotes among the arguments, as bytes: what was read or written, or the paths. */
export const dataOf = ({ args }: Call): Buffer[] =>
  [...args.matchAll(/"((?:\\x..)*)"/g)].map(([, data]) => bytesOf(data ?? ''))

export const isSync = ({ name }: Call): boolean => name === 'fsync' || name === 'fdatasync'

const CALL = /^(\w+)\((.*)\)\s+= (-?\d+)/s
const pathOf = (args: string): string => {
  const named = /^(?:AT_FDCWD(?:<[^>]*>)?, )?"((?:\\x..)*)"/.exec(args) ?? /^\d+<((?:\\x..)*)>/.exec(args)
  return named ? bytesOf(named[1] ?? '').toString() : (/^\d+<([^>]*)>/.exec(args)?.[1] ?? '')
}

/** The calls of a trace, in the order in which they ended. */
export async function* callsIn(file: string): AsyncGenerator<Call> {
  const begun = new Map<string, { readonly began: number; readonly text: string }>()
  let line = 0
  for await (const text of createInterface({ input: createReadStream(file) })) {
    line++
    const [, pid = '', rest = ''] = /^(\d+)\s+(.*)$/s.exec(text) ?? []
    if (rest.endsWith('<unfinished ...>')) {
      begun.set(pid, { began: line, text: rest.slice(0, -'<unfinished ...>'.length) })
      continue
    }
    const resumed = /^<\.\.\. \w+ resumed>(.*)$/s.exec(rest)
    const before = resumed ? begun.get(pid) : undefined
    const [, name, args = '', result] = CALL.exec(`${before?.text ?? ''}${resumed ? resumed[1] : rest}`) ?? []
    if (name === undefined || Number(result) < 0) continue
    yield {
      pid: Number(pid),
      began: before?.began ?? line,
      ended: line,
      name,
      args: args.trim(),
      result: Number(result),
      path: pathOf(args),
    }
  }
}

const endOf = (file: string): string => {
  const handle = openSync(file, 'r')
  const last = Buffer.alloc(2000)
  const read = readSync(handle, last, 0, last.length, Math.max(0, fstatSync(handle).size - last.length))
  closeSync(handle)
  return last.toString('latin1', 0, read)
}

/** Waits until a process that was traced from its start has ended in the trace too. */
export const traceEnded = async (file: string, pid: number | undefined): Promise<void> => {
  const end = new RegExp(`^${pid} +\\+\\+\\+ (exited|killed)`, 'm')
  await until(() => end.test(endOf(file)), 'the traced process ends')
}
