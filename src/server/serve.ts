import { once } from 'node:events'
import { createAdaptorServer } from '@hono/node-server'
import type { createDesk } from './desk.ts'

/** A desk on a port. `close` lets requests under way finish, for at most two seconds. */
interface Serving {
  readonly port: number
  close(): Promise<void>
}

/** Ports tried after the first one, where any will do. */
const NEXT = 20

/**
 * Puts a desk on a port of this machine alone (127.0.0.1). A port that was asked for is taken or the error is thrown;
 * otherwise the next free one after `port` will do.
 */
export const serveDesk = async (
  desk: ReturnType<typeof createDesk>,
  { port, exactly }: { port: number; exactly: boolean },
): Promise<Serving> => {
  const server = createAdaptorServer({ fetch: desk.fetch, hostname: '127.0.0.1' })
  for (let tried = port; ; tried++) {
    server.listen(tried, '127.0.0.1')
    try {
      await once(server, 'listening')
      break
    } catch (error) {
      const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      if (!taken || exactly || tried >= port + NEXT) throw error
    }
  }
  const address = server.address()
  return {
    port: typeof address === 'object' && address ? address.port : port,
    close: async () => {
      const closed = once(server, 'close')
      server.close()
      if ('closeIdleConnections' in server) server.closeIdleConnections()
      const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 2000)
      await closed
      clearTimeout(timer)
    },
  }
}
