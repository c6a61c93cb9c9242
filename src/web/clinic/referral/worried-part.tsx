import type { Me } from '../../parts/api.ts'
import type { Telling } from '../../parts/hand.ts'
import { Ours } from '../../parts/languages.tsx'
import { Choice } from '../choice.tsx'
import { useFrame } from '../danger/frame.tsx'
import { AsOurPlaceHasIt } from '../danger/local.tsx'
import { useAnswering, WhoSeesToIt } from '../danger/who-sees-to-it.tsx'
import { clockTime } from '../danger/why-here.ts'

const abouts = ['self-harm', 'violence', 'child', 'other'] as const

/** What somebody is worried about, and who sees to it: nobody while it was not chosen. */
export interface WorriedDraft {
  readonly about?: (typeof abouts)[number]
  readonly named?: string
}

const WITHIN = 120
const byWhen = (me: Me): string =>
  Temporal.Now.instant()
    .add({ minutes: me.safety?.seenWithinMinutes ?? WITHIN })
    .toString({ smallestUnit: 'second' })

/** The task that goes with a look at harm that says worried; undefined while something of it is not chosen. */
export const dangerIn = (me: Me, { about, named }: WorriedDraft, words: string): Telling | undefined =>
  about && named
    ? {
        kind: 'plan.danger-raised',
        body: { about, from: 'harm-check', named, by: byWhen(me), ...(words && { words }) },
      }
    : undefined

/** Danger is never only written down: what it is, and who sees to it today, is chosen with it. */
export const WorriedPart = ({
  patient,
  draft,
  onChange,
}: {
  patient: string
  draft: WorriedDraft
  onChange: (draft: WorriedDraft) => void
}) => {
  const { me } = useFrame()!
  const among = useAnswering(patient)
  const named = draft.named ?? among.asked
  return (
    <div className="stack begin-part desk-worried">
      <Choice
        legend={<Ours k="danger.what" />}
        among={abouts}
        chosen={draft.about}
        renderOne={about => <Ours k={`danger.about-${about}`} />}
        onChoose={about => onChange({ ...(named && { named }), about })}
      />
      <WhoSeesToIt among={among} chosen={named} onChoose={person => onChange({ ...draft, named: person })} />
      <p>
        <Ours k="danger.by" values={{ time: clockTime(byWhen(me), me.timeZone) }} />
      </p>
      <AsOurPlaceHasIt about={draft.about} />
    </div>
  )
}
