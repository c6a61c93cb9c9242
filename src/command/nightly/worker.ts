import { parentPort, workerData } from 'node:worker_threads'
import type { Where } from '../where.ts'
import { oneNight } from './proving.ts'

const { where, backups, at } = workerData as { where: Where; backups: string; at: string }
parentPort?.postMessage(await oneNight(where, backups, at))
