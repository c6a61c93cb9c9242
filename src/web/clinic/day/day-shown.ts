import { useCallback, useEffect, useMemo } from 'react'
import type { Recorded } from '#record'
import { peopleOf, type Patient } from '#people'
import { dayCardsOf, stillOpenBefore, type RoomTaken } from '#visit/day'
import type { Me } from '../../parts/api.ts'
import { useAsked } from '../asking.ts'
import { askDay } from './api.ts'

/** How often a page that is looked at asks what others changed, in milliseconds. */
const askEvery = 15_000

const none: readonly Recorded[] = []
const noRoom: readonly RoomTaken[] = []

/** One day of the clinic, folded into its cards here, and kept up with what others change. */
export const useDay = (me: Me, day: string) => {
  const ask = useCallback(() => askDay(day).then(answer => ({ day, ...answer })), [day])
  const { known, trouble, again } = useAsked(ask)
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && void again(), askEvery)
    return () => clearInterval(timer)
  }, [again])
  // What was asked of another day is not shown as this one.
  const asked = known?.day === day ? known : undefined
  const entries = asked?.entries ?? none
  const byPatient = useMemo(() => Map.groupBy(entries, entry => entry.patient), [entries])
  const cards = useMemo(() => dayCardsOf(entries, day, me.timeZone), [entries, day, me])
  const stillOpen = useMemo(
    () => (day === me.today ? stillOpenBefore(entries, day, me.timeZone) : []),
    [entries, day, me],
  )
  const patients = useMemo(
    () =>
      new Map(
        [...byPatient].flatMap(([id, own]): [string, Patient][] => {
          const { patient } = peopleOf(own)
          return patient ? [[id, patient]] : []
        }),
      ),
    [byPatient],
  )
  const own = useMemo(() => new Set(asked?.own), [asked])
  const entriesOf = useCallback((patient: string) => byPatient.get(patient) ?? none, [byPatient])
  const taken = asked?.taken ?? noRoom
  return { ready: asked !== undefined, trouble, again, cards, stillOpen, patients, own, taken, entriesOf }
}

export type DayShown = ReturnType<typeof useDay>
