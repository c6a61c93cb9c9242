import { isIP } from 'node:net'
import type { Desk, DeskContext } from './parts.ts'

const MAPPED = /^::ffff:(?=\d+\.)/i

/** Whether the other end of a line is on this machine. */
export const isHere = (address: string): boolean => /^(127\.\d+\.\d+\.\d+|::1)$/.test(address.replace(MAPPED, ''))

/** An address as a network: IPv4 as it is, IPv6 by its first 64 bits, since one house holds that many. */
const asNetwork = (address: string): string | undefined => {
  const plain = address.replace(/%.*$/, '').replace(MAPPED, '')
  if (isIP(plain) === 4) return plain
  if (isIP(plain) !== 6) return undefined
  const [head = '', tail = ''] = plain.replace(/(\d+\.){3}\d+$/, '0:0').split('::')
  const [before, after] = [head, tail].map(part => part.split(':').filter(Boolean))
  const zeros = Array.from({ length: Math.max(0, 8 - (before?.length ?? 0) - (after?.length ?? 0)) }, () => '0')
  const groups = [...(before ?? []), ...zeros, ...(after ?? [])].slice(0, 4)
  return `${groups.map(group => Number.parseInt(group, 16).toString(16)).join(':')}::/64`
}

/** An address as a proxy writes it, which may carry a port. */
const withoutPort = (text: string): string => {
  const bracketed = /^\[([^\]]*)\](:\d+)?$/.exec(text)
  if (bracketed) return bracketed[1] ?? ''
  return /^\d+\.\d+\.\d+\.\d+:\d+$/.test(text) ? text.replace(/:\d+$/, '') : text
}

/** Where a request comes from. `socket` is the other end of the line; `forwarded` what the request says of itself. */
interface From {
  readonly socket: string | undefined
  readonly forwarded: string | undefined
  /** A proxy on this machine stands before the desk. */
  readonly behindProxy: boolean
}

/**
 * The network a request is counted for; none where there is no line (a desk called without a port). What a request says
 * of itself counts only on a line from the proxy, and of that only the last address: the one the proxy itself saw.
 */
export const networkOf = ({ socket, forwarded, behindProxy }: From): string | undefined => {
  if (socket === undefined) return undefined
  const own = socket.replace(MAPPED, '')
  const last = behindProxy && isHere(socket) ? forwarded?.split(',').at(-1)?.trim() : undefined
  const seen = last === undefined ? undefined : asNetwork(withoutPort(last))
  return seen ?? asNetwork(own) ?? own
}

/** The network a request came from; none where the desk was called without a port. */
export const networkAt = (c: DeskContext, { origin }: Pick<Desk, 'origin'>): string | undefined =>
  networkOf({
    socket: c.env?.incoming?.socket.remoteAddress,
    forwarded: c.req.header('x-forwarded-for'),
    behindProxy: origin !== undefined,
  })
