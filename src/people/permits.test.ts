import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { actions, isBesideCare, may, refusalFor, roles, type Action, type Role } from '#people'

const theirs = { team: new Set(['kim']) }
const anothers = { team: new Set(['lis']) }
const kim = (role: string, lead = false) => ({ id: 'kim', role, lead })

/** What each may do on the care team, and beyond it: written by hand here, so that no permit is loosened unseen. */
const CARE =
  'see-patients register open write lay-table change-care-team unsay move see-staff plan-day open-protected give-doors carry-along raise-danger hear-from-home review-words break-glass'
const DESK = 'plan-day give-doors raise-danger set-day set-others-away review-words'
const ON_THE_TEAM: Record<Role, string> = {
  doctor: CARE,
  nurse: CARE,
  'social-worker': CARE,
  professional: CARE,
  coordinator: `see-patients register open write change-care-team see-staff ${DESK}`,
  researcher: '',
  'panel-member': '',
}
const ANYBODY = 'register see-staff raise-danger hear-from-home review-words break-glass'
const BEYOND_IT: Record<Role, string> = {
  doctor: ANYBODY,
  nurse: ANYBODY,
  'social-worker': ANYBODY,
  professional: ANYBODY,
  coordinator: `see-patients register change-care-team see-staff ${DESK}`,
  researcher: '',
  'panel-member': '',
}
const LEADING =
  'see-patients change-care-team erase review-glass invite end-account set-retention set-words set-day set-others-away'

const permitted = (who: ReturnType<typeof kim>, patient: typeof theirs) =>
  actions.filter(action => may(who, action, patient)).sort()
const words = (...lists: string[]) => [...new Set(lists.join(' ').split(' ').filter(Boolean))].sort()

describe.each(roles)('the permits of a %s', role => {
  it('on the care team are these and no others', () =>
    expect(permitted(kim(role), theirs)).toEqual(words(ON_THE_TEAM[role])))
  it('beyond the care team are these and no others', () =>
    expect(permitted(kim(role), anothers)).toEqual(words(BEYOND_IT[role])))
  it('grow by leading the clinic, but by no way into a record', () => {
    const leading = isBesideCare(role) ? '' : LEADING
    expect(permitted(kim(role, true), theirs)).toEqual(words(ON_THE_TEAM[role], leading))
    expect(permitted(kim(role, true), anothers)).toEqual(words(BEYOND_IT[role], leading))
    for (const action of ['open', 'write', 'lay-table', 'unsay', 'move', 'open-protected', 'carry-along'] as const)
      expect(may(kim(role, true), action, anothers)).toBe(false)
  })
})

describe('a refusal says why', () => {
  it.each<[string, ReturnType<typeof kim>, Action, string]>([
    ['a nurse opens the record of somebody else’s patient', kim('nurse'), 'open', 'not-on-the-care-team'],
    ['a lead opens a record without being on its care team', kim('doctor', true), 'open', 'not-on-the-care-team'],
    ['a coordinator lays a table', kim('coordinator'), 'lay-table', 'not-your-role'],
    ['a researcher looks at the patients', kim('researcher'), 'see-patients', 'not-your-role'],
    ['a researcher who is called lead invites', kim('researcher', true), 'invite', 'only-the-lead'],
    ['a doctor who does not lead erases a patient', kim('doctor'), 'erase', 'only-the-lead'],
    ['somebody of a role nobody knows sees who works here', kim('visitor', true), 'see-staff', 'not-your-role'],
  ])('when %s', (_, who, action, reason) => expect(refusalFor(who, action, anothers)).toEqual({ reason }))

  it('and asks for the patient where the care team decides', () =>
    expect(refusalFor(kim('nurse'), 'open')).toEqual({ reason: 'not-on-the-care-team' }))
})

it('a role nobody knows may do nothing, whatever it is called', () => {
  fc.assert(
    fc.property(
      fc
        .oneof(fc.string(), fc.constantFrom('lead', 'Doctor', 'constructor', '__proto__'))
        .filter(role => !roles.some(known => known === role)),
      fc.boolean(),
      (role, lead) => void expect(permitted(kim(role, lead), theirs)).toEqual([]),
    ),
  )
})

describe('whom the patient does not want to meet', () => {
  const shutOut = { team: new Set(['kim']), excluded: new Set(['kim']) }
  it.each(roles)('opens, plans and sees nothing of that patient as a %s, leading or not', role => {
    for (const lead of [false, true])
      for (const action of actions.slice(0, actions.indexOf('see-staff')))
        if (action !== 'raise-danger' && action !== 'erase') expect(may(kim(role, lead), action, shutOut)).toBe(false)
  })
  it('is not told why: it reads as with any other patient', () =>
    expect(refusalFor(kim('nurse'), 'open', shutOut)).toEqual(refusalFor(kim('nurse'), 'open', anothers)))
  it('may still be worried about safety', () => expect(may(kim('nurse'), 'raise-danger', shutOut)).toBe(true))
})

describe('an emergency', () => {
  const broken = { team: new Set(['lis']), emergency: new Set(['kim']) }
  it('opens and writes the record, and nothing beside it', () => {
    const more = actions.filter(action => may(kim('nurse'), action, broken) && !may(kim('nurse'), action, anothers))
    expect(more).toEqual(['open', 'write'])
  })
  it('opens nothing for somebody the patient does not want to meet', () =>
    expect(may(kim('nurse'), 'open', { ...broken, excluded: new Set(['kim']) })).toBe(false))
  it('opens nothing for a researcher, a panel member or a coordinator of other patients', () => {
    for (const role of ['researcher', 'panel-member']) expect(may(kim(role), 'open', broken)).toBe(false)
  })
})
