import { useCallback, useId } from 'react'
import type { Say } from '#words'
import { Ours, usePair } from '../../parts/languages.tsx'
import { useAsked } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { askTeam } from '../people/api.ts'
import { roleWords } from '../role.ts'
import { useColleagues } from './colleagues.ts'
import { useFrame } from './frame.tsx'
import { answeringOn, inOrderOfAsking, type Answering } from './who-answers.ts'

/** Whoever may see to a danger of this patient today, those to ask first at the top; and the one who is asked first. */
export const useAnswering = (patient: string) => {
  const { me } = useFrame()!
  const { all, nameOf } = useColleagues()
  // Who is not on the care team is not told who is: then everybody who works here is offered.
  const ask = useCallback(() => askTeam(patient).catch(() => ({ team: [] })), [patient])
  const team = useAsked(ask).known?.team.map(({ id }) => id)
  const answering = answeringOn(all, me)
  const order = inOrderOfAsking(answering, { team: team ?? [], own: me.staff!.id, duty: me.safety?.duty })
  const isReady = team !== undefined && all.length > 0
  return { ...order, answering, nameOf, asked: isReady ? (order.first[0] ?? order.others[0])?.colleague.id : undefined }
}

/** Who sees to it: of the care team those at work first; behind them everybody who works here. */
export const WhoSeesToIt = ({
  among: { first, others },
  chosen,
  onChoose,
}: {
  among: Pick<ReturnType<typeof useAnswering>, 'first' | 'others'>
  chosen: string | undefined
  onChoose: (person: string) => void
}) => {
  const { sayClinic } = usePair()
  const id = useId()
  return (
    <div className="stack">
      {first.length > 0 && (
        <Choice
          legend={<Ours k="danger.who" />}
          among={first.map(({ colleague }) => colleague.id)}
          chosen={chosen}
          renderOne={one => <Named answering={first.find(({ colleague }) => colleague.id === one)} />}
          onChoose={onChoose}
        />
      )}
      {others.length > 0 && (
        <div className="field">
          <label htmlFor={id}>
            <Ours k={first.length > 0 ? 'danger.who-else' : 'danger.who'} />
          </label>
          <select
            id={id}
            value={others.some(({ colleague }) => colleague.id === chosen) ? chosen : ''}
            onChange={event => event.target.value && onChoose(event.target.value)}
          >
            <option value="">{sayClinic('new.choose')}</option>
            {others.map(({ colleague, away, standIn }) => (
              <option key={colleague.id} value={colleague.id}>
                {away ? awayIn(sayClinic, colleague.name, standIn?.name) : colleague.name}
              </option>
            ))}
          </select>
        </div>
      )}
    </div>
  )
}

/** That somebody is away, and who stands in, in words. */
const awayIn = (say: Say, name: string, other: string | undefined): string =>
  other === undefined ? say('danger.who-away-nobody', { name }) : say('danger.who-away', { name, other })

const Named = ({ answering }: { answering: Answering | undefined }) => {
  const { sayClinic } = usePair()
  const duty = useFrame()!.me.safety?.duty
  if (!answering) return null
  const { colleague, away, standIn } = answering
  return (
    <>
      {away ? awayIn(sayClinic, colleague.name, standIn?.name) : <bdi>{colleague.name}</bdi>}{' '}
      <span className="quiet">
        <Ours k={roleWords(colleague.role)} />
        {colleague.id === duty && (
          <>
            {' · '}
            <Ours k="danger.who-duty" />
          </>
        )}
      </span>
    </>
  )
}
