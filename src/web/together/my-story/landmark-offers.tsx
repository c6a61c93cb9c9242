import { useMemo, useState } from 'react'
import { Icon } from '../../parts/icons.tsx'
import { Both } from '../../parts/languages.tsx'
import { SaidBlock } from '../../parts/said.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { LandmarkDays } from './landmark-days.tsx'
import { isKept, keepLandmark, leftBeOf, type Offer } from './landmark-tellings.ts'
import { useAtStory } from './story-context.tsx'

/** Landmarks to touch: one touch keeps one; touched again, it says that it is kept already. What is left be is not among them. */
export const Offers = ({ offers }: { offers: readonly Offer[] }) => {
  const { entries, tell } = useAtHand()
  const { story } = useAtStory()
  const [again, setAgain] = useState<string>()
  const isLeftBe = useMemo(() => leftBeOf(entries, story), [entries, story])
  return (
    <ul className="landmarks">
      {offers
        .filter(offer => !isLeftBe(offer))
        .map(offer => {
          const kept = isKept(story, offer)
          const touch = () => {
            setAgain(kept ? offer.pack : undefined)
            if (!kept) tell(keepLandmark(offer))
          }
          return (
            <li key={offer.pack}>
              <button type="button" className="button landmark" aria-pressed={kept} onClick={touch}>
                <span className="landmark-lines">
                  <SaidBlock said={offer.said} />
                  {offer.days && <LandmarkDays days={offer.days} />}
                </span>
                {kept && (
                  <span className="landmark-kept">
                    <Icon name="said" size={20} />
                    <Both k="landmark.is-kept" />
                  </span>
                )}
              </button>
              <output className="landmark-there">{again === offer.pack && <Both k="landmark.there" />}</output>
            </li>
          )
        })}
    </ul>
  )
}
