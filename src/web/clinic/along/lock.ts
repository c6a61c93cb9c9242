import type { Bytes, Lock } from '../../offline/own-key.ts'

/** What keys are made with in a browser. */
export const lock: Lock = {
  subtle: crypto.subtle,
  random: (bytes): Bytes => crypto.getRandomValues(new Uint8Array(bytes)),
}
