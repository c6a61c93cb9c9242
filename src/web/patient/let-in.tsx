import { useId, useState } from 'react'
import type { PinOf } from '#people/pin'
import type { Refusal } from '#record'
import { useDoing } from '../clinic/asking.ts'
import { Both } from '../parts/languages.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { bindPhone, openPapers } from './api.ts'
import { cardIn, type CardLink } from './card-link.ts'
import { Frame } from './frame.tsx'
import { LENGTH, PinPad } from './pin-pad.tsx'

const nowhere = { icon: 'to-start', k: 'do.back', go: undefined } as const

/** Before the papers open, a person to ask is found where the paper came from; no word says what kind of place that is. */
const useAskWhere = () => {
  const [asking, setAsking] = useState(false)
  return { ask: () => setAsking(!asking), where: asking && <AskWhere /> }
}

const AskWhere = () => (
  <p className="paper" role="status">
    <Both k="my.ask-where" />
  </p>
)

/** The PIN: with a card for the first time, which binds this phone; afterwards the PIN alone. */
export const LetIn = ({
  card,
  of: first,
  onIn,
  onOther,
}: {
  card?: CardLink
  of: PinOf
  onIn: () => void
  /** Goes on without this card, to whatever this phone opened before. */
  onOther?: () => void
}) => {
  const [of, setOf] = useState(first)
  const [touched, setTouched] = useState<readonly string[]>([])
  const { busy, refused, run } = useDoing()
  const { ask, where } = useAskWhere()
  const touch = (sign: string) => {
    const pin = [...touched, sign]
    setTouched(pin.length < LENGTH ? pin : [])
    if (pin.length < LENGTH) return
    void run(async () => {
      await (card ? bindPhone(card.code, pin) : openPapers(pin))
      onIn()
    })
  }
  const other = of === 'pictures' ? 'digits' : 'pictures'
  return (
    <Frame
      title={`my.pin-${of}`}
      back={{ ...nowhere, go: onOther }}
      undo={touched.length > 0 ? () => setTouched(touched.slice(0, -1)) : undefined}
      ask={ask}
    >
      {where}
      <PinWords refused={refused} />
      <PinPad of={of} touched={touched} busy={busy} onTouch={touch} />
      {card && (
        <button
          type="button"
          className="button button-plain"
          onClick={() => {
            setOf(other)
            setTouched([])
          }}
        >
          <Both k={`my.has-${other}`} />
        </button>
      )}
    </Frame>
  )
}

/** What to do, or what was not right; always as high, so that no key moves under a finger. */
const PinWords = ({ refused }: { refused: Refusal | undefined }) => (
  <div className="pin-words">
    {!refused && (
      <p className="quiet">
        <Both k="my.pin-order" />
      </p>
    )}
    <div className="my-said" role="alert">
      {refused && <ReasonWords refusal={refused} />}
    </div>
  </div>
)

/** This phone opens nothing yet. The camera is enough; whoever has none writes the letters of the paper. */
export const NoCard = ({ onCard }: { onCard: (card: CardLink) => void }) => {
  const [typed, setTyped] = useState('')
  const { ask, where } = useAskWhere()
  const id = useId()
  const card = cardIn(typed.trim().replaceAll(' ', '-'))
  return (
    <Frame title="my.no-card" back={nowhere} undo={undefined} ask={ask}>
      {where}
      <p>
        <Both k="my.no-card-how" />
      </p>
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          if (card) onCard(card)
        }}
      >
        <div className="field">
          <label htmlFor={id}>
            <Both k="my.code" />
          </label>
          <input
            id={id}
            className="my-code"
            lang="en"
            dir="ltr"
            value={typed}
            maxLength={80}
            autoComplete="off"
            autoCapitalize="characters"
            spellCheck={false}
            onChange={event => setTyped(event.target.value)}
          />
        </div>
        <button className="button button-main" disabled={!card}>
          <Both k="my.go-on" />
        </button>
      </form>
    </Frame>
  )
}

export const Unreachable = ({ onAgain }: { onAgain: () => void }) => (
  <Frame title="reason.no-connection" back={nowhere} undo={undefined} ask={undefined}>
    <button type="button" className="button button-main" onClick={onAgain}>
      <Both k="do.again" />
    </button>
  </Frame>
)
