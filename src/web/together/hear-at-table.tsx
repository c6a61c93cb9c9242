import type { PhraseKey } from '#words'
import { HearAll } from '../parts/hear.tsx'
import { Both } from '../parts/languages.tsx'
import { useIsInterpreted } from './aloud.tsx'

/** What stands on this side of the table, to be heard; where there is no sound yet, a person in the room says it aloud. */
export const HearAtTable = ({ keys }: { keys: readonly PhraseKey[] }) => <HearAll keys={keys} answer={<SaysAloud />} />

const SaysAloud = () => {
  const isInterpreted = useIsInterpreted()
  return (
    <strong>
      <Both k={isInterpreted ? 'confide.aloud' : 'confide.aloud-us'} />
    </strong>
  )
}
