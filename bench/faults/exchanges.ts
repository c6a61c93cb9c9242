import { dataOf, type Call } from './trace.ts'

/** An entry that was pushed and acknowledged, with the places in the trace where its request had come and its receipt left. */
export interface Exchange {
  readonly id: string
  /** Its place among the patient's. */
  readonly place: number
  readonly arrived: number
  readonly answered: number
}

const COMES = /^(read|recvfrom)$/
const LEAVES = /^(write|writev|sendto|sendmsg)$/
const SENT = /"id":"([0-9a-f-]{36})"/g
const RECEIPT = /\{"id":"([0-9a-f-]{36})","outcome":"(?:stored|already-stored)","place":\{"clinic":\d+,"patient":(\d+)/g

/** Hears what a desk is sent and answers, call by call, over its sockets. */
export const listening = () => {
  const arrived = new Map<string, number>()
  const exchanges: Exchange[] = []
  return {
    exchanges,
    hear(call: Call): void {
      if (!call.path.startsWith('socket:')) return
      if (COMES.test(call.name)) {
        const text = Buffer.concat(dataOf(call)).toString('latin1')
        for (const [, id = ''] of text.matchAll(SENT)) if (!arrived.has(id)) arrived.set(id, call.ended)
      } else if (LEAVES.test(call.name)) {
        const text = Buffer.concat(dataOf(call)).toString('latin1')
        for (const [, id = '', place] of text.matchAll(RECEIPT))
          exchanges.push({ id, place: Number(place), arrived: arrived.get(id) ?? Infinity, answered: call.began })
      }
    },
  }
}

/** How many entries were acknowledged, and which of them a trace does not show synced before. */
export interface Proof {
  readonly acknowledged: number
  readonly unproved: readonly string[]
}

export const proofOf = (exchanges: readonly Exchange[], unproved: readonly Exchange[]): Proof => ({
  acknowledged: exchanges.length,
  unproved: unproved.map(({ id }) => `${id} was acknowledged before it was synced`),
})
