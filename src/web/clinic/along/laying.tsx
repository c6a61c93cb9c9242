import { useEffect, useState } from 'react'
import { peopleOf, reachOf, type Patient } from '#people'
import type { Entry, EntryId, PersonId } from '#record'
import { dayCardsOf } from '#visit/day'
import type { OpenPocket } from '../../offline/locked-drawer.ts'
import type { Me } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { BeginVisit } from '../begin-visit.tsx'
import { TakeUp } from './today-here.tsx'

/** The table that lies on this device. */
export interface Laid {
  readonly patient: PersonId
  readonly visit: EntryId
}
type Staff = NonNullable<Me['staff']>

/** On a carried patient's page: the table is laid on this device, or the visit that is open on it goes on. */
export const LayOrTakeUp = ({
  pocket,
  staff,
  patient,
  onLay,
  onTakeUp,
}: {
  pocket: OpenPocket
  staff: Staff
  patient: PersonId
  onLay: () => void
  onTakeUp: (visit: EntryId) => void
}) => {
  const [laid, setLaid] = useState<EntryId | 'none'>()
  useEffect(() => {
    let current = true
    void pocket.laidFor(patient).then(visit => current && setLaid(visit ?? 'none'))
    return () => {
      current = false
    }
  }, [pocket, patient])
  if (laid === undefined || reachOf(staff, 'lay-table') === 'nobody') return null
  if (laid !== 'none') return <TakeUp onTakeUp={() => onTakeUp(laid)} />
  return (
    <button type="button" className="button button-main along-lay" onClick={onLay}>
      <Icon name="table" />
      <Ours k="carrying.lay" />
    </button>
  )
}

/** Who is here, and in which language: as at the clinic, out of the record that is carried. */
export const Laying = ({
  pocket,
  me,
  staff,
  patient,
  onLaid,
  onClose,
}: {
  pocket: OpenPocket
  me: Me
  staff: Staff
  patient: PersonId
  onLaid: (laid: Laid) => void
  onClose: () => void
}) => {
  const [found, setFound] = useState<{ person: Patient; entries: Parameters<typeof peopleOf>[0] }>()
  useEffect(() => {
    let current = true
    void pocket
      .drawerOf(patient)
      .held?.()
      .then(held => {
        const person = held && peopleOf(held.entries).patient
        if (current && person) setFound({ person, entries: held.entries })
      })
    return () => {
      current = false
    }
  }, [pocket, patient])
  if (!found) return null
  const planned = dayCardsOf(found.entries, me.today, me.timeZone).find(card => card.appointment && !card.visit)
  /** It lies in the pocket before it is shown: a page begun anew takes it up. */
  const begin = async (opened: Entry): Promise<void> => {
    await pocket.tableOf(patient).put([opened])
    await pocket.lay(patient, opened.id)
    onLaid({ patient, visit: opened.id })
  }
  return (
    <BeginVisit
      me={me}
      staff={staff}
      patient={found.person}
      appointment={planned?.appointment}
      onBegun={begin}
      onClose={onClose}
    />
  )
}
