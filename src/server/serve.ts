import { once } from 'node:events'
import { createServer } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import type { Server, Socket } from 'node:net'
import { createAdaptorServer } from '@hono/node-server'
import type { createDesk } from './desk.ts'
import { isHere, networkOf } from './network.ts'

/** A desk on a port. `close` lets requests under way finish, for at most two seconds. */
interface Serving {
  readonly port: number
  close(): Promise<void>
}

/** A certificate with its key, PEM. */
export interface Certificate {
  readonly cert: string
  readonly key: string
}

/** How long a line may take, in milliseconds, and how many may be open: on one network, and at all. */
interface Patience {
  readonly headers: number
  readonly request: number
  readonly silence: number
  readonly linesOfOne: number
  readonly lines: number
}

const PATIENCE: Patience = { headers: 10_000, request: 60_000, silence: 60_000, linesOfOne: 1500, lines: 8000 }

/** The most that may stand before the body of a request, in bytes and in fields; more is refused. */
const MOST_HEAD = 16_384
const MOST_FIELDS = 100

interface Where {
  readonly port: number
  /** No other port will do. */
  readonly exactly: boolean
  /** The address to listen at; without it, this machine alone. */
  readonly host?: string
  /** With a certificate the desk speaks `https`, and nothing else. */
  readonly certificate?: Certificate
  readonly patience?: Partial<Patience>
}

/** Ports tried after the first one, where any will do. */
const NEXT = 20
const HERE = '127.0.0.1'

/**
 * Puts a desk on a port, of this machine alone unless another address was asked for. A port that was asked for is taken
 * or the error is thrown; otherwise the next free one after `port` will do.
 */
export const serveDesk = async (
  desk: ReturnType<typeof createDesk>,
  { port, exactly, host = HERE, certificate, patience }: Where,
): Promise<Serving> => {
  const { headers, request, silence, linesOfOne, lines } = { ...PATIENCE, ...patience }
  const bounds = {
    maxHeaderSize: MOST_HEAD,
    headersTimeout: headers,
    requestTimeout: request,
    connectionsCheckingInterval: Math.min(2000, headers),
  }
  const at = { fetch: desk.fetch, hostname: host }
  const server = certificate
    ? createAdaptorServer({
        ...at,
        createServer: createSecureServer,
        serverOptions: { ...bounds, ...certificate, minVersion: 'TLSv1.2', handshakeTimeout: headers },
      })
    : createAdaptorServer({ ...at, createServer, serverOptions: bounds })
  if ('maxHeadersCount' in server) server.maxHeadersCount = MOST_FIELDS
  server.setTimeout(silence)
  server.maxConnections = lines
  holdLines(server, linesOfOne)
  for (let tried = port; ; tried++) {
    server.listen(tried, host)
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

/** Closes a line at once where its network holds so many already; a proxy on this machine speaks for many networks. */
const holdLines = (server: Pick<Server, 'on'>, most: number): void => {
  const open = new Map<string, number>()
  server.on('connection', (line: Socket) => {
    const { remoteAddress: address } = line
    const network = networkOf({ socket: address, forwarded: undefined, behindProxy: false })
    if (address === undefined || network === undefined || isHere(address)) return
    const held = (open.get(network) ?? 0) + 1
    if (held > most) return void line.destroy()
    open.set(network, held)
    line.once('close', () => {
      const left = (open.get(network) ?? 1) - 1
      if (left > 0) open.set(network, left)
      else open.delete(network)
    })
  })
}
