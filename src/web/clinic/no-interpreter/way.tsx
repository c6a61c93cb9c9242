import { Ours, usePair } from '../../parts/languages.tsx'

/** The way to "no interpreter today" for one patient; it begins nothing. */
export const NoInterpreterWay = ({ patient, name }: { patient: string; name: string }) => {
  const { sayClinic } = usePair()
  return (
    <a
      className="button button-plain"
      data-do="no-interpreter"
      href={`/no-interpreter/${patient}`}
      aria-label={sayClinic('no-interpreter.for', { name })}
    >
      <Ours k="urgent.title" />
    </a>
  )
}
