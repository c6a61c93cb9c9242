import * as at from './at-the-clinic.ts'
import * as door from './at-the-door.ts'
import { holds, picture, same } from './check.ts'
import {
  addScan,
  card,
  Day,
  field,
  foundAcrossScripts,
  herPhone,
  interpreter,
  mahbuba,
  plan,
  register,
  seenTo,
  senad,
  sheet,
  slip,
  toClinic,
  triage,
  turnTo,
  walkIn,
  words,
} from './clinic-day-steps.ts'
import type { Hand } from './hand.ts'
import type { Journey } from './main.ts'
import * as step from './steps.ts'

const touch = (hand: Hand, within: Parameters<typeof step.button>[0], key: Parameters<typeof step.button>[1]) =>
  hand.touch(step.button(within, key))

/** The desk in the morning: somebody new from her letter to today's appointment, and nobody registered twice. */
const morning = async (karen: Hand): Promise<void> => {
  const { page } = karen
  await register(karen)
  await addScan(karen)
  await triage(karen)
  await toClinic(karen)
  await foundAcrossScripts(karen)
  await toClinic(karen)
  await karen.write(page.getByLabel(words['clinic.find']), senad.cyrillic)
  await page.locator('.patient').nth(1).waitFor({ state: 'detached' })
  same(await page.locator('.patient .patient-names', { hasText: senad.latin }).count(), 1, 'he stands there once')
  await plan(karen)
  await karen.touch(card(page, mahbuba.latin).locator('[data-do="arrive"]'))
  await card(page, mahbuba.latin).locator('.day-here').waitFor()
  await picture(page, 'clinic-day-arrived')
}

/** She is seen on today's page and on the card; the visit begins from the appointment once the interpreter's age is said. */
const begins = async (day: Day, lis: Hand): Promise<Hand> => {
  const { page } = lis
  const hers = card(page, mahbuba.latin)
  await hers.locator('.day-here').waitFor()
  const own = await day.ownWindow(lis, at.named(hers, 'clinic.own-page'))
  const before = own.page.locator('.before-card')
  for (const told of [mahbuba.dari, mahbuba.latin, mahbuba.heard, mahbuba.wish, 'Herati'])
    holds((await before.innerText()).includes(told), `the card before I go in says it: ${told}`)
  holds(await own.page.locator('.own-cover').isVisible(), 'her letter is covered until her own list is agreed')
  await picture(own.page, 'clinic-day-before-i-go-in')
  await turnTo(lis)
  await lis.touch(hers.locator('.button-main'))
  await slip(sheet(page), interpreter).locator(':checked').waitFor()
  await lis.touch(page.locator('.begin-now'))
  await sheet(page).getByText(words['day.needs-age']).first().waitFor()
  await lis.touch(slip(sheet(page), words['day.age-grown-up']))
  await lis.touch(page.locator('.begin-now'))
  await page.waitForURL('**/table')
  await page.locator('.action-bar').waitFor()
  return own
}

/** What is said before anything is told, what matters most today, her list, and what was agreed. */
const atTheTable = async (lis: Hand): Promise<void> => {
  const { page } = lis
  await touch(lis, page.locator('.confide-offer'), 'confide.look')
  await touch(lis, sheet(page), 'confide.go-on')
  await touch(lis, sheet(page), 'confide.go-on')
  await touch(lis, sheet(page), 'confide.done')
  await page.locator('.confide-offer').waitFor({ state: 'detached' })
  const agenda = page.locator('.agenda')
  await lis.touch(agenda.locator('.agenda-head'))
  for (const [side, said] of [
    ['agenda.add', mahbuba.matters],
    ['agenda.add-ours', mahbuba.ours],
  ] as const) {
    await touch(lis, agenda, side)
    await lis.type(said)
    await touch(lis, agenda.locator('.telling-form'), 'do.save')
    await agenda.locator('.agenda-item', { hasText: said }).waitFor()
  }
  await lis.touch(step.button(agenda.locator('.agenda-item').first(), 'agenda.take-up'))
  for (const told of mahbuba.list) await step.addProblem(lis, told)
  await touch(lis, page.locator('.action-bar'), 'matters.agree')
  await page.locator('.letter').waitFor()
  await touch(lis, page.locator('.rail'), 'agreed.title')
  await touch(lis, page.locator('.action-bar'), 'agreed.add')
  await lis.write(sheet(page).locator('textarea').last(), mahbuba.promise)
  await lis.touch(sheet(page).getByRole('button', { name: 'Lis' }))
  await touch(lis, sheet(page), 'agreed.by-today')
  await touch(lis, sheet(page), 'do.save')
  await page.locator('.agreement', { hasText: mahbuba.promise }).waitFor()
  await step.allKept(page)
  await picture(page, 'clinic-day-table')
}

/** The interpreter's link: made on the own page, opened on her telephone with what is said aloud. */
const interprets = async (own: Hand, farida: Hand): Promise<void> => {
  await turnTo(own)
  await touch(own, own.page.locator('.own'), 'doors.short')
  await own.touch(sheet(own.page).getByRole('button', { name: interpreter }))
  const { link, spoken } = await door.linkSaid(own.page)
  await touch(own, sheet(own.page), 'doors.said')
  await touch(own, sheet(own.page), 'do.close')
  const { page } = farida
  await page.goto(link)
  await farida.touch(page.locator('.my-pages button').first())
  await farida.write(page.locator('.spoken-field input'), spoken)
  await farida.touch(page.locator('form .button-main'))
  for (const told of [...mahbuba.list, mahbuba.matters, mahbuba.promise])
    await page.locator('.read-card', { hasText: told }).first().waitFor()
  same(
    await page.locator('.my input, .my textarea, .my button:not(.sign-ways *)').count(),
    0,
    'whoever interprets reads along, makes a sign, and no more',
  )
  const read = await page.locator('.my-main').innerText()
  holds(read.indexOf(mahbuba.matters) < read.indexOf(mahbuba.ours), 'what matters to her stands before ours')
  await picture(page, 'clinic-day-interpreter')
}

/** A worry is written down with somebody else of the same town, seen, and put where it belongs. */
const putRight = async (day: Day, own: Hand): Promise<void> => {
  const desk = day.hand(await own.page.context().newPage())
  const { page } = desk
  await page.goto(`${day.demo.address}/clinic`)
  desk.touches++
  await desk.write(page.getByLabel(words['clinic.find']), 'Parwana')
  const theirs = page.locator('.patient', { hasText: 'Parwana' })
  const other = await day.ownWindow(desk, at.named(theirs, 'clinic.own-page'))
  const right = other.page.locator('.own-put-right')
  await other.write(
    other.page
      .locator('.own-part', { has: other.page.locator('#own-strip') })
      .locator('textarea')
      .last(),
    mahbuba.worry,
  )
  await touch(other, other.page.locator('.own'), 'own.worry-keep')
  await step.allKept(other.page)
  await other.touch(right.locator('summary'))
  await other.touch(step.button(right.locator('.own-misfiled', { hasText: mahbuba.worry }), 'keep.elsewhere'))
  await other.write(field(sheet(other.page), 'keep.whose'), 'Mahbuba')
  await other.touch(slip(sheet(other.page), mahbuba.latin))
  await other.touch(sheet(other.page).locator('.button-main'))
  await right.locator('output', { hasText: mahbuba.latin }).waitFor()
  await other.page.locator('.own-slip', { hasText: mahbuba.worry }).first().waitFor({ state: 'detached' })
  await own.page.locator('.own-slip', { hasText: mahbuba.worry }).first().waitFor()
  await other.page.close()
  await page.close()
  await turnTo(own)
}

/** Lis is worried and names the doctor, who is away: it stands before Karen, who sees to it to its end. */
const dangerSeenTo = async (own: Hand, karen: Hand): Promise<void> => {
  const { page } = own
  await touch(own, page.locator('.staff-head'), 'danger.worried')
  await own.touch(slip(sheet(page), words['danger.about-self-harm']))
  await own.write(sheet(page).locator('textarea'), mahbuba.danger)
  await own.touch(slip(sheet(page), 'Omar'))
  await touch(own, sheet(page), 'danger.open')
  await sheet(page).getByText(words['danger.opened'].split('{')[0]!.trim()).first().waitFor()
  holds((await sheet(page).innerText()).includes('Karen'), 'Lis reads before whom it stands')
  await own.touch(sheet(page).locator('.button-main'))
  await page.locator('.danger-here').waitFor()

  await karen.touch(karen.page.locator('.staff-way[href="/waiting"]'))
  const strip = karen.page.locator('.danger-slip', { hasText: mahbuba.latin })
  await karen.touch(strip.getByRole('button'))
  await touch(karen, sheet(karen.page), 'danger.take')
  await sheet(karen.page).getByText(words['danger.why-taken']).waitFor()
  for (const [part, said, nth] of [
    ['danger.told', seenTo.told, 0],
    ['danger.done', seenTo.done, 0],
    ['danger.said', seenTo.said, 0],
  ] as const) {
    const one = sheet(karen.page).locator('.danger-part', {
      has: karen.page.getByRole('heading', { name: words[part], exact: true }),
    })
    await karen.write(one.locator('textarea').nth(nth), said)
    await touch(karen, one, 'danger.write')
    await one.locator('.danger-lines', { hasText: said }).waitFor()
  }
  await picture(karen.page, 'clinic-day-danger')
  await touch(karen, sheet(karen.page), 'danger.settle')
  await sheet(karen.page).getByText(words['danger.settled']).waitFor()
  await touch(karen, sheet(karen.page), 'do.close')
  await strip.waitFor({ state: 'detached' })
  await page.locator('.danger-here').waitFor({ state: 'detached' })
}

/** Gone through together, and the visit ends: for the table, and for whoever interpreted. */
const ends = async (lis: Hand, farida: Hand): Promise<void> => {
  const { page } = lis
  await turnTo(lis)
  await touch(lis, page.locator('.rail'), 'table.end')
  await touch(lis, sheet(page), 'consent.part-list')
  await touch(lis, sheet(page), 'consent.part-agreed')
  await lis.touch(sheet(page).locator('.button-main'))
  await page.locator('.lone-sheet').waitFor()
  await farida.page.getByRole('heading', { name: words['interpret.over'] }).waitFor()
  const told = await farida.page.content()
  holds(![...mahbuba.list, mahbuba.promise].some(one => told.includes(one)), 'nothing of the visit stays with her')
  const status = await farida.page.evaluate(() => fetch('/api/interpreter/entries').then(answer => answer.status))
  same(status, 401, 'the desk answers her no more')
}

/** The note, in two touches from the own page to the clipboard. */
const copies = async (own: Hand): Promise<void> => {
  const { page } = own
  await turnTo(own)
  const before = own.touches
  await own.touch(
    page
      .locator('.own-part', { has: page.locator('#own-note') })
      .locator('.own-keep')
      .first(),
  )
  await touch(own, sheet(page), 'note.copy')
  same(own.touches - before, 2, 'two touches')
  await sheet(page).getByText(words['note.copied']).waitFor()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  same(copied.split('\n'), (await page.locator('.note-text').inputValue()).split('\n'), 'what was copied is the note')
  for (const told of [
    ...mahbuba.list,
    mahbuba.matters,
    mahbuba.ours,
    mahbuba.promise,
    interpreter,
    ...Object.values(seenTo),
  ])
    holds(copied.includes(told), `the note holds it: ${told}`)
  holds(!copied.includes(mahbuba.worry), 'a worry nobody spoke about is not in the note')
  await picture(page, 'clinic-day-note')
  await touch(own, sheet(page), 'do.close')
}

/** On her own telephone she reads what was gone through, and who opened her papers. */
const reads = async (phone: Hand): Promise<void> => {
  const { page } = phone
  await phone.touch(page.locator('.my-answer').nth(2))
  await page.locator('.read-card', { hasText: mahbuba.promise }).waitFor()
  await phone.touch(door.foot(page, 'back'))
  await phone.touch(page.locator('.my-answer').nth(3))
  for (const who of ['Nurse Lis', 'Karen', interpreter])
    await page.locator('.my-answer', { hasText: who }).first().waitFor()
  same(await page.locator('.my-answer', { hasText: 'Omar' }).count(), 0, 'whoever opened nothing does not stand there')
  same(
    await page.evaluate(() => [document.documentElement.lang, document.documentElement.dir]),
    ['fa-AF', 'rtl'],
    'in her own language',
  )
  await picture(page, 'clinic-day-who-opened')
}

const wholeDay: Journey = {
  title:
    'A clinic’s day, five people: from the letter to the copied note, with a walk-in, one person in two scripts, a wrong entry put right, a worry the stand-in sees to, and who opened the papers',
  walk: async (browser, demo) => {
    const day = new Day(browser, demo)
    const karen = await day.comesToWork('Karen')
    await morning(karen)
    await walkIn(await day.comesToWork('Omar'))
    const lis = await day.comesToWork('Lis')
    const own = await begins(day, lis)
    await atTheTable(lis)
    const farida = await day.phone('da-DK')
    await interprets(own, farida)
    await putRight(day, own)
    await dangerSeenTo(own, karen)
    const phone = await day.phone('fa-AF')
    await herPhone(day, own, phone)
    await ends(lis, farida)
    await copies(own)
    await reads(phone)
    day.keptQuiet(demo.log())
    same(day.wentWrong(), [], 'nothing went wrong in silence')
    const { touches, letters } = day.count()
    return `${touches} touches, ${letters} letters`
  },
}

export const journeys: readonly Journey[] = [wholeDay]
