import { openVisit, type Visit } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { usePair } from '../../parts/languages.tsx'
import { isoDayInWords } from '#words'

const voices: Readonly<Record<Visit['here'][number]['role'], string>> = {
  patient: 'voice-patient',
  relative: 'voice-patient',
  companion: 'voice-patient',
  professional: 'voice-professional',
  interpreter: 'voice-interpreter',
}

/** Who sits at the table now, and the days of the visits before. */
export const WhoAndWhen = ({ visits }: { visits: readonly Visit[] }) => {
  const { nameOf } = useAtHand()
  const { clinic } = usePair()
  const open = openVisit(visits)
  const before = visits.filter(visit => visit !== open).toReversed()
  return (
    <section className="paper own-part" aria-labelledby="own-here">
      <h2 id="own-here">
        <Ours k="own.here" />
      </h2>
      {open ? (
        <ul className="own-here">
          {open.here.map(({ person, role, name, mode }) => (
            <li key={person} className={voices[role]}>
              <Icon name={role} size={20} />
              <span>
                <bdi>{nameOf(person, clinic.tag) || name}</bdi>
                <span className="quiet">
                  {' '}
                  <Ours
                    k="own.here-as"
                    values={(_, say) => ({ voice: say(`voice.${role}`), mode: say(`mode.${mode}`) })}
                  />
                </span>
              </span>
            </li>
          ))}
        </ul>
      ) : (
        <p className="quiet">
          <Ours k="own.no-visit" />
        </p>
      )}
      <h3>
        <Ours k="own.visits" />
      </h3>
      {before.length === 0 && (
        <p className="quiet">
          <Ours k="own.no-visits" />
        </p>
      )}
      <ul>
        {before.slice(0, 4).map(visit => (
          <li key={visit.id}>
            <Day of={visit.on} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Day = ({ of }: { of: string }) => {
  const { clinic, sayClinic } = usePair()
  return isoDayInWords(of, sayClinic, clinic.pack)
}
