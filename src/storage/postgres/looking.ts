import { CannotOpen } from '../migrations.ts'
import { asking } from './asking.ts'
import { examine } from './examine.ts'
import { serverVersion } from './prepare.ts'

/** A server as the program's login sees it. */
export interface Server {
  readonly version: number
  /** Why it is no safe place for a record, as one sentence. */
  readonly unfit?: string
  /** It keeps old pieces of its log to use again; what was destroyed may lie in them for long. */
  readonly recyclesLog: boolean
  /** The conversation with it is encrypted, or stays on this machine. */
  readonly unheard: boolean
}

/** Looks at the server behind an address and changes nothing. Throws `CannotOpen` where it cannot be reached. */
export const lookAtServer = (url: string): Promise<Server> =>
  asking(url, async client => {
    const unfit = await examine(client).then(
      () => undefined,
      (error: unknown) => {
        if (error instanceof CannotOpen) return error.message
        throw error
      },
    )
    const { rows } = await client.query<{ recycle: string; encrypted: boolean; far: boolean }>(
      `select current_setting('wal_recycle', true) as recycle,
         coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as encrypted,
         coalesce(not (inet_client_addr() <<= '127.0.0.0/8' or inet_client_addr() = '::1'), false) as far`,
    )
    const { recycle, encrypted, far } = rows[0]!
    return {
      version: await serverVersion(client),
      ...(unfit === undefined ? {} : { unfit }),
      recyclesLog: recycle !== 'off',
      unheard: encrypted || !far,
    }
  })
