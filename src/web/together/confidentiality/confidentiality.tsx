import './confidentiality.css'
import { useState } from 'react'
import type { Visit } from '#visit'
import type { PhraseKey } from '#words'
import { Both } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { HearAtTable } from '../hear-at-table.tsx'
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

/** Its title, what is said around its lines, and each of them. */
const heardOn = (leaf: (typeof leaves)[number]): readonly PhraseKey[] => [
  leaf.title,
  ...('around' in leaf ? (['confide.limits-now'] as const) : []),
  ...leaf.lines,
  ...('around' in leaf ? (['confide.limits-first'] as const) : []),
]

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
          <HearAtTable key={leaf.title} keys={heardOn(leaf)} />
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
