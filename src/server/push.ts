import * as v from 'valibot'
import type { Who } from '#people'
import type { PersonId, Receipt } from '#record'
import { bodyOf } from './body.ts'
import { refusedToPush } from './care-team.ts'
import type { Desk, DeskContext, Hand } from './parts.ts'
import { takeIn } from './intake.ts'
import { problem } from './problem.ts'

/** A push: at most 500 entries. Each is read by itself. */
const Push = v.strictObject({ entries: v.pipe(v.array(v.unknown()), v.maxLength(500, 'too-many')) })

/** Notes for the log why something was refused: the code, and nothing of what was sent. */
export const noteRefusals = (c: DeskContext, receipts: readonly Receipt[]): void => {
  for (const receipt of receipts) if (receipt.outcome === 'refused') c.get('reasons').add(receipt.reason)
}

/** Takes a push from one hand, where its professional may, and answers with a receipt for each entry. */
export const takePush = async (c: DeskContext, desk: Desk, hand: Hand, who: Who): Promise<Response> => {
  const sent = await bodyOf(c, Push)
  if ('answer' in sent) return sent.answer
  const refusal = await refusedToPush(desk, who, hand.patient, sent.body.entries)
  if (refusal) return problem(c, { status: 403, ...refusal })
  return taken(c, desk, hand, sent.body.entries)
}

/** Takes a push of the patient's own hand, from the patient's own phone: no permit is asked there, the rules say what may be. */
export const takeOwnPush = async (c: DeskContext, desk: Desk, patient: PersonId): Promise<Response> => {
  const sent = await bodyOf(c, Push)
  if ('answer' in sent) return sent.answer
  return taken(c, desk, { screen: 'phone', staff: patient, patient }, sent.body.entries)
}

const taken = async (c: DeskContext, desk: Desk, hand: Hand, inputs: readonly unknown[]): Promise<Response> => {
  const receipts = await takeIn(desk, hand, inputs)
  noteRefusals(c, receipts)
  return c.json({ receipts })
}
