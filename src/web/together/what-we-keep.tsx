import './what-we-keep.css'
import { useEffect, useMemo, useState } from 'react'
import { careTeamOf, consentsOf } from '#people'
import type { PersonId } from '#record'
import { isoDayInWords, numeral } from '#words'
import { askTeamAtTable } from '../parts/api.ts'
import { Icon, type IconName } from '../parts/icons.tsx'
import { Both, usePair } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useAtHand } from '../parts/table-context.tsx'
import { whoMayBeTold } from './consent/in-words.tsx'
import { useKeeping, type Kept } from './keeping.ts'
import { Torn } from './torn.tsx'
import { WhoOpened } from './who-opened.tsx'

/** What the patient should know of keeping: who can read what is told, how long and why it is kept, how it is locked. */
export const WhatWeKeep = ({
  onClose,
  onSheet,
}: {
  onClose: () => void
  onSheet: (sheet: 'confide' | 'consent') => void
}) => {
  const { kept } = useKeeping()
  return (
    <Sheet title="keep.title" onClose={onClose}>
      <div className="stack what-we-keep">
        <div>
          <button type="button" className="button" onClick={() => onSheet('confide')}>
            <Icon name="said" />
            <Both k="confide.title" />
          </button>
        </div>
        <section className="kept-part">
          <Head icon="relative" k="keep.who" />
          <WhoCanRead />
          <p>
            <Both k="keep.who-others" />
          </p>
          <WhoOutside onOpen={() => onSheet('consent')} />
        </section>
        <section className="kept-part">
          <Head icon="papers" k="read.title" />
          <WhoOpened />
        </section>
        <section className="kept-part">
          <Head icon="clock" k="keep.long" />
          <HowLong kept={kept} />
        </section>
        <section className="kept-part">
          <Head icon="lock" k="keep.lock" />
          <p>
            <Both k="keep.lock-what" />
          </p>
          <div className="kept-unsay">
            {kept?.unsay !== 'kept-until-then' && <Torn state="torn" />}
            <p>
              <Both k={kept?.unsay === 'kept-until-then' ? 'keep.cannot-unsay' : 'keep.can-unsay'} />
            </p>
          </div>
        </section>
      </div>
    </Sheet>
  )
}

const Head = ({ icon, k }: { icon: IconName; k: 'keep.who' | 'keep.long' | 'keep.lock' | 'read.title' }) => (
  <h3 className="kept-head">
    <Icon name={icon} size={32} />
    <Both k={k} />
  </h3>
)

const HowLong = ({ kept }: { kept: Kept | undefined }) => (
  <p>
    {kept ? (
      <Both
        k="keep.years"
        values={({ pack }, say) => ({
          years: numeral(Number(kept.keepYears), pack),
          law: kept.law,
          day: isoDayInWords(kept.until, say, pack),
        })}
      />
    ) : (
      <Both k="keep.not-set" />
    )}
  </p>
)

/** The care team by name. Who is on it stands in the record; what they are called, the clinic knows. */
const useCareTeam = (): readonly { readonly person: PersonId; readonly name: string }[] => {
  const { entries, nameOf } = useAtHand()
  const { patient } = usePair()
  const [names, setNames] = useState<ReadonlyMap<PersonId, string>>(new Map())
  useEffect(() => {
    let current = true
    // Without an answer those stand here who were at a visit, by the names they had there.
    askTeamAtTable().then(
      ({ team }) => current && setNames(new Map(team.map(({ id, name }) => [id, name]))),
      () => undefined,
    )
    return () => {
      current = false
    }
  }, [])
  const team = useMemo(() => [...careTeamOf(entries)], [entries])
  return team.map(person => ({ person, name: names.get(person) ?? nameOf(person, patient.tag) }))
}

const WhoCanRead = () => {
  const team = useCareTeam()
  if (team.length === 0)
    return (
      <p>
        <Both k="keep.who-nobody" />
      </p>
    )
  return (
    <>
      <p>
        <Both k="keep.who-team" />
      </p>
      <ul className="kept-team">
        {team.map(({ person, name }) => (
          <li key={person} className="voice-professional kept-person">
            <Icon name="professional" size={28} />
            {name ? <bdi>{name}</bdi> : <Both k="voice.professional" />}
          </li>
        ))}
      </ul>
    </>
  )
}

/** Whom the patient said yes to; until then it is sent to nobody. */
const WhoOutside = ({ onOpen }: { onOpen: () => void }) => {
  const { entries, hand } = useAtHand()
  const standing = useMemo(
    () => consentsOf(entries, hand.today).filter(({ state }) => state === 'stands'),
    [entries, hand.today],
  )
  return (
    <>
      <p>
        {standing.length > 0 ? (
          <Both k="consent.says-who" values={whoMayBeTold(standing)} />
        ) : (
          <Both k="keep.who-outside" />
        )}
      </p>
      <div>
        <button type="button" className="button" onClick={onOpen}>
          <Icon name="pen" />
          <Both k="consent.title" />
        </button>
      </div>
    </>
  )
}
