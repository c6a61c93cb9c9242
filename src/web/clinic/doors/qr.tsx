import type { PhraseKey } from '#words'
import { usePair } from '../../parts/languages.tsx'
import { qrPath } from './qr-path.ts'

/** A square to hold a camera over, and what it is in words (`k`): dark on white on every ground, because cameras read it so. */
export const Qr = ({ text, k }: { text: string; k: PhraseKey }) => {
  const { sayClinic } = usePair()
  const { path, side } = qrPath(text)
  return (
    <svg className="door-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={sayClinic(k)}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
