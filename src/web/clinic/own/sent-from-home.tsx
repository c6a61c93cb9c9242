import { useMemo } from 'react'
import { fromHomeOf, type FromHome } from '#visit/home'
import { Icon } from '../../parts/icons.tsx'
import { ImageSmall } from '../../parts/image-seen.tsx'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { ToldWith } from '../../parts/told-with.tsx'
import { WriteDown } from '../../parts/write-down.tsx'
import { useDayWords } from '../day/card-lines.tsx'
import { Told } from './told.tsx'

const title = { 'matters-next': 'home.next', wish: 'home.wish', word: 'home.word', picture: 'home.picture' } as const

/** What the patient sent from home, the last first: what somebody has heard can be heard again, and written down. */
export const SentFromHome = () => {
  const { entries } = useAtHand()
  const sent = useMemo(() => fromHomeOf(entries).toReversed(), [entries])
  if (sent.length === 0) return null
  return (
    <section className="paper own-part" aria-labelledby="own-from-home">
      <h2 id="own-from-home">
        <Ours k="from-home.sent" />
      </h2>
      <ul className="own-list">
        {sent.map(one => (
          <Sent key={one.id} one={one} />
        ))}
      </ul>
    </section>
  )
}

const Sent = ({ one: { what, said, on, by, heard } }: { one: FromHome }) => {
  const inWords = useDayWords()
  return (
    <li className="own-slip voice-patient">
      <h3>
        <Ours k={title[what]} />
      </h3>
      <span className="quiet">
        <Ours k="home.sent-on" values={{ day: inWords(on) }} />
      </span>
      {said.image && <ImageSmall image={said.image} />}
      <Told said={said} />
      <ToldWith said={said} />
      <WriteDown said={said} />
      <span className="quiet own-by">
        <Icon name={heard ? 'said' : 'clock'} size={20} />
        {heard ? (
          <Ours k="home.heard" values={{ day: inWords(heard.on) }} />
        ) : (
          <Ours k="from-home.by" values={{ day: inWords(by) }} />
        )}
      </span>
    </li>
  )
}
