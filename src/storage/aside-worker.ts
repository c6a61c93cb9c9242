import { parentPort, workerData } from 'node:worker_threads'
import { packed, unpacked, type Answered, type Asked, type Drawer, type Failed, type RecordAt } from './parcels.ts'
import { openFolder } from './sqlite.ts'

const failedAs = (error: unknown): Failed => {
  if (!(error instanceof Error)) return { name: 'Error', message: 'not an error' }
  const { name, message, stack } = error
  return { name, message, stack, ...('errcode' in error ? { errcode: Number(error.errcode) } : {}) }
}

type Methods = Readonly<Record<string, (...args: readonly unknown[]) => Promise<unknown>>>

const tell = (message: unknown): void => parentPort?.postMessage(message)

/** Keeps a data folder for the thread that started this one. */
const begin = ({ data, safe }: RecordAt): void => {
  const folder = openFolder(data, safe)
  const drawers: Readonly<Record<Drawer, Methods>> = {
    store: folder.store as unknown as Methods,
    shelf: folder.shelf as unknown as Methods,
    staff: folder.staff as unknown as Methods,
    doors: folder.doors as unknown as Methods,
    reviews: folder.reviews as unknown as Methods,
    pockets: folder.pockets as unknown as Methods,
    boxes: folder.boxes as unknown as Methods,
    folder: { clinic: first => folder.clinic(String(first)) },
  }
  const answer = async ({ nth, drawer, method, args }: Asked): Promise<Answered> => {
    try {
      const own = drawers[drawer]
      const asked = Object.hasOwn(own, method) ? own[method] : undefined
      if (!asked) throw new TypeError('no such method')
      return { nth, value: packed(drawer, await asked(...(unpacked(args) as readonly unknown[]))) }
    } catch (error) {
      return { nth, failed: failedAs(error) }
    }
  }
  parentPort?.on('message', async (asked: Asked) => tell(await answer(asked)))
}

try {
  begin(workerData as RecordAt)
  tell({ opened: true })
} catch (error) {
  tell({ failed: failedAs(error) })
}
