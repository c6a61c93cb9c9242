import type { Aways } from '#plan'
import { IsoDay, PersonId } from '#record'
import * as v from 'valibot'
import type { Desk } from '../parts.ts'

const Name = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-name'), v.maxLength(120, 'too-long'))
const Words = v.pipe(v.string(), v.trim(), v.minLength(1, 'no-words'), v.maxLength(2000, 'too-long'))
const About = v.picklist(['self-harm', 'violence', 'child', 'other'], 'not-a-danger')
/** As it is dialled: digits, and what people write between them. */
const Telephone = v.pipe(v.string(), v.trim(), v.regex(/^[+\d][\d\s()/*#-]{1,39}$/, 'not-a-telephone'))
/** Somebody sees it within a quarter of an hour at the soonest, and within eight hours. */
const Minutes = v.pipe(
  v.number('not-a-number'),
  v.integer('not-whole'),
  v.minValue(15, 'too-small'),
  v.maxValue(480, 'too-large'),
)

const WorkingDays = v.pipe(
  v.number('not-a-number'),
  v.integer('not-whole'),
  v.minValue(1, 'too-small'),
  v.maxValue(10, 'too-large'),
)
/** For what patients send from home: within how many working days it is heard, whom they call for help now, and where a life is in danger. */
const Home = v.strictObject({
  workingDays: WorkingDays,
  help: v.optional(Telephone),
  life: v.optional(Telephone),
})

/** What the law and the place ask where somebody is in danger, in the clinic's own words. */
export const Safety = v.strictObject({
  duties: v.pipe(v.array(v.strictObject({ about: About, words: Words })), v.maxLength(4, 'too-many')),
  numbers: v.pipe(v.array(v.strictObject({ called: Name, number: Telephone })), v.maxLength(20, 'too-many')),
  seenWithinMinutes: Minutes,
  duty: v.optional(PersonId),
  home: v.optional(Home),
})
export type Safety = v.InferOutput<typeof Safety>

/** Until a clinic says otherwise: two hours, and nobody has the duty. */
const AT_FIRST: Safety = { duties: [], numbers: [], seenWithinMinutes: 120 }

const Absences = v.record(
  PersonId,
  v.pipe(v.array(v.strictObject({ from: IsoDay, until: IsoDay, standIn: PersonId })), v.maxLength(40)),
)

type Decided = Awaited<ReturnType<Desk['accounts']['settings']>>

/** What the clinic decided about safety; where it cannot be read, what we start from. */
export const safetyIn = ({ safety }: Decided): Safety => {
  const read = v.safeParse(Safety, safety)
  return read.success ? read.output : AT_FIRST
}

/** Who is away, and who stands in; where that cannot be read, nobody is: then nothing waits for a stand-in. */
export const awaysIn = ({ aways }: Decided): Aways => {
  const read = v.safeParse(Absences, aways ?? {})
  return read.success ? read.output : {}
}
