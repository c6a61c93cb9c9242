import type { Entry } from '../../src/record/index.ts'
import type { Chance } from '../clinic/habits.ts'
import type { Client } from '../record/client.ts'

/** What a course of some months leaves behind, roughly: visits, a list with what is folded under it, a life, what was agreed. */
const VISITS = 6
const [PROBLEMS, PIECES, AGREED, WORRIES] = [9, 40, 14, 10]

const words = {
  ar: 'ظهري يؤلمني منذ سنوات لا أنام في الليل بعد الحرب أختي بعيدة أولادي معي أخاف من الرسائل العمل كان ثقيلا رأسي قلبي الدواء لا يساعد أريد أن أمشي مرة أخرى مع جارتي في الحديقة'.split(
    ' ',
  ),
  da: 'hun sover dårligt om natten siden krigen ryggen gør ondt brevet fra kommunen er ikke læst søsteren er langt væk børnene går i skole medicinen hjælper ikke længere hun vil gerne gå igen arbejdet var tungt hovedet hjertet haven naboen'.split(
    ' ',
  ),
}

const sentence = (language: 'ar' | 'da', chance: Chance): string =>
  Array.from(
    { length: 5 + Math.floor(chance() * 14) },
    () => words[language][Math.floor(chance() * words[language].length)],
  ).join(' ')

/** One invented patient's record: about 130 entries. */
export const courseOf = function* (client: Client, patient: string, chance: Chance): Generator<Entry> {
  const said = () => ({
    original: { language: 'ar', text: sentence('ar', chance) },
    rendered: [{ language: 'da', text: sentence('da', chance) }],
  })
  const told = (kind: string, body: object, layer: Entry['layer'] = 'table'): Entry => {
    const entry = client.entry(patient, kind, body, layer)
    return { ...entry, source: { ...entry.source, teller: patient, listeners: [client.staff], language: 'ar' } }
  }
  const here = [
    { person: patient, role: 'patient', mode: 'in-the-room' },
    { person: client.staff, role: 'professional', mode: 'in-the-room' },
  ]
  const problems = Array.from({ length: PROBLEMS }, () => told('visit.problem-told', { said: said() }))
  for (let visit = 0; visit < VISITS; visit++) {
    const opened = client.entry(patient, 'visit.opened', { here, languages: { patient: 'ar', clinic: 'da' } }, 'table')
    yield opened
    if (visit === 0) yield* problems
    for (const { id } of problems.filter((_, nth) => nth % VISITS === visit)) {
      yield told('visit.facet-told', { problem: id, facet: 'what-i-wish', said: said() })
      yield told('visit.facet-told', { problem: id, facet: 'since-when', said: said() })
      yield told('visit.burden-shown', { problem: id, burden: Math.floor(chance() * 5), by: 'faces' })
    }
    for (let nth = 0; nth < PIECES / VISITS; nth++)
      yield told('story.piece-told', { form: 'event', strand: 'health', said: said() })
    for (let nth = 0; nth < AGREED / VISITS; nth++) yield told('plan.agreed', { said: said(), who: client.staff })
    for (let nth = 0; nth < WORRIES / VISITS; nth++) yield client.note(patient)
    yield client.entry(patient, 'visit.closed', { visit: opened.id }, 'table')
  }
}
