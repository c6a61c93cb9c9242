import { createHash } from 'node:crypto'
import { drawnPin, type Pin } from '#people/pin'
import type { PersonId } from '#record'
import type { Door } from '#storage'
import { agentOf, endSession, giveCookie } from '../cookies.ts'
import type { Desk, DeskContext } from '../parts.ts'
import { hashOfCode, newCode } from '../staff/index.ts'
import { hashOfPin } from './pins.ts'

export const moment = (milliseconds: number): string => Temporal.Instant.fromEpochMilliseconds(milliseconds).toString()

export const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex')

/** 256 bits nobody can guess. */
export const newToken = ({ random }: Pick<Desk, 'random'>): string => Buffer.from(random(32)).toString('base64url')

/** A code that is said aloud: four digits, drawn by chance. */
export const newSpoken = ({ random }: Pick<Desk, 'random'>): Pin => drawnPin('digits', random)

type Wanted = Pick<Door, 'of' | 'patient' | 'holder' | 'visit' | 'secretUntil' | 'madeBy' | 'endsAt'>

/** Makes a door and keeps it. Gives the secret for the paper or the link; it is shown once and kept nowhere. */
export const makeDoor = async (desk: Desk, { pin, ...wanted }: Wanted & { readonly pin: Pin }): Promise<string> => {
  const code = newCode(desk.random)
  await desk.doors.put({
    ...wanted,
    id: Buffer.from(desk.random(16)).toString('hex'),
    secretHash: hashOfCode(code),
    pinHash: await hashOfPin(pin, desk.random),
    wrong: 0,
    createdAt: desk.clock(),
  })
  return code
}

/** The id of a guest: nobody can tell from it who it is. */
export const newGuest = ({ random }: Pick<Desk, 'random'>): PersonId =>
  `guest-${Buffer.from(random(8)).toString('hex')}`

/** Begins a session for whom a door lets in, in place of one that this browser held by a door. */
export const letIn = async (c: DeskContext, desk: Desk, { id, of, patient, holder, visit }: Door): Promise<void> => {
  // Whoever sits down at a table has the table's own key.
  if (of === 'table') return
  await endSession(c, desk, 'door')
  const door = { door: id, of, patient, ...(visit === undefined ? {} : { visit }) }
  giveCookie(c, desk, 'door', await desk.sessions.begin({ staff: holder, door }, agentOf(c)))
}
