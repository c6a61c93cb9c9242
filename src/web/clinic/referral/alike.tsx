import { useEffect, useMemo, useRef, useState } from 'react'
import { peopleOf, type PeopleEntry } from '#people'
import { standing, type Recorded, type Refusal } from '#record'
import type { DateTold } from '#time'
import { directionOf, whenInWords } from '#words'
import { Refused } from '../../parts/api.ts'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { calledHere } from '../find-by-name.ts'
import { askAlike } from './api.ts'
import { Speaks } from './speaks.tsx'

/** Who is asked about: names in any script, and a birth where one is known. */
interface Asked {
  readonly names: readonly string[]
  readonly birth?: DateTold | undefined
}

const keyOf = ({ names, birth }: Asked): string => JSON.stringify([[...names].sort(), birth ?? null])

/**
 * Who of the clinic has a name like these. Asked when a name was typed to its end, and once more before anything is sent;
 * never at each letter. `look` answers whether there is anybody whom nobody has said no to.
 */
export const useAlike = () => {
  const [entries, setEntries] = useState<readonly Recorded[]>([])
  const [refused, setRefused] = useState<Refusal>()
  const asked = useRef('')
  const found = useRef<readonly Recorded[]>([])
  const others = useRef(new Set<string>())
  const show = (all: readonly Recorded[]): readonly Recorded[] => {
    const left = all.filter(entry => !others.current.has(entry.patient))
    setEntries(left)
    return left
  }
  const look = async (who: Asked): Promise<'somebody' | 'nobody' | 'not-known'> => {
    const names = who.names.map(name => name.trim()).filter(Boolean)
    if (names.length === 0) return 'nobody'
    const key = keyOf({ ...who, names })
    if (key !== asked.current) {
      try {
        found.current = (await askAlike(names, who.birth)).entries
        asked.current = key
        setRefused(undefined)
      } catch (cause) {
        setRefused(cause instanceof Refused ? cause.refusal : { reason: 'no-connection' })
        return 'not-known'
      }
    }
    return show(found.current).length > 0 ? 'somebody' : 'nobody'
  }
  /** It is somebody else than all of those who are shown. */
  const isSomebodyElse = (): void => {
    for (const entry of entries) others.current.add(entry.patient)
    setEntries([])
  }
  return { entries, refused, look, isSomebodyElse }
}

/** "Is it one of these?": names in every spelling, what is spoken, births as papers have them. */
export const Alike = ({
  entries,
  registers,
  onElse,
}: {
  entries: readonly Recorded[]
  /** Registering was asked for already: saying that it is somebody else does it. */
  registers: boolean
  onElse: () => void
}) => {
  const people = useMemo(
    () =>
      [...Map.groupBy(entries, entry => entry.patient).values()].flatMap(own => {
        const { patient } = peopleOf(own)
        return patient ? { patient, births: birthsIn(own) } : []
      }),
    [entries],
  )
  const { clinic, sayClinic } = usePair()
  const panel = useRef<HTMLElement>(null)
  useEffect(() => {
    if (registers) panel.current?.scrollIntoView({ block: 'center' })
  }, [registers])
  if (people.length === 0) return null
  return (
    <section ref={panel} className="begin-part voice-papers stack desk-alike" role="alert">
      <h3>
        <Ours k="desk.alike" />
      </h3>
      <ul className="desk-list">
        {people.map(({ patient, births }) => {
          const { text: name } = calledHere(patient, clinic.tag)
          return (
            <li key={patient.id} className="desk-slip">
              <span className="patient-names">
                {patient.names.map(({ language, text }) => (
                  <Lang key={`${language} ${text}`} of={{ tag: language, dir: directionOf(language) }}>
                    {text}
                  </Lang>
                ))}
              </span>
              <span className="quiet">
                <Speaks patient={patient} />
                {births.map((when, nth) => (
                  <span key={nth}>
                    <Ours
                      k="desk.born"
                      values={(language, say) => ({
                        when: whenInWords(when, 'whole', say, language.pack, () => '', { birth: true, onPapers: true }),
                      })}
                    />
                  </span>
                ))}
              </span>
              <a
                className="button"
                href={`/desk/${patient.id}`}
                aria-label={sayClinic('desk.alike-it-is-of', { name })}
              >
                <Ours k="desk.alike-it-is" />
              </a>
            </li>
          )
        })}
      </ul>
      <button type="button" className="button" onClick={onElse}>
        <Ours k={registers ? 'desk.alike-register' : 'desk.alike-else'} />
      </button>
    </section>
  )
}

const birthsIn = (entries: readonly Recorded[]) =>
  (standing(entries) as Recorded<PeopleEntry>[]).flatMap(entry =>
    entry.kind === 'people.birth-on-papers' ? entry.body.when : [],
  )
