import { useMemo } from 'react'
import { agreementsOf } from '#plan'
import type { Recorded, Said } from '#record'
import type { Story } from '#story'
import { agendaOf, type ProblemList } from '#visit'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { VoiceHeard } from '../../parts/voice-heard.tsx'
import { WriteDown } from '../../parts/write-down.tsx'
import { Told } from './told.tsx'

/** What was told, and what stands beside it. */
const saidOf = ({
  said,
  sides,
}: {
  readonly said: Said
  readonly sides?: readonly { readonly said: Said }[]
}): Said[] => (sides ? sides.map(side => side.said) : [said])

/** What was told with a voice, from what may be spoken of: what the patient left be, and laid aside, is not among it. */
const toldByVoice = (entries: readonly Recorded[], story: Story, list: ProblemList): Said[] => {
  const all = [
    ...list.problems.flatMap(problem => [problem, ...Object.values(problem.facets)].flatMap(saidOf)),
    ...story.pieces.flatMap(saidOf),
    ...agreementsOf(entries).map(({ said }) => said),
    ...agendaOf(entries).items.map(({ said }) => said),
  ]
  return [...new Map(all.filter(({ voice }) => voice).map(said => [said.voice, said])).values()]
}

/** Voices to be heard again by touch, and to be written down after the visit by whoever heard what was said. */
export const Voices = ({ story, list }: { story: Story; list: ProblemList }) => {
  const { entries } = useAtHand()
  const told = useMemo(() => toldByVoice(entries, story, list), [entries, story, list])
  if (told.length === 0) return null
  return (
    <section className="paper own-part own-voices" aria-labelledby="own-voices">
      <h2 id="own-voices">
        <Ours k="own.voices" />
      </h2>
      <ul className="own-list">
        {told.map(said => (
          <li key={said.voice} className="own-slip voice-patient">
            <Told said={said} />
            {said.voice && <VoiceHeard voice={said.voice} />}
            <WriteDown said={said} />
          </li>
        ))}
      </ul>
    </section>
  )
}
