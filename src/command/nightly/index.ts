export { everyNight } from './nightly.ts'
export { lastNight } from './last-night.ts'
export { oneNight, type Night } from './proving.ts'
