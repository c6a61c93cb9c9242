import { parentPort, workerData } from 'node:worker_threads'
import { drawnAnew } from './drawn-anew.ts'
import type { ToDraw } from './drawing.ts'

const { bytes, image } = workerData as ToDraw
const { type, bytes: drawn } = drawnAnew(bytes, image)
parentPort?.postMessage({ type, bytes: new Uint8Array(drawn) })
