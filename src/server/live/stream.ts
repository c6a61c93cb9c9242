import { createHash } from 'node:crypto'
import type { EntryId, PersonId } from '#record'
import type { Desk, DeskContext } from '../parts.ts'
import { problem } from '../problem.ts'
import { aboutOf, type Ring } from './bell.ts'

/** How often a quiet line says that it is there, and how soon after news it is asked anew whether its door stands; in milliseconds. */
const BEAT = 4000
const LOOK = 500
/** Lines of one session, and of the desk. */
const MOST_OF_ONE = 12
const MOST = 5000
/** News waiting for a screen that takes none: by then nobody is there. */
const MOST_WAITING = 200

/** Who listens: to whose record, at which visit; `stands` says whether the door it came by is still open. */
export interface Listening {
  readonly patient: PersonId
  /** Signs are heard at this visit; without one, none. */
  readonly visit?: () => Promise<EntryId | undefined>
  readonly stands: () => Promise<boolean>
  /** What the line is counted by: a token of the session. */
  readonly token: string
}

const lines = new WeakMap<object, Map<string, number>>()

/** Takes a place for one more line; undefined where there are too many. What comes back gives the place back. */
const placeFor = (desk: Desk, token: string): (() => void) | undefined => {
  const held = lines.get(desk.bell) ?? new Map<string, number>()
  lines.set(desk.bell, held)
  const key = createHash('sha256').update(token).digest('base64url')
  const own = held.get(key) ?? 0
  const all = [...held.values()].reduce((sum, one) => sum + one, 0)
  if (own >= MOST_OF_ONE || all >= MOST) return undefined
  held.set(key, own + 1)
  let isHeld = true
  return () => {
    if (!isHeld) return
    isHeld = false
    const left = (held.get(key) ?? 1) - 1
    if (left > 0) held.set(key, left)
    else held.delete(key)
  }
}

/**
 * Server-Sent Events for one screen: `more` (there is something to read; the screen asks its own door for it), `sign` and
 * `over` (the door closed; nothing follows). No event holds words, names or numbers of anybody: what a screen may see it is
 * given by its own door alone.
 */
export const liveStream = (c: DeskContext, desk: Desk, listening: Listening): Response => {
  const giveBack = placeFor(desk, listening.token)
  if (!giveBack) return problem(c, { status: 429, reason: 'too-many-requests' })
  const text = new TextEncoder()
  const about = aboutOf(desk.clinic.id, listening.patient)
  let stop = giveBack
  const stream = new ReadableStream<Uint8Array>(
    {
      start: controller => {
        let isOpen = true
        let looking: ReturnType<typeof setTimeout> | undefined
        const say = (line: string): void => {
          if (!isOpen) return
          if ((controller.desiredSize ?? 0) < -MOST_WAITING) return end()
          controller.enqueue(text.encode(line))
        }
        const end = (): void => {
          if (!isOpen) return
          stop()
          controller.close()
        }
        const look = async (): Promise<boolean> => {
          const stands = await listening.stands().catch(() => false)
          if (stands) return true
          say('event: over\ndata: \n\n')
          end()
          return false
        }
        /** Soon, and once: many entries at a time are one reason to look. */
        const lookSoon = (): void => {
          looking ??= setTimeout(() => {
            looking = undefined
            void look()
          }, LOOK)
        }
        const sign = async (ring: Extract<Ring, { of: 'sign' }>): Promise<void> => {
          if ((await listening.visit?.()) !== ring.visit || !(await look())) return
          say(`event: sign\ndata: ${JSON.stringify(ring.seen)}\n\n`)
        }
        const heard = (ring: Ring): void => {
          // Before anything is asked of the record: what is about somebody else, or of another clinic, is not heard.
          if (ring.of === 'sign') return ring.about === about ? void sign(ring).catch(() => undefined) : undefined
          if (ring.of === 'more' && !ring.about.includes(about)) return
          say('event: more\ndata: \n\n')
          lookSoon()
        }
        const silence = desk.bell.listen(heard)
        const beat = setInterval(() => {
          say(': here\n\n')
          lookSoon()
        }, BEAT)
        beat.unref()
        stop = () => {
          isOpen = false
          silence()
          clearInterval(beat)
          clearTimeout(looking)
          giveBack()
        }
        // Asked for again from the last position: what came while nobody listened is read now.
        say('retry: 1000\nevent: more\ndata: \n\n')
      },
      cancel: () => stop(),
    },
    new CountQueuingStrategy({ highWaterMark: 8 }),
  )
  return c.body(stream, 200, { 'content-type': 'text/event-stream; charset=utf-8', 'x-accel-buffering': 'no' })
}
