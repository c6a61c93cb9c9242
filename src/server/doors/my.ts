import * as v from 'valibot'
import { hiddenOnPhone } from '#people/hidden'
import { isEasyPin, Pin, pinOf } from '#people/pin'
import type { Door } from '#storage'
import { bodyOf } from '../body.ts'
import { bindBrowser, endSession, takeCookie, tokenIn } from '../cookies.ts'
import { withoutFiles } from '../feed.ts'
import type { Desk, DeskContext, Route } from '../parts.ts'
import { problem } from '../problem.ts'
import { takeOwnPush } from '../push.ts'
import { Code, hashOfCode } from '../staff/index.ts'
import { hashOf, letIn, newToken } from './making.ts'
import { hashOfPin, keysOf, tryAt } from './pins.ts'
import { heardByOf, homeIn } from '../home/index.ts'
import { today } from '../today.ts'
import { openVisits } from '../visits.ts'
import { nextOnPhone, seenOnPhone } from './seen.ts'
import { throughDoor } from './standing.ts'

const Binding = v.strictObject({ code: Code, pin: Pin })
const Opening = v.strictObject({ pin: Pin })
const Changing = v.strictObject({ pin: Pin, next: Pin })
const Nothing = v.strictObject({})

const REASON = { wrong: 'wrong-pin', locked: 'card-locked' } as const

/** The card that was bound to this browser, while it stands. It opens nothing without its PIN. */
const boundAt = async (c: DeskContext, desk: Desk): Promise<Door | undefined> => {
  const token = tokenIn(c, desk, 'device')
  const door = token === undefined ? undefined : await desk.doors.byDevice(hashOf(token))
  return door?.of === 'patient' ? door : undefined
}

/** Whether a card is bound to this browser, and which keys its PIN needs. */
export const deviceAt = async (c: DeskContext, desk: Desk) => {
  const door = await boundAt(c, desk)
  return { device: door !== undefined, pin: door ? keysOf(door) : null }
}

/** The patient's own phone: binding it with the card, opening it with the PIN, what is seen there and written there. */
export const myRoutes = (desk: Desk): Route[] => {
  const asPatient = throughDoor(desk, 'patient')
  const over = (c: DeskContext): Response => problem(c, { status: 403, reason: 'card-over' })
  const refused = (c: DeskContext, tried: 'wrong' | 'locked'): Response =>
    problem(c, { status: 403, reason: REASON[tried] })

  const bind = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Binding)
    if ('answer' in read) return read.answer
    const secretHash = hashOfCode(read.body.code)
    const found = await desk.doors.bySecret(secretHash)
    const door = found?.of === 'patient' ? found : undefined
    const tried = await tryAt(desk, door, read.body.pin)
    if (tried !== 'right' || !door) return refused(c, tried === 'locked' ? tried : 'wrong')
    const token = newToken(desk)
    const by = { secretHash, deviceHash: hashOf(token), at: desk.clock() }
    if (!(await desk.doors.bind(door.id, by))) return over(c)
    bindBrowser(c, desk, 'device', token)
    await letIn(c, desk, door)
    return c.json({ patient: door.patient })
  }

  const open = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Opening)
    if ('answer' in read) return read.answer
    const door = await boundAt(c, desk)
    if (!door) {
      takeCookie(c, desk, 'device')
      return over(c)
    }
    const tried = await tryAt(desk, door, read.body.pin)
    if (tried !== 'right') return refused(c, tried)
    await letIn(c, desk, door)
    return c.json({ patient: door.patient })
  }

  const close = async (c: DeskContext): Promise<Response> => {
    const read = await bodyOf(c, Nothing)
    if ('answer' in read) return read.answer
    await endSession(c, desk, 'door')
    takeCookie(c, desk, 'door')
    return c.json({ ended: true })
  }

  const changePin = asPatient(async (c, at) => {
    const read = await bodyOf(c, Changing)
    if ('answer' in read) return read.answer
    const { pin, next } = read.body
    const tried = await tryAt(desk, await desk.doors.byId(at.door), pin)
    if (tried !== 'right') return refused(c, tried)
    if (isEasyPin(next)) return problem(c, { status: 400, reason: 'pin-too-easy', field: 'next' })
    await desk.doors.changePin(at.door, await hashOfPin(next, desk.random))
    return c.json({ pin: pinOf(next) })
  })

  const read = asPatient(async (c, { patient }) => {
    const all = await withoutFiles(desk, patient)
    const { help, life } = homeIn(await desk.accounts.settings())
    // Whether a table is laid now with the patient at it: then the phone may show it.
    const table = openVisits(all).some(({ here }) => here.includes(patient))
    const home = { by: await heardByOf(desk, all), help, life, next: nextOnPhone(all, today(desk)), table }
    return c.json({ entries: seenOnPhone(all), home })
  })

  /** What is hidden on this phone, without a word of it: the PIN is asked for once more, for a phone lies about at home. */
  const hidden = asPatient(async (c, { door, patient }) => {
    const read = await bodyOf(c, Opening)
    if ('answer' in read) return read.answer
    const tried = await tryAt(desk, await desk.doors.byId(door), read.body.pin)
    if (tried !== 'right') return refused(c, tried)
    return c.json({ entries: hiddenOnPhone(await withoutFiles(desk, patient)) })
  })

  return [
    { method: 'POST', path: '/api/my/bind', answer: bind },
    { method: 'POST', path: '/api/my/open', answer: open },
    { method: 'POST', path: '/api/my/close', answer: close },
    { method: 'POST', path: '/api/my/pin', answer: changePin },
    { method: 'GET', path: '/api/my/entries', answer: read },
    { method: 'POST', path: '/api/my/hidden', answer: hidden },
    { method: 'POST', path: '/api/my/entries', answer: asPatient((c, { patient }) => takeOwnPush(c, desk, patient)) },
  ]
}
