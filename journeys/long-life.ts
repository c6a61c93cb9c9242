import type { BrowserContext } from 'playwright-core'
import { uuidv7, type Entry, type EntryId, type Said } from '#record'
import type { Strand } from '#story'
import type { Form, Of, When } from '#time'

/** An invented life of many pieces, told at a table in Arabic or in English and written down in Danish. */

/** Pictures and words for each strand: the picture's name, Arabic, English, Danish. */
const told: Readonly<Record<Strand, readonly (readonly [string, string, string, string])[]>> = {
  place: [
    ['home', 'البيت عند النهر', 'The house by the river', 'Huset ved floden'],
    ['village', 'القرية عند جدي', 'The village, at my grandfather’s', 'Landsbyen, hos min farfar'],
    ['city', 'غرفة في المدينة', 'A room in the city', 'Et værelse i byen'],
    ['camp', 'الخيمة في المخيم', 'The tent in the camp', 'Teltet i lejren'],
    ['home', 'الشقة في أودنسه', 'The flat in Odense', 'Lejligheden i Odense'],
  ],
  'with-whom': [
    ['family', 'كنا تسعة في البيت', 'We were nine in the house', 'Vi var ni i huset'],
    ['mother', 'عند أمي', 'At my mother’s', 'Hos min mor'],
    ['separation', 'كنت وحدي', 'I was alone', 'Jeg var alene'],
  ],
  people: [
    ['wedding', 'عرس أختي', 'My sister’s wedding', 'Min søsters bryllup'],
    ['birth', 'ولد ابني', 'My son was born', 'Min søn blev født'],
    ['loss', 'مات أبي', 'My father died', 'Min far døde'],
    ['friends', 'صديقتي ليلى', 'My friend Layla', 'Min veninde Layla'],
  ],
  work: [
    ['school', 'المدرسة', 'School', 'Skolen'],
    ['tailor', 'الخياطة عند عمي', 'Sewing at my uncle’s', 'Syede hos min onkel'],
    ['shop', 'الدكان في السوق', 'The shop in the market', 'Butikken på markedet'],
    ['farm', 'قطف الزيتون', 'Picking olives', 'Plukkede oliven'],
  ],
  health: [
    ['pain', 'وجع الظهر', 'Pain in my back', 'Ondt i ryggen'],
    ['hospital', 'في المستشفى', 'In hospital', 'På hospitalet'],
    ['sleep', 'لا أنام', 'I do not sleep', 'Jeg sover ikke'],
    ['medicine', 'دواء جديد', 'A new medicine', 'En ny medicin'],
  ],
  journey: [
    ['journey', 'الطريق إلى الحدود', 'The road to the border', 'Vejen til grænsen'],
    ['boat', 'القارب', 'The boat', 'Båden'],
    ['border', 'على الحدود', 'At the border', 'Ved grænsen'],
  ],
  good: [
    ['garden', 'الحديقة والورد', 'The garden and the roses', 'Haven og roserne'],
    ['music', 'كنا نغني', 'We used to sing', 'Vi plejede at synge'],
    ['food', 'الخبز من فرن جدتي', 'Bread from my grandmother’s oven', 'Brød fra min bedstemors ovn'],
  ],
  other: [
    ['letter', 'رسالة من البلد', 'A letter from home', 'Et brev hjemmefra'],
    ['waiting', 'انتظرنا', 'We waited', 'Vi ventede'],
  ],
}

const strands = Object.keys(told) as Strand[]
/** Places lived and people lived with are few and long; the rest is many and short. */
const strandAt = (nth: number): Strand => strands[nth % 16 < 8 ? nth % 8 : 2 + (nth % 6)]!

/** Chance that repeats itself (mulberry32). */
const chanceFrom = (seed: number) => (): number => {
  seed = (seed + 0x6d2b79f5) | 0
  let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed)
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
  return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
}

/** Who sits at the table of this life. */
interface At {
  readonly clinic: string
  readonly patient: string
  readonly staff: string
  readonly today: string
  readonly language: 'ar' | 'en'
}

const saidIn = (language: 'ar' | 'en', [picture, ar, en, da]: (typeof told)['place'][number]): Said => ({
  original: { language, text: language === 'ar' ? ar : en },
  rendered: [{ language: 'da', text: da }],
  picture,
})

/** The entries of so many pieces from 1962 until last year, in the order a life was told: out of order, a few without any time. */
export const longLife = (pieces: number, at: At): Entry[] => {
  const chance = chanceFrom(3)
  const pick = <T>(among: readonly T[]): T => among[Math.floor(chance() * among.length)]!
  const entries: Entry[] = []
  const began = Date.now() - 1_000_000
  const tell = (kind: string, body: object): EntryId => {
    const id = uuidv7(began + entries.length, new Uint8Array(10).fill(entries.length % 251))
    const source: Entry['source'] = {
      teller: at.patient,
      listeners: [at.staff],
      toldOn: at.today,
      language: at.language,
      mode: 'in-the-room',
      originalKept: 'words',
      byHandOf: at.staff,
      saidBack: chance() < 0.3 ? 'agreed' : 'not-yet',
    }
    entries.push({ id, clinic: at.clinic, patient: at.patient, kind, layer: 'table', source, body })
    return id
  }
  const when = (piece: EntryId, of: Of, said: When) => tell('story.when-told', { piece, of, when: said })
  const year = (on: number, about: boolean): When => ({
    how: 'date',
    calendar: 'gregory',
    year: on,
    ...(about && { about }),
  })
  const month = (on: number): When => ({ ...year(on, false), month: 1 + Math.floor(chance() * 12) }) as When
  const earlier: { id: EntryId; year: number }[] = []
  for (let nth = 0; nth < pieces; nth++) {
    const strand = strandAt(nth)
    const long = strand === 'place' || strand === 'with-whom' || (strand === 'work' && nth % 3 === 0)
    const form: Form = long ? 'stretch' : nth % 17 === 0 ? 'again-and-again' : 'event'
    const id = tell('story.piece-told', { form, strand, said: saidIn(at.language, pick(told[strand])) })
    const on = 1962 + Math.floor(63 * chance() ** 0.8)
    const sure = chance()
    if (form !== 'event') {
      when(id, 'start', month(on))
      when(id, 'end', month(Math.min(2025, on + 1 + Math.floor(chance() * 3))))
    } else if (sure < 0.5) when(id, 'whole', month(on))
    else if (sure < 0.8) when(id, 'whole', year(on, false))
    else if (sure < 0.9) when(id, 'whole', year(on, true))
    else if (sure < 0.97)
      when(id, 'whole', { ...year(on, false), season: pick(['spring', 'summer', 'winter']) } as When)
    const before = earlier.filter(piece => piece.year < on - 1).at(-1)
    if (before && nth % 4 === 0 && sure < 0.97) when(id, 'whole', { how: 'relation', relation: 'after', to: before.id })
    if (sure < 0.97) earlier.push({ id, year: on })
  }
  return entries
}

/**
 * Lays a table for this patient in the browser of `context`, where a professional is signed in, and tells a long life there.
 * Everything goes through the desk as the table itself sends it.
 */
export const tellLongLife = async (
  context: BrowserContext,
  address: string,
  pieces: number,
  { patient, language }: { patient: string; language: 'ar' | 'en' },
): Promise<void> => {
  const { request } = context
  const { today, clinic, staff } = await (await request.get(`${address}/api/me`)).json()
  const at: At = { clinic, patient, staff: staff.id, today, language }
  const entry: Entry = {
    id: uuidv7(Date.now(), crypto.getRandomValues(new Uint8Array(10))),
    clinic,
    patient,
    kind: 'visit.opened',
    layer: 'table',
    source: {
      teller: at.staff,
      listeners: [],
      toldOn: today,
      language: 'da',
      mode: 'in-the-room',
      originalKept: 'nothing',
      byHandOf: at.staff,
      saidBack: 'not-yet',
    },
    body: {
      here: [
        { person: patient, role: 'patient', mode: 'in-the-room' },
        { person: at.staff, role: 'professional', mode: 'in-the-room' },
      ],
      languages: { patient: language, clinic: 'da' },
    },
  }
  const laid = await request.post(`${address}/api/patients/${patient}/table`, { data: { entry } })
  const { receipt } = await laid.json()
  if (receipt?.outcome !== 'stored') throw new Error(`no table was laid: ${await laid.text()}`)
  const entries = longLife(pieces, at)
  for (let from = 0; from < entries.length; from += 100) {
    const pushed = await request.post(`${address}/api/table/entries`, {
      data: { entries: entries.slice(from, from + 100) },
      headers: { origin: address },
    })
    const { receipts } = (await pushed.json()) as { receipts?: { outcome: string; reason?: string }[] }
    const refused = receipts?.find(one => one.outcome === 'refused')
    if (!receipts || refused) throw new Error(`a piece was refused: ${refused?.reason ?? (await pushed.text())}`)
  }
}
