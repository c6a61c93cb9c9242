import * as v from 'valibot'
import { usualLengths } from '#visit/day'
import { bodyOf } from '../body.ts'
import type { Desk, Route } from '../parts.ts'
import { signedInAt } from '../staff/signed-in.ts'

const Minutes = v.pipe(
  v.number('not-a-number'),
  v.integer('not-whole'),
  v.minValue(5, 'too-small'),
  v.maxValue(480, 'too-large'),
)
const Room = v.pipe(v.string(), v.trim(), v.normalize('NFC'), v.minLength(1, 'no-name'), v.maxLength(120, 'too-long'))
const DayRules = v.strictObject({
  rooms: v.pipe(
    v.array(Room),
    v.maxLength(60, 'too-many'),
    v.check(rooms => new Set(rooms.map(room => room.toLowerCase())).size === rooms.length, 'room-twice'),
  ),
  minutes: v.strictObject({
    first: Minutes,
    firstInterpreted: Minutes,
    later: Minutes,
    laterInterpreted: Minutes,
  }),
})
const Sent = v.strictObject({ day: DayRules })

type Decided = Awaited<ReturnType<Desk['accounts']['settings']>>

/** Rooms and lengths as every screen may rely on them: what cannot be read, whoever wrote it there, is as if nothing were set. */
export const dayRulesIn = ({ day }: Decided) => {
  const read = v.safeParse(DayRules, day)
  return read.success ? read.output : { rooms: [], minutes: usualLengths }
}

/** The clinic's rooms, and how long its visits are. */
export const daySettingsRoutes = (desk: Desk): Route[] => [
  {
    method: 'POST',
    path: '/api/settings/day',
    answer: signedInAt(desk)(async c => {
      const read = await bodyOf(c, Sent)
      if ('answer' in read) return read.answer
      await desk.accounts.set({ day: read.body.day })
      return c.json({ day: dayRulesIn(await desk.accounts.settings()) })
    }, 'set-day'),
  },
]
