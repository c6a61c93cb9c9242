import { useMemo } from 'react'
import { fromHomeOf, type FromHome } from '#visit/home'
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
        <Ours k="from-home.title" />
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
      <span className="quiet">
        <Ours k={title[what]} /> <Ours k="home.sent-on" values={{ day: inWords(on) }} />
      </span>
      <Told said={said} />
      <ToldWith said={said} />
      <WriteDown said={said} />
      <span className="quiet">
        {heard ? (
          <Ours k="home.heard" values={{ day: inWords(heard.on) }} />
        ) : (
          <Ours k="from-home.by" values={{ day: inWords(by) }} />
        )}
      </span>
    </li>
  )
}
