import '../../together/what-matters/what-matters.css'
import { usePair } from '../../parts/languages.tsx'
import { BurdenDrawn } from '../../together/what-matters/burden.tsx'
import type { Level } from './asking.ts'

const levels = [0, 1, 2, 3, 4] as const

/** The faces of the patient's list, to point at: how much it hurts. Named in the clinic's language, for who reads the screen aloud. */
export const Faces = ({ chosen, onFace }: { chosen: Level | undefined; onFace: (level: Level) => void }) => {
  const { clinic, sayClinic } = usePair()
  return (
    <div className="urgent-faces">
      {levels.map(level => (
        <button
          key={level}
          type="button"
          className="urgent-answer"
          data-level={level}
          lang={clinic.tag}
          dir={clinic.dir}
          aria-label={sayClinic(`burden.${level}`)}
          aria-pressed={chosen === level}
          onClick={() => onFace(level)}
        >
          <BurdenDrawn step={level} by="faces" size={96} />
        </button>
      ))}
    </div>
  )
}
