import { between, type Asked } from './between.ts'

// One question, one answer; nothing is held between. Whoever asked ends the worker, and its memory with it.
globalThis.addEventListener('message', ({ data }: MessageEvent<Asked>) => postMessage(between(data)))
