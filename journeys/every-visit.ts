import type { APIRequestContext } from 'playwright-core'
import { uuidv7 } from '#record'
import { spoken } from '#words'
import { inDanish, told } from './every-language.ts'

/** One visit of an invented patient who speaks a language, laid and told through the desk as the screens themselves do. */

const STAFF = 'lis'
const CLINIC = 'invented'

/** A day so many days from today, as the clinic writes days. */
export const inDays = (days: number): string => Temporal.Now.plainDateISO('Europe/Copenhagen').add({ days }).toString()

interface Telling {
  readonly kind: string
  readonly body: object
  readonly teller?: string
  readonly layer?: string
  /** What the screen it was told on knew of the same. */
  readonly over?: readonly string[]
}

/** The desk, asked by somebody who is signed in, from a page of its own. */
const deskAt = (request: APIRequestContext, address: string) => {
  const post = async (path: string, data: object): Promise<Record<string, never>> => {
    const answer = await request.post(`${address}${path}`, { data, headers: { origin: address } })
    const text = await answer.text()
    if (!answer.ok() || text.includes('"refused"'))
      throw new Error(
        `${path} ${answer.status()} ${text.match(/.{80}"refused".{200}/)?.[0] ?? text.slice(0, 300)} ${JSON.stringify(data).slice(0, 300)}`,
      )
    return JSON.parse(text) as Record<string, never>
  }
  return { post }
}

export const signInAt = (request: APIRequestContext, address: string): Promise<unknown> =>
  deskAt(request, address).post('/api/sign-in', { account: STAFF })

/**
 * Registers a patient who speaks the language, lays the table of a visit with an interpreter by phone, and gives what can be
 * done with both. `request` is of the browser the table is to lie in.
 */
export const visitIn = async (request: APIRequestContext, address: string, tag: string) => {
  const { post } = deskAt(request, address)
  const own = told[tag]!
  const patient = `speaks-${tag.toLowerCase()}`
  const interpreter = `interpreter-${tag.toLowerCase()}`
  let made = 0
  const began = Date.now()
  const entryOf = ({ kind, body, teller = patient, layer = 'table', over }: Telling) => ({
    id: uuidv7(began + ++made, crypto.getRandomValues(new Uint8Array(10))),
    clinic: CLINIC,
    patient,
    kind,
    layer,
    source: {
      teller,
      listeners: teller === STAFF ? [] : [STAFF],
      toldOn: inDays(0),
      language: teller === STAFF ? 'da' : tag,
      ...(teller !== STAFF && { renderedBy: interpreter }),
      mode: 'in-the-room',
      originalKept: 'words',
      byHandOf: STAFF,
      saidBack: 'not-yet',
    },
    ...(over && { over }),
    body,
  })
  const said = (text: string, danish: string, picture?: string) => ({
    original: { language: tag, text },
    ...(tag !== 'da' && { rendered: [{ language: 'da', text: danish }] }),
    ...(picture && { picture }),
  })

  const names =
    tag === 'da'
      ? [{ language: 'da', text: own.name[0] }]
      : [
          { language: tag, text: own.name[0] },
          { language: 'da', text: own.name[1] },
        ]
  const registered = { names, speaks: [{ language: tag }], reads: [tag] }
  await post(`/api/patients/${patient}/entries`, {
    entries: [
      entryOf({ kind: 'people.patient-registered', body: registered, teller: STAFF }),
      entryOf({
        kind: 'people.birth-on-papers',
        body: { when: { how: 'date', calendar: 'gregory', year: 1970, month: 1, day: 1 } },
        teller: STAFF,
      }),
    ],
  })
  const here = [
    { person: patient, role: 'patient', mode: 'in-the-room' },
    { person: STAFF, role: 'professional', mode: 'in-the-room', name: 'Nurse Lis' },
    { person: interpreter, role: 'interpreter', mode: 'by-phone', name: own.interpreter, age: 'grown-up' },
  ]
  const opened = () =>
    entryOf({ kind: 'visit.opened', body: { here, languages: { patient: tag, clinic: 'da' } }, teller: STAFF })
  /** A word in both languages. */
  const word = (at: string, text: string, danish: string): Telling => ({
    kind: 'visit.term-kept',
    body: {
      visit: at,
      ...(tag !== 'da' && { theirs: { language: tag, text } }),
      ours: { language: 'da', text: danish },
    },
    teller: interpreter,
  })
  const earlier = opened()
  const visit = opened()
  const tell = (tellings: readonly Telling[]) =>
    post('/api/table/entries', { entries: tellings.map(telling => ('id' in telling ? telling : entryOf(telling))) })

  let twice: readonly Telling[] = []
  // A visit before this one, of which a word was kept.
  await post(`/api/patients/${patient}/table`, { entry: earlier })
  await tell([
    word(earlier.id, own.landmark, inDanish.landmark),
    { kind: 'visit.closed', body: { visit: earlier.id }, teller: STAFF },
  ])
  await post(`/api/patients/${patient}/table`, { entry: visit })

  /** What is told in this visit: a list, a story, what was agreed, a yes. */
  const fill = async (): Promise<void> => {
    const problems = own.problems.map((text, nth) =>
      entryOf({
        kind: 'visit.problem-told',
        body: { said: said(text, inDanish.problems[nth]!, nth === 0 ? 'pain' : 'sleep') },
      }),
    )
    const [first, second] = problems.map(({ id }) => id)
    const forms = [
      ['stretch', 'place', 'home'],
      ['event', 'people', 'birth'],
      ['again-and-again', 'health', 'pain'],
      ['event', 'good', 'garden'],
    ] as const
    const pieces = forms.map(([form, strand, picture], nth) =>
      entryOf({
        kind: 'story.piece-told',
        body: { form, strand, said: said(own.pieces[nth]!, inDanish.pieces[nth]!, picture) },
      }),
    )
    const [home, birth, pain] = pieces.map(({ id }) => id)
    const dated = (year: number, month: number, day?: number) => ({
      how: 'date',
      calendar: own.calendar,
      year: year - ({ gregory: 0, persian: 621, ethiopic: 8 } as const)[own.calendar],
      month,
      ...(day && { day }),
    })
    const anchor = entryOf({
      kind: 'story.anchor-kept',
      body: { said: said(own.landmark, inDanish.landmark), whose: 'family' },
    })
    const promise = entryOf({ kind: 'plan.agreed', body: { said: said(own.wish, inDanish.wish), who: STAFF } })
    const unseen = (kind: string, ...bodies: readonly object[]): Telling[] =>
      bodies.map(body => ({ kind, body, over: [], ...(kind.startsWith('plan') && { teller: STAFF }) }))
    twice = [
      ...unseen(
        'visit.problem-reworded',
        { problem: first, said: said(own.problems[0], inDanish.problems[0], 'pain') },
        { problem: first, said: said(own.pieces[2], inDanish.pieces[2]) },
      ),
      ...unseen('visit.list-ordered', { order: [first, second] }, { order: [second, first] }),
      ...unseen(
        'story.piece-retold',
        { piece: pieces[0]!.id, said: said(own.pieces[0], inDanish.pieces[0], 'home') },
        { piece: pieces[0]!.id, said: said(own.pieces[3], inDanish.pieces[3]) },
      ),
      promise,
      ...unseen('plan.promise-kept', { agreed: promise.id }),
      ...unseen('plan.promise-let-go', { agreed: promise.id, said: said(own.link, inDanish.link) }),
    ]
    const when = (piece: string | undefined, of: string, told: object): Telling => ({
      kind: 'story.when-told',
      body: { piece, of, when: told },
    })
    await tell([
      ...problems,
      { kind: 'visit.facet-told', body: { problem: first, facet: 'what-i-wish', said: said(own.wish, inDanish.wish) } },
      { kind: 'visit.burden-shown', body: { problem: first, burden: 3, by: 'faces' } },
      { kind: 'visit.burden-shown', body: { problem: second, burden: 2, by: 'jar' } },
      { kind: 'people.birth-told', body: { when: { how: 'age', years: 54, about: true } } },
      ...pieces,
      anchor,
      when(home, 'start', dated(1988, 3)),
      when(home, 'end', dated(1999, 10)),
      when(birth, 'whole', dated(1995, 6, 12)),
      when(pain, 'start', { how: 'age', years: 30, about: true }),
      when(pain, 'end', { how: 'ago', length: { unit: 'year', n: 4 } }),
      { kind: 'story.link-told', body: { from: birth, to: home, said: said(own.link, inDanish.link) } },
      { kind: 'visit.agenda-told', body: { said: said(own.problems[1], inDanish.problems[1]) } },
      {
        kind: 'visit.agenda-added',
        body: { said: { original: { language: 'da', text: 'Blodprøven' } } },
        teller: STAFF,
      },
      word(visit.id, own.pieces[3], inDanish.pieces[3]),
      { kind: 'plan.agreed', body: { said: said(own.agreed, inDanish.agreed), who: STAFF, by: inDays(12) } },
      {
        kind: 'people.consent-given',
        body: {
          recipient: { of: 'specialist', name: 'Jens Bak', place: 'Smerteklinikken i Vejle' },
          purpose: { language: 'da', text: 'Undersøgelse af ryggen' },
          parts: ['list', 'agreed'],
          until: inDays(90),
        },
      },
    ])
  }

  /** A link for the interpreter, and the code that is said aloud. */
  const link = () =>
    post(`/api/patients/${patient}/interpreter-link`, { visit: visit.id, person: interpreter }) as unknown as Promise<{
      code: string
      spoken: string
    }>
  return {
    tag,
    patient,
    name: own.name,
    fill,
    /** The same things told again on two devices that knew nothing of each other. */
    twice: () => tell(twice),
    /** A sign to everybody, from the professional's side. */
    sign: (sign: string) => post(`/api/patients/${patient}/signs`, { sign }),
    link,
  }
}

export type VisitIn = Awaited<ReturnType<typeof visitIn>>

for (const tag of spoken) if (!told[tag]) throw new Error(`nobody speaks ${tag} in every-language.ts`)
