import { pino, type DestinationStream, type Level } from 'pino'

/** One answered request. `route` is the pattern, never the address; `reasons` are codes. */
interface Answered {
  readonly request: string
  readonly method: string
  readonly route: string
  readonly status: number
  readonly ms: number
  readonly reasons: readonly string[]
}

export interface DeskLog {
  answered(line: Answered): void
  /** Something of ours went wrong. */
  fault(line: { readonly request: string; readonly error: unknown }): void
}

interface NightLog {
  /** How a nightly backup went: `fine`, or a code. */
  night(line: { readonly outcome: string; readonly entries?: number }): void
}

const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'])

/** The frames of an error and of its causes: where, never what. A message can quote what somebody said. */
const placesIn = (error: unknown): string[] => {
  if (!(error instanceof Error)) return []
  const frames = (error.stack ?? '').split('\n').filter(line => /^ {4}at [^\n]*:\d+:\d+\)?$/.test(line))
  return [error.name, ...frames.map(line => line.trim()), ...placesIn(error.cause)]
}

const codeOf = (error: unknown): string | number | undefined => {
  if (!(error instanceof Error)) return undefined
  if ('errcode' in error && typeof error.errcode === 'number') return error.errcode
  return 'code' in error && typeof error.code === 'string' && /^[A-Z_]{2,40}$/.test(error.code) ? error.code : undefined
}

/** A log that can hold nothing but what is named here: no words, no ids of patients, no addresses. */
export const deskLog = (to: DestinationStream, level: Level): DeskLog & NightLog => {
  const log = pino({ base: undefined, level }, to)
  return {
    answered: ({ request, method, route, status, ms, reasons }) =>
      log.info({ request, method: METHODS.has(method) ? method : 'other', route, status, ms, reasons }),
    night: ({ outcome, entries }) => log[outcome === 'fine' ? 'info' : 'error']({ nightly: outcome, entries }),
    fault: ({ request, error }) => log.error({ request, code: codeOf(error), cause: placesIn(error) }),
  }
}
