import { spokenByStaff } from '#words'
import { at, shown, type Screen } from './every-step.ts'

/** What the professional has in the own hand, in the languages the clinic's own pages have: the own page, the large touches, what is carried. */

const of = spokenByStaff
const PIN = '4817'

/** Screens of the professional's own phone. */
const inHand = (all: readonly Omit<Screen, 'door' | 'of'>[]): readonly Screen[] =>
  at(
    'staff',
    all.map(screen => ({ ...screen, of })),
  )

export const ownPage = inHand([
  {
    id: 'staff-interpreting',
    fresh: true,
    go: ({ staff, address, visit }) => staff.open(`${address}/own/${visit.patient}`, '.own-interpreting .term'),
  },
  { id: 'staff-signs', go: ({ staff: { go } }) => go({ touch: '.own-signs summary' }, shown('.own-signs .sign-ways')) },
  {
    id: 'staff-sign-seen',
    go: async ({ staff, sign }) => {
      await sign('left-out')
      await staff.go(shown('.sign-seen'))
    },
  },
])

export const eyesUp = inHand([
  {
    id: 'staff-eyes',
    fresh: true,
    go: ({ staff, address, visit }) => staff.open(`${address}/eyes/${visit.patient}`, '.eyes-touch'),
  },
  {
    id: 'staff-eyes-marked',
    go: ({ staff: { go } }) =>
      go(
        { touch: '[data-touch="come-back"]' },
        { touch: '[data-touch="cue"]' },
        { touch: '[data-touch="leave-be"]' },
        shown('[data-touch="undo"]:not([aria-disabled])'),
      ),
  },
])

/** The visit is over. */
export const minuteAfter = inHand([
  {
    id: 'staff-minute',
    fresh: true,
    go: ({ staff, address, visit }) => staff.open(`${address}/eyes/${visit.patient}`, '[data-moment]'),
  },
])

export const onOwnDevice = inHand([
  {
    id: 'staff-along-none',
    fresh: true,
    go: ({ staff, address }) => staff.open(`${address}/along`, '.along-door'),
  },
  {
    id: 'staff-devices',
    fresh: true,
    go: async ({ staff, address }) => {
      await staff.open(`${address}/devices`, '#along-pin')
      await staff.go({ touch: '#along-pin' }, shown('.along-part input[inputmode="numeric"]'))
    },
  },
  {
    id: 'staff-given',
    go: async ({ staff: { page, go, touch } }) => {
      for (const field of await page.locator('.along-part input[inputmode="numeric"]').all()) await field.fill(PIN)
      await go(touch('carrying.give', '.along-part'), shown('.along-go'))
    },
  },
  { id: 'staff-along-locked', go: ({ staff, address }) => staff.open(`${address}/along`, '.along-door input') },
  {
    id: 'staff-along-open',
    go: async ({ staff: { page, go, touch } }) => {
      await page.locator('.along-door input').fill(PIN)
      await go(touch('carrying.open', '.along-door'), shown('.along-fetch'), shown(':is(.along-card, .along-trouble)'))
    },
  },
  {
    id: 'staff-lost',
    fresh: true,
    go: async ({ staff, address }) => {
      await staff.page.goto('about:blank')
      await staff.open(`${address}/devices`, '.along-part')
      await staff.page.evaluate(() => {
        localStorage.removeItem('tessera-pocket')
        indexedDB.deleteDatabase('tessera')
      })
      await staff.open(`${address}/devices`, '.program-says')
    },
  },
])
