import './confidentiality.css'
import { useState } from 'react'
import type { Visit } from '#visit'
import { Both } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useIsInterpreted } from '../aloud.tsx'
import { HeardFirst } from '../heard-first.tsx'
import { ConfideDrawing, type Drawn } from './drawings.tsx'
import { WasExplained } from './was-explained.tsx'

type Line = `confide.${Drawn}`

/** Three leaves, and the limits before anything is told: what stays here, what cannot, and that the patient decides. */
const leaves = [
  { title: 'confide.stays', lines: ['confide.team', 'confide.interpreter', 'confide.residence', 'confide.opened'] },
  { title: 'confide.limits', lines: ['confide.life', 'confide.child', 'confide.court'], around: true },
  { title: 'confide.yours', lines: ['confide.stop', 'confide.silent'] },
] as const satisfies readonly { title: string; lines: readonly Line[]; around?: true }[]

/** Before we begin: confidentiality and its limits, in pictures and few sentences, read aloud over the table. */
export default function Confidentiality({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const [nth, setNth] = useState(0)
  const leaf = leaves[nth] ?? leaves[0]
  const isLast = nth === leaves.length - 1
  return (
    <Sheet title="confide.title" onClose={onClose}>
      <div className="confide stack">
        <HeardFirst key={leaf.title} k={leaf.title} className="confide-title" />
        {'around' in leaf && (
          <p>
            <Both k="confide.limits-now" />
          </p>
        )}
        <ul className="confide-lines">
          {leaf.lines.map(line => (
            <li key={line} className="confide-line">
              <ConfideDrawing of={line.slice('confide.'.length) as Drawn} />
              <Both k={line} />
            </li>
          ))}
        </ul>
        {'around' in leaf && (
          <p className="confide-first">
            <Both k="confide.limits-first" />
          </p>
        )}
        {isLast && <WasExplained visit={visit} onDone={onClose} />}
        <div className="confide-foot">
          <NoSound />
          <div className="row">
            {nth > 0 && (
              <button type="button" className="button" onClick={() => setNth(nth - 1)}>
                <Both k="do.back" />
              </button>
            )}
            {!isLast && (
              <button type="button" className="button button-main" onClick={() => setNth(nth + 1)}>
                <Both k="confide.go-on" />
              </button>
            )}
          </div>
        </div>
      </div>
    </Sheet>
  )
}

/** Where a clip would be heard: there is none yet, said by a picture too, and who says it aloud instead. */
const NoSound = () => {
  const isInterpreted = useIsInterpreted()
  return (
    <p className="confide-no-sound">
      <ConfideDrawing of="no-sound" />
      <span>
        <Both k="confide.no-sound" />
        <Both k={isInterpreted ? 'confide.aloud' : 'confide.aloud-us'} />
      </span>
    </p>
  )
}
