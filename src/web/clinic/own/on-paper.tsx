import { Suspense, useMemo, useState } from 'react'
import { peopleOf } from '#people'
import { languageShownTo } from '#words/shown'
import { Icon } from '../../parts/icons.tsx'
import { Languages, Ours, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { useLanguage } from '../../parts/use-language.ts'
import { fetched } from '../../parts/fetched.tsx'

const OnPaper = fetched(() => import('../../together/on-paper/on-paper.tsx'))

/** What the patient takes along on paper, also where no table is laid: in the patient's language, with the clinic's below. */
export const OwnOnPaper = () => {
  const [open, setOpen] = useState(false)
  return (
    <section className="paper own-part" aria-labelledby="own-paper">
      <h2 id="own-paper">
        <Ours k="print.title" />
      </h2>
      <p className="quiet">
        <Ours k="own.on-paper" />
      </p>
      <button type="button" className="button own-keep" data-do="on-paper" onClick={() => setOpen(true)}>
        <Icon name="papers" size={20} />
        <Ours k="print.title" />
      </button>
      {open && <InTheirs onClose={() => setOpen(false)} />}
    </section>
  )
}

/** By the rule of the table, where none is laid. */
const InTheirs = ({ onClose }: { onClose: () => void }) => {
  const { hand, entries } = useAtHand()
  const { clinic } = usePair()
  const { shown, isOwn } = useMemo(
    () => languageShownTo(peopleOf(entries).patient, hand.language, clinic.tag),
    [entries, hand, clinic],
  )
  const patient = useLanguage(shown, 'table')
  if (!patient) return null
  return (
    <Languages patient={patient} clinic={clinic} asked={hand.language} isOwn={isOwn}>
      <div lang={patient.tag} dir={patient.dir}>
        <Suspense fallback={null}>
          <OnPaper onClose={onClose} />
        </Suspense>
      </div>
    </Languages>
  )
}
