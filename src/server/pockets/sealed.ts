import * as v from 'valibot'
import { EntryId, type Receipt, type Refusal } from '#record'
import { isDiskFull } from '#storage'
import { NotReachable } from '#storage/postgres'
import { bodyOf } from '../body.ts'
import type { Outcome } from '../papers/taking-in.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { noteRefusals } from '../push.ts'
import { withPocketAt } from './here.ts'
import { Late, mayKeepLate, takeLate, Told, type ToldWith } from './late-hand.ts'

/** What boxes one sending may hold, and of how many bytes in all: the largest picture twice encoded, and room to spare. */
const MOST_BOXES = 500
const MOST_BYTES = 24_000_000

const Boxes = v.strictObject({
  boxes: v.pipe(v.array(v.string()), v.maxLength(MOST_BOXES, 'too-many')),
})
const Layer = v.picklist(['table', 'protected'], 'not-readable')
const File = v.strictObject({
  id: EntryId,
  type: v.pipe(v.string(), v.regex(/^(image\/(jpeg|png)|audio\/(webm|ogg|mp4))$/)),
  bytes: v.string(),
  layer: Layer,
})
const Inside = v.union([v.strictObject({ late: Late, entries: Told }), v.strictObject({ late: Late, file: File })])
type Inside = v.InferOutput<typeof Inside>

const ID = 'tessera-entry'
const LAYER = 'tessera-layer'
const LATE = 'tessera-late'

/** Keeps a file that something was told with; its bytes come by `read`. */
type Keep = (
  file: ToldWith,
  coming: {
    readonly id: EntryId
    readonly sound: boolean
    readonly read: (most: number) => Promise<Uint8Array | 'too-large'>
  },
) => Promise<Outcome>

/** What one box comes to. */
type Answer = { readonly receipts: readonly Receipt[] } | { readonly kept: EntryId } | { readonly refused: string }

const inside = (bytes: Uint8Array): Inside | undefined => {
  try {
    const read = v.safeParse(Inside, JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return read.success ? read.output : undefined
  } catch {
    // The parser's message quotes what was told, so it goes no further.
    return undefined
  }
}

/**
 * What a device sealed while its network was away, in boxes that it cannot open itself. Each says by its late hand whose it
 * is; an odd one is refused with its reason and fails none of the others. The same box twice is stored once.
 */
export const sealedRoutes = (desk: Desk, keep: Keep): Route[] => {
  const kept = async ({ late, file }: Extract<Inside, { file: object }>): Promise<Answer> => {
    const where = await mayKeepLate(desk, { late, layer: file.layer })
    if ('reason' in where) return { refused: where.reason }
    const bytes = Buffer.from(file.bytes, 'base64')
    const outcome = await keep(where, {
      id: file.id,
      sound: file.type.startsWith('audio/'),
      read: async most => (bytes.length > most ? 'too-large' : bytes),
    })
    return 'file' in outcome ? { kept: outcome.file } : { refused: outcome.reason }
  }

  const told = async (c: DeskContext, sent: Extract<Inside, { entries: unknown }>): Promise<Answer> => {
    const taken = await takeLate(desk, sent)
    if ('reason' in taken) return { refused: taken.reason }
    noteRefusals(c, taken)
    return { receipts: taken }
  }

  const one = async (c: DeskContext, box: string): Promise<Answer> => {
    const opened = await desk.boxes.open(Buffer.from(box, 'base64url'))
    if (!opened) return { refused: 'not-our-box' }
    const read = inside(opened)
    if (!read) return { refused: 'not-readable' }
    return 'file' in read ? kept(read) : told(c, read)
  }

  /** A fault of ours with one box is told of that box alone; it waits on, and so does nothing else. */
  const oneByItself = async (c: DeskContext, box: string): Promise<Answer> => {
    try {
      return await one(c, box)
    } catch (error) {
      if (isDiskFull(error)) return { refused: 'disk-full' }
      desk.log.fault({ request: c.get('request'), error })
      return { refused: error instanceof NotReachable ? 'record-not-reachable' : 'fault' }
    }
  }

  const take = withPocketAt(desk)(async c => {
    const read = await bodyOf(c, Boxes, MOST_BYTES)
    if ('answer' in read) return read.answer
    const boxes: Answer[] = []
    // One after another: a file stands before what names it, and what was told first is stored first.
    for (const box of read.body.boxes) {
      const answer = await oneByItself(c, box)
      if ('refused' in answer) c.get('reasons').add(answer.refused)
      boxes.push(answer)
    }
    return c.json({ boxes })
  })

  return [{ method: 'POST', path: '/api/sealed', answer: take }]
}

/** What was told with at a table that was closed meanwhile, handed in as a file. */
export const lateFileRoutes = (
  desk: Desk,
  takeIn: (handed: { readonly c: DeskContext; readonly file: ToldWith }) => Promise<Response>,
): Route[] => {
  const file = async (c: DeskContext): Promise<Response> => {
    const asked = v.safeParse(v.object({ late: Late, layer: Layer, id: EntryId }), {
      late: c.req.header(LATE),
      layer: c.req.header(LAYER),
      id: c.req.header(ID),
    })
    if (!asked.success) return problem(c, { status: 400, reason: 'not-readable' })
    const where: ToldWith | Refusal = await mayKeepLate(desk, asked.output)
    return 'reason' in where ? problem(c, { status: 403, ...where }) : takeIn({ c, file: where })
  }
  return [{ method: 'POST', path: '/api/late/files', answer: file }]
}
