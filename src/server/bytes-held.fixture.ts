import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

setFlagsFromString('--expose-gc')
const tidyUp = runInNewContext('gc') as () => void

/** Bytes in memory once all that nobody holds any more was let go, so that it does not matter when that is done. */
export const bytesHeld = (): number => {
  tidyUp()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}
