import { existsSync } from 'node:fs'

/** Loaded before a desk (in each of its threads), it sets the clock back a day for as long as the file `CLOCK_SET_BACK` is there. */
const DAY = 86_400_000
const file = process.env['CLOCK_SET_BACK'] ?? ''
const setBack = (): number => (existsSync(file) ? DAY : 0)

const trueNow = Date.now
Date.now = () => trueNow() - setBack()
globalThis.Date = new Proxy(Date, {
  construct: (date, args, by) => Reflect.construct(date, args.length > 0 ? args : [Date.now()], by) as Date,
  apply: () => new Date().toString(),
})

const now = Temporal.Now.timeZoneId
Object.assign(Temporal.Now, {
  instant: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
  zonedDateTimeISO: (zone: string = now()) =>
    Temporal.Instant.fromEpochMilliseconds(Date.now()).toZonedDateTimeISO(zone),
  plainDateTimeISO: (zone?: string) => Temporal.Now.zonedDateTimeISO(zone).toPlainDateTime(),
  plainDateISO: (zone?: string) => Temporal.Now.zonedDateTimeISO(zone).toPlainDate(),
  plainTimeISO: (zone?: string) => Temporal.Now.zonedDateTimeISO(zone).toPlainTime(),
})
