import './card-paper.css'
import { createPortal } from 'react-dom'
import { Both, ShownIn, usePair } from '../../parts/languages.tsx'
import { cardAddress, type CardLink } from '../../patient/card-link.ts'
import { grouped } from '../door/invitation-code.ts'
import { momentWords } from './moment-words.ts'
import { Qr } from './qr.tsx'

/**
 * The paper: a square to hold a camera over and what to do next, in the patient's language first. No name, no word of what
 * kind of place it is from, and never the PIN. It is only seen in print, and then alone.
 */
export const CardPaper = ({ card, until }: { card: CardLink; until: string }) => {
  const { patient } = usePair()
  return createPortal(
    <article className="card-paper" lang={patient.tag} dir={patient.dir}>
      <h1>
        <Both k="paper.hold" />
      </h1>
      <Qr k="doors.qr" text={cardAddress(location.origin, card)} />
      <p className="card-paper-then">
        <Both k={card.pin === 'digits' ? 'paper.digits' : 'paper.pictures'} />
      </p>
      <p>
        <Both k="paper.never" />
      </p>
      <p>
        <Both k="paper.until" values={(language, say) => ({ moment: momentWords(until, language, say) })} />
      </p>
      <div className="card-paper-by-hand">
        <Both k="paper.or" />
        <p dir="ltr" lang="en">
          <span>{location.host}/my</span>
          <span>{grouped(card.code)}</span>
        </p>
      </div>
      <p>
        <Both k="paper.lost" />
      </p>
      <ShownIn className="card-paper-shown" />
    </article>,
    document.body,
  )
}
