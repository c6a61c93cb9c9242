import './on-paper.css'
import { useState } from 'react'
import type { PhraseKey } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Both, usePair } from '../../parts/languages.tsx'
import { Picture, type PictureName } from '../../parts/picture.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { PaperOf, papers, type How, type PaperName } from './papers.tsx'

const pictures: Readonly<Record<PaperName, PictureName>> = {
  list: 'pain',
  line: 'village',
  agreed: 'friends',
  'blank-list': 'letter',
  'blank-line': 'letter',
}

/** On paper: what, how large, and whether the patient's name stands on it. Nothing is chosen beforehand. */
export default function OnPaper({ onClose }: { onClose: () => void }) {
  const { hand, nameOf } = useAtHand()
  const { asked } = usePair()
  const [chosen, setChosen] = useState<readonly PaperName[]>([])
  const [how, setHow] = useState<How>({ size: 'large', named: false, hear: false })
  const touch = (name: PaperName) =>
    setChosen(
      chosen.includes(name)
        ? chosen.filter(one => one !== name)
        : papers.filter(one => one === name || chosen.includes(one)),
    )
  return (
    <Sheet title="print.title" onClose={onClose}>
      <div className="stack on-paper-sheet">
        <div className="pictures">
          {papers.map(name => (
            <button
              key={name}
              type="button"
              className="picture-choice"
              data-paper={name}
              aria-pressed={chosen.includes(name)}
              onClick={() => touch(name)}
            >
              <Picture name={pictures[name]} size={40} />
              <Both k={`print.${name}`} />
            </button>
          ))}
        </div>
        <Check
          k="print.large"
          is={how.size === 'very-large'}
          onChange={large => setHow({ ...how, size: large ? 'very-large' : 'large' })}
        />
        <Check k="take.names" is={how.named} onChange={named => setHow({ ...how, named })}>
          <bdi className="quiet">{nameOf(hand.patient, asked)}</bdi>
        </Check>
        <Check k="print.hear" is={how.hear} onChange={hear => setHow({ ...how, hear })} />
        <p>
          <Both k="print.whose" />
        </p>
        <button
          type="button"
          className="button button-main"
          data-do="print"
          disabled={chosen.length === 0}
          onClick={() => void document.fonts.ready.then(() => window.print())}
        >
          <Icon name="papers" />
          <Both k="print.do" />
        </button>
      </div>
      {chosen.map(name => (
        <PaperOf key={name} name={name} how={how} />
      ))}
    </Sheet>
  )
}

const Check = ({
  k,
  is,
  onChange,
  children,
}: {
  k: PhraseKey
  is: boolean
  onChange: (is: boolean) => void
  children?: React.ReactNode
}) => (
  <label className="on-paper-check">
    <input type="checkbox" checked={is} onChange={event => onChange(event.target.checked)} />
    <span>
      <Both k={k} /> {children}
    </span>
  </label>
)
