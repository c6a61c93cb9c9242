import { peopleOf } from '#people'
import { beforeIGoIn } from '#plan'
import { standing, type PersonId } from '#record'
import { storyOf } from '#story'
import { problemListOf, visitsOf } from '#visit'
import { Device } from './device.ts'
import type { OpenPocket } from './locked-drawer.ts'

const noRoad = {
  read: () => Promise.reject(new Error('no connection')),
  push: () => Promise.reject(new Error('no connection')),
}

/**
 * Opens a carried patient as the page does, without a network: out of the pocket, and folded into what the own page shows first.
 * For `bench`; the page does the same by its own parts.
 */
export const openCarried = async (pocket: OpenPocket, patient: PersonId) => {
  const device = new Device({ road: noRoad, drawer: pocket.drawerOf(patient), changed: () => undefined })
  await device.begin()
  const { entries, outbox, ready } = device.known()
  return {
    ready,
    waits: outbox.length > 0,
    standing: standing(entries),
    people: peopleOf(entries),
    visits: visitsOf(entries),
    story: storyOf(entries),
    list: problemListOf(entries),
    card: beforeIGoIn(entries),
  }
}
