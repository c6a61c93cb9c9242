import { Both } from '../parts/languages.tsx'
import { useSaid } from './said.ts'

/** One calm strip: a newer program is here, what was kept here is gone, what waits is for a newer program. Nothing without one of them. */
export const ProgramSays = () => {
  const { newer, lost, later } = useSaid()
  if (!newer && !lost && !later) return null
  return (
    <div className="program-says paper" role="status">
      {lost && <Both k="program.lost" />}
      {later && <Both k="program.later" />}
      {newer && (
        <>
          <Both k="program.newer" />
          <button type="button" className="button" onClick={newer}>
            <Both k="program.open" />
          </button>
        </>
      )}
    </div>
  )
}
