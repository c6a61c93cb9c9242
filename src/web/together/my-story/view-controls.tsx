import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import type { Strand } from '#story'
import type { PhraseKey } from '#words'
import { Both, usePair } from '../../parts/languages.tsx'
import { StrandFolds } from './strand-folds.tsx'

/** Signs of the controls, drawn with the ink of the text around them. */
const signs = {
  nearer: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm4.700-1.800L21 21M10.500 7.500v6M7.500 10.500h6',
  farther: 'M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13Zm4.700-1.800L21 21M7.500 10.500h6',
  whole: 'M3 6v12M21 6v12M3 12h18M7 9l-4 3 4 3M17 9l4 3-4 3',
  strands: 'M3 6h10M3 12h18M3 18h13',
  'on-paper': 'M7 9V3h10v6M7 18H3V9h18v9h-4M7 14h10v7H7Z',
} as const

const Sign = ({ of }: { of: keyof typeof signs }) => (
  <svg className="icon" width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    <path
      d={signs[of]}
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
)

/** What keys and buttons can do with the picture. `zoom(0)` shows the whole life, `move` goes along it by so much of what is seen. */
export interface Looking {
  readonly zoom: (by: number) => void
  readonly move: (sights: number) => void
  readonly way: 'level' | 'upright'
  readonly dir: 'ltr' | 'rtl'
}

/** Keys of the picture and of its controls: + and - go nearer and farther, 0 shows the whole life, arrows go along the line. */
export const keyOn = (key: string, { zoom, move, way, dir }: Looking): boolean => {
  const onward = way === 'upright' ? 'ArrowDown' : dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
  const backward = way === 'upright' ? 'ArrowUp' : dir === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
  if (key === '+' || key === '=') zoom(2)
  else if (key === '-' || key === '_') zoom(0.5)
  else if (key === '0') zoom(0)
  else if (key === onward) move(0.5)
  else if (key === backward) move(-0.5)
  else return false
  return true
}

/** Whether the line is longer than its place, as where a tray lies beside it. */
const useCutOff = (controls: RefObject<HTMLElement | null>): boolean => {
  const [cutOff, setCutOff] = useState(false)
  // The drawing is not there from the first: watched anew with every drawing, measured when the browser has laid it out.
  useEffect(() => {
    const place = controls.current?.parentElement?.querySelector('.life-lanes')
    const line = place?.firstElementChild
    if (!place || !line) return
    const watch = new ResizeObserver(() => setCutOff(place.scrollWidth > place.clientWidth + 1))
    watch.observe(place)
    watch.observe(line)
    return () => watch.disconnect()
  })
  return cutOff
}

/** Nearer, farther, the whole life; which strands lie folded; on paper. For hands, keys and screen readers alike. */
export const ViewControls = ({
  looking,
  atWhole,
  atNearest,
  strands,
  folded,
  onFold,
}: {
  looking: Looking
  atWhole: boolean
  atNearest: boolean
  strands: readonly Strand[]
  folded: ReadonlySet<Strand>
  onFold: (strand: Strand, folded: boolean) => void
}) => {
  const { sayPatient } = usePair()
  const [choosing, setChoosing] = useState(false)
  const controls = useRef<HTMLDivElement>(null)
  const cutOff = useCutOff(controls)
  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (keyOn(event.key, looking)) event.preventDefault()
  }
  return (
    <div
      className="line-controls"
      ref={controls}
      role="group"
      aria-label={sayPatient('line.controls')}
      onKeyDown={keys}
    >
      <Control sign="nearer" k="line.nearer" off={atNearest} onTouch={() => looking.zoom(2)} />
      <Control sign="farther" k="line.farther" off={atWhole} onTouch={() => looking.zoom(0.5)} />
      <Control sign="whole" k="line.whole" off={atWhole && !cutOff} onTouch={() => looking.zoom(0)} />
      {strands.length > 1 && (
        <Control sign="strands" k="line.strands" open={choosing} onTouch={() => setChoosing(!choosing)} />
      )}
      <Control sign="on-paper" k="line.on-paper" onTouch={() => print()} />
      {choosing && <StrandFolds strands={strands} folded={folded} onFold={onFold} />}
    </div>
  )
}

/** A control stays where the keys are when there is nothing more for it to do: it only says so. */
const Control = ({
  sign,
  k,
  off = false,
  open,
  onTouch,
}: {
  sign: keyof typeof signs
  k: PhraseKey
  off?: boolean
  open?: boolean
  onTouch: () => void
}) => (
  <button
    type="button"
    className="button line-control"
    data-control={sign}
    aria-disabled={off || undefined}
    aria-expanded={open}
    onClick={() => !off && onTouch()}
  >
    <Sign of={sign} />
    <Both k={k} />
  </button>
)
