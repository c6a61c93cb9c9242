import * as v from 'valibot'
import { problem } from './problem.ts'
import type { DeskContext } from './parts.ts'

/** The most a request may carry, in bytes. */
const MOST = 1_000_000

type Read<T> = { readonly body: T } | { readonly answer: Response }

/** Read at once: the server lets nobody send more than was declared. */
const declared = async (request: Request, most: number): Promise<Uint8Array | 'too-large'> => {
  const bytes = new Uint8Array(await request.arrayBuffer())
  return bytes.length > most ? 'too-large' : bytes
}

/** Read piece by piece, no further than it may go. */
const undeclared = async (request: Request, most: number): Promise<Uint8Array | 'too-large'> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request.body ?? []) {
    size += chunk.length
    if (size > most) return 'too-large'
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** The bytes of a request, of at most so many; more are not read. */
export const bytesOf = async (
  request: Request,
  most: number = MOST,
): Promise<Uint8Array | 'too-large' | 'broken-off'> => {
  const length = request.headers.get('content-length')
  if (Number(length ?? 0) > most) return 'too-large'
  try {
    return await (length !== null && /^\d+$/.test(length) ? declared(request, most) : undeclared(request, most))
  } catch {
    return 'broken-off'
  }
}

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // The parser's message quotes the input, so it goes no further.
    return undefined
  }
}

/** Whether a request says that it carries JSON, which no form of another site can say without asking first. */
export const isJson = (c: { req: { header(name: string): string | undefined } }): boolean =>
  /^application\/json\s*(;|$)/i.test(c.req.header('content-type') ?? '')

/** Reads a JSON body of the shape `schema` asks for, or gives the answer that says what is wrong with it. */
export const bodyOf = async <T>(
  c: DeskContext,
  schema: v.GenericSchema<unknown, T>,
  most: number = MOST,
): Promise<Read<T>> => {
  const bytes = await bytesOf(c.req.raw, most)
  if (bytes === 'too-large') return { answer: problem(c, { status: 413, reason: 'too-large' }) }
  const json = bytes === 'broken-off' ? undefined : parsed(bytes)
  if (json === undefined) return { answer: problem(c, { status: 400, reason: 'not-json' }) }
  const read = v.safeParse(schema, json, { abortEarly: true })
  if (read.success) return { body: read.output }
  const [issue] = read.issues
  const key = v.getDotPath(issue)?.split('.')[0]
  const own = /^[a-z]+(-[a-z]+)+$/.test(issue.message)
  const field = key !== undefined && issue.expected !== 'never' ? { field: key } : {}
  return { answer: problem(c, { status: 400, reason: own ? issue.message : 'not-readable', ...field }) }
}
