import './patient.css'
import { useCallback, useEffect, useState } from 'react'
import { askMe, type Me } from '../parts/api.ts'
import { Languages } from '../parts/languages.tsx'
import { cardIn, type CardLink } from './card-link.ts'
import { closePapers } from './api.ts'
import { useForgetting } from './leaving.ts'
import { LetIn, NoCard, Unreachable } from './let-in.tsx'
import { ofCard } from './first-language.ts'
import { useMyLanguage, type LanguageFrom } from './my-language.ts'
import { MyPapers } from './my-papers.tsx'

/** The card this page was opened with. It is taken out of the address at once, so that nobody finds it in the history. */
const takeCard = (): CardLink | undefined => {
  const card = cardIn(location.hash)
  if (location.hash) history.replaceState(null, '', location.pathname)
  return card
}

const arrivedWith = takeCard()

/** The patient's own phone. Its window has no name, and what was shown is let go of with every way out. */
export default function My() {
  const [me, setMe] = useState<Me | 'unreachable'>()
  const [card, setCard] = useState(arrivedWith)
  const [open, setOpen] = useState(false)
  const known = me === 'unreachable' ? undefined : me
  const { asked, language, isOwn, ask } = useMyLanguage(known?.clinicLanguage, arrivedWith)
  const again = useCallback(() => {
    askMe().then(
      now => {
        setMe(now)
        setOpen(now.door?.of === 'patient')
      },
      () => setMe('unreachable'),
    )
  }, [])
  useEffect(again, [again])
  useOwnLanguage(card, ask)
  useCardFromLink(setCard)
  /** The page begins anew, so that nothing of what was shown stays in its memory. */
  const shut = useCallback(() => {
    closePapers().then(
      () => location.reload(),
      () => setOpen(false),
    )
  }, [])
  useForgetting(shut)
  if (!me || !language) return null
  return (
    <Languages patient={language} clinic={language} asked={asked} isOwn={isOwn}>
      {me === 'unreachable' ? (
        <Unreachable onAgain={again} />
      ) : card ? (
        <LetIn
          card={card}
          of={card.pin ?? 'pictures'}
          onIn={() => {
            setCard(undefined)
            setOpen(true)
            again()
          }}
          onOther={() => setCard(undefined)}
        />
      ) : open ? (
        <MyPapers me={me} onLanguage={ask} onShut={shut} />
      ) : me.device ? (
        <LetIn of={me.pin ?? 'pictures'} onIn={() => setOpen(true)} />
      ) : (
        <NoCard onCard={setCard} />
      )}
    </Languages>
  )
}

/** The card says the languages of its owner, before anything else is known. */
const useOwnLanguage = (card: CardLink | undefined, ask: (languages: string, from: LanguageFrom) => void): void => {
  const [onCard] = useState(() => ask)
  useEffect(() => {
    const languages = ofCard(card)
    if (languages) onCard(languages, 'card')
  }, [card, onCard])
}

/** A second card that is followed on this page. */
const useCardFromLink = (onCard: (card: CardLink) => void): void => {
  useEffect(() => {
    const follow = () => {
      const card = takeCard()
      if (card) onCard(card)
    }
    addEventListener('hashchange', follow)
    return () => removeEventListener('hashchange', follow)
  }, [onCard])
}
