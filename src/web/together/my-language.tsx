import { useMemo, useState } from 'react'
import { peopleOf } from '#people'
import { Both } from '../parts/languages.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { Sign } from '../parts/sign.tsx'
import { useSoundFirst } from '../parts/sound-first.tsx'
import { useAtHand } from '../parts/table-context.tsx'
import { HearAtTable } from './hear-at-table.tsx'

const ways = ['sound', 'text'] as const

/** How the patient likes it: sound and pictures first, or words first. Said at the table, and changed there by one touch. */
export const MyLanguage = () => {
  const [open, setOpen] = useState(false)
  return (
    <>
      <button type="button" className="button my-language" onClick={() => setOpen(true)}>
        <Sign name="hear" size={28} />
        <Both k="own-language.title" />
      </button>
      {open && <HowILikeIt onClose={() => setOpen(false)} />}
    </>
  )
}

const HowILikeIt = ({ onClose }: { onClose: () => void }) => {
  const { entries, tell } = useAtHand()
  const soundFirst = useSoundFirst()
  const patient = useMemo(() => peopleOf(entries).patient, [entries])
  const like = (way: (typeof ways)[number]) => {
    const prefers = way === 'sound' ? 'sound' : 'words'
    if (patient?.prefers !== prefers) tell({ kind: 'people.prefers-told', body: { prefers } })
    onClose()
  }
  return (
    <Sheet title="own-language.title" onClose={onClose}>
      <h3>
        <Both k="own-language.reading" />
      </h3>
      <HearAtTable keys={['own-language.reading', 'own-language.sound', 'own-language.text']} />
      <div className="like-ways">
        {ways.map(way => (
          <button
            key={way}
            type="button"
            className="picture-choice"
            aria-pressed={soundFirst === (way === 'sound')}
            onClick={() => like(way)}
          >
            <Sign name={way === 'sound' ? 'hear' : 'read'} size={96} />
            <Both k={`own-language.${way}`} />
          </button>
        ))}
      </div>
    </Sheet>
  )
}
