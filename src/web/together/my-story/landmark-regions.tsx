import { useEffect, useMemo, useState } from 'react'
import { packsFor, type AnchorPack } from '#story'
import { eventNamesFor, type EventNames } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Offers } from './landmark-offers.tsx'
import { eventSaid, regionOffer } from './landmark-tellings.ts'
import { useAtStory } from './story-context.tsx'

/**
 * The regions there are events for, opened by hand. Those where a language of the patient's is spoken stand first, the others are a
 * touch further; which one was opened is kept nowhere.
 */
export const Regions = ({ onOpen }: { onOpen: (pack: AnchorPack) => void }) => {
  const { hand } = useAtHand()
  const { people } = useAtStory()
  const { first, others } = useMemo(
    () => packsFor([hand.language, ...(people.patient?.speaks.map(({ language }) => language) ?? [])]),
    [hand.language, people],
  )
  return (
    <section className="stack" aria-labelledby="landmarks-regions">
      <h3 id="landmarks-regions">
        <Both k="landmark.regions" />
      </h3>
      {first.length > 0 && <RegionList packs={first} onOpen={onOpen} />}
      <details className="fold" open={first.length === 0}>
        <summary>
          <Both k="landmark.other-regions" />
        </summary>
        <RegionList packs={others} onOpen={onOpen} />
      </details>
    </section>
  )
}

const RegionList = ({ packs, onOpen }: { packs: readonly AnchorPack[]; onOpen: (pack: AnchorPack) => void }) => (
  <ul className="landmark-regions">
    {packs.map(pack => (
      <li key={pack.id}>
        <button type="button" className="button" onClick={() => onOpen(pack)}>
          <Both k={`region.${pack.id}`} />
        </button>
      </li>
    ))}
  </ul>
)

/** Names of events in both languages of the table, once they are loaded. */
const useEventNames = (patient: string, clinic: string) => {
  const [names, setNames] = useState<{ readonly patient: EventNames; readonly clinic: EventNames } | 'unreachable'>()
  useEffect(() => {
    let current = true
    Promise.all([eventNamesFor(patient), eventNamesFor(clinic)]).then(
      ([ofPatient, ofClinic]) => current && setNames({ patient: ofPatient, clinic: ofClinic }),
      () => current && setNames('unreachable'),
    )
    return () => {
      current = false
    }
  }, [patient, clinic])
  return names
}

/** What many remember in one region, in the order of time; whether anybody from there has gone through it is said quietly. */
export const Region = ({ pack }: { pack: AnchorPack }) => {
  const pair = usePair()
  const names = useEventNames(pair.patient.tag, pair.clinic.tag)
  const offers = useMemo(
    () =>
      typeof names === 'object' ? pack.events.map(event => regionOffer(event, eventSaid(event.id, names, pair))) : [],
    [pack, pair, names],
  )
  return (
    <>
      <p>
        <Both k="landmark.region-how" />
      </p>
      <Offers offers={offers} />
      {names === 'unreachable' && (
        <p role="status">
          <Both k="fault.no-connection" />
        </p>
      )}
      <p className="quiet landmark-status">
        <Icon name="draft" size={20} />
        {pack.status === 'draft' ? (
          <Both k="landmark.draft" />
        ) : (
          <Both k="landmark.reviewed" values={{ by: pack.status.by }} />
        )}
      </p>
    </>
  )
}
