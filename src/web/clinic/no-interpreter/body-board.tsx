import type { KeyboardEvent } from 'react'
import type { BodyPart } from '#visit/urgent'
import { usePair } from '../../parts/languages.tsx'
import { Sign } from '../../parts/sign.tsx'
import { isHeard } from './recorded.ts'
import { Sound, Words } from './spoken.tsx'

/** What a finger can touch on the drawn person: `draw` is seen, `reach` is what is touched, wide enough for a finger on a phone too. */
interface Region {
  readonly part: BodyPart
  readonly draw: string
  readonly reach: string
}

const limbs: readonly Region[] = [
  { part: 'arm', draw: 'M38 68q-14 2-17 18l-7 54h15l9-44Z', reach: 'M-12 62h52v78h-52Z' },
  { part: 'arm', draw: 'M94 68q14 2 17 18l7 54h-15l-9-44Z', reach: 'M92 62h52v78H92Z' },
  { part: 'hand', draw: 'M14 142h14q2 12-1 20t-8 8-8-8 3-20Z', reach: 'M-14 140h52v50h-52Z' },
  { part: 'hand', draw: 'M118 142h-14q-2 12 1 20t8 8 8-8-3-20Z', reach: 'M94 140h52v50H94Z' },
  { part: 'leg', draw: 'M44 176h20l-3 72H46Z', reach: 'M14 192h52v46H14Z' },
  { part: 'leg', draw: 'M68 176h20l-2 72H71Z', reach: 'M66 192h52v46H66Z' },
  { part: 'foot', draw: 'M46 250h15v12q0 8-12 8-10 0-8-7Z', reach: 'M14 238h52v48H14Z' },
  { part: 'foot', draw: 'M71 250h15l5 13q2 7-8 7-12 0-12-8Z', reach: 'M66 238h52v48H66Z' },
]
const head: Region = {
  part: 'head',
  draw: 'M66 6c14 0 20 10 20 23S79 54 66 54 46 42 46 29 52 6 66 6Z',
  reach: 'M40 0h52v52H40Z',
}
const below: Region = { part: 'below', draw: 'M43 146h46l1 28H68l-2-4-2 4H42Z', reach: 'M38 146h56v46H38Z' }

const front: readonly Region[] = [
  head,
  { part: 'chest', draw: 'M44 64h44q5 2 5 8l-3 34H42l-3-34q0-6 5-8Z', reach: 'M40 52h52v50H40Z' },
  { part: 'belly', draw: 'M42 108h48l-1 36H43Z', reach: 'M40 102h52v44H40Z' },
  below,
  ...limbs,
]
const behind: readonly Region[] = [
  head,
  { part: 'back', draw: 'M44 64h44q5 2 5 8l-4 72H43l-4-72q0-6 5-8Z', reach: 'M40 52h52v94H40Z' },
  below,
  ...limbs,
]
/** Too small to be touched on the drawing. */
const small: readonly BodyPart[] = ['eye', 'ear', 'tooth', 'throat', 'heart', 'skin']

/** A drawn person, from the front and from behind, to point at. It carries no words; what is pointed at is named where it is recorded. */
export const BodyBoard = ({ parts, onPart }: { parts: readonly BodyPart[]; onPart: (part: BodyPart) => void }) => (
  <div className="body-board">
    <div className="body-small">
      {small.map(part => (
        <SmallPart key={part} part={part} chosen={parts.includes(part)} onPart={onPart} />
      ))}
    </div>
    <Figure of="front" regions={front} parts={parts} onPart={onPart} />
    <Figure of="behind" regions={behind} parts={parts} onPart={onPart} />
    <ul className="body-named">
      {parts.map(part => (
        <li key={part}>
          <Sign name={`body-${part}`} size={48} />
          <Words k={`body.${part}`} />
          <Sound k={`body.${part}`} size={28} />
        </li>
      ))}
    </ul>
  </div>
)

const SmallPart = ({ part, chosen, onPart }: { part: BodyPart; chosen: boolean; onPart: (part: BodyPart) => void }) => {
  const called = useCalled(part)
  return (
    <button
      type="button"
      className="urgent-answer"
      data-part={part}
      aria-pressed={chosen}
      {...called}
      onClick={() => onPart(part)}
    >
      <Sign name={`body-${part}`} size={40} />
    </button>
  )
}

/** How a part is named to who cannot see the drawing: in the patient's words where they are recorded, else in the clinic's. */
const useCalled = (part: BodyPart): { 'aria-label': string; lang: string } => {
  const { patient, clinic, sayPatient, sayClinic } = usePair()
  const k = `body.${part}` as const
  return isHeard(patient, k)
    ? { 'aria-label': sayPatient(k), lang: patient.tag }
    : { 'aria-label': sayClinic(k), lang: clinic.tag }
}

const Figure = ({
  of,
  regions,
  parts,
  onPart,
}: {
  of: 'front' | 'behind'
  regions: readonly Region[]
  parts: readonly BodyPart[]
  onPart: (part: BodyPart) => void
}) => (
  <svg className="body-figure" data-of={of} viewBox="-14 0 160 286" focusable="false">
    <path className="body-neck" d="M58 50v16h16V50" />
    {regions.map((region, nth) => (
      <Part key={nth} region={region} chosen={parts.includes(region.part)} onPart={onPart} />
    ))}
    {of === 'front' && <path className="body-face" d="M58 26h.01M74 26h.01M60 40h12" />}
    {of === 'behind' && <path className="body-face" d="M66 70v66" />}
  </svg>
)

const Part = ({
  region: { part, draw, reach },
  chosen,
  onPart,
}: {
  region: Region
  chosen: boolean
  onPart: (part: BodyPart) => void
}) => {
  const called = useCalled(part)
  const byKey = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return
    event.preventDefault()
    onPart(part)
  }
  return (
    <g
      role="button"
      tabIndex={0}
      className="body-part"
      data-part={part}
      aria-pressed={chosen}
      {...called}
      onClick={() => onPart(part)}
      onKeyDown={byKey}
    >
      <path className="body-reach" d={reach} />
      <path className="body-drawn" d={draw} />
    </g>
  )
}
