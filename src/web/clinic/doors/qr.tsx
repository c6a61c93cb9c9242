import { usePair } from '../../parts/languages.tsx'
import { qrPath } from './qr-path.ts'

/** A square to hold a camera over: dark on white on every ground, because cameras read it so. */
export const Qr = ({ text }: { text: string }) => {
  const { sayClinic } = usePair()
  const { path, side } = qrPath(text)
  return (
    <svg className="door-qr" viewBox={`0 0 ${side} ${side}`} role="img" aria-label={sayClinic('doors.qr')}>
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" shapeRendering="crispEdges" />
    </svg>
  )
}
