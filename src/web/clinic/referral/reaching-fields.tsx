import { useId } from 'react'
import type { Refusal } from '#record'
import { Ours, usePair } from '../../parts/languages.tsx'
import { channels, literacies, type ReachingDraft } from './reaching.ts'
import { TextField } from './text-field.tsx'

type WrongAt = (field: string) => Refusal | undefined

/** How the patient is reached, and what stands in the way of coming. All of it may stay empty. */
export const ReachingFields = ({
  draft,
  wrongAt,
  onChange,
}: {
  draft: ReachingDraft
  wrongAt: WrongAt
  onChange: (draft: ReachingDraft) => void
}) => {
  const { sayClinic } = usePair()
  const id = useId()
  const set = (part: Partial<ReachingDraft>) => onChange({ ...draft, ...part })
  const line = (field: 'at' | 'safeTimes' | 'mayBeTold' | 'transport' | 'childCare') => ({
    value: draft[field],
    wrong: wrongAt(field),
    onChange: (value: string) => set({ [field]: value }),
  })
  return (
    <div className="stack">
      <div className="two-fields">
        <div className="field">
          <label htmlFor={`${id}-channel`}>
            <Ours k="desk.channel" />
          </label>
          <select
            id={`${id}-channel`}
            value={draft.channel}
            onChange={event => set({ channel: channels.find(one => one === event.target.value) ?? '' })}
          >
            <option value="">{sayClinic('desk.not-said')}</option>
            {channels.map(channel => (
              <option key={channel} value={channel}>
                {sayClinic(`desk.channel-${channel}`)}
              </option>
            ))}
          </select>
        </div>
        <TextField label={<Ours k="desk.at" />} {...line('at')} />
        <TextField
          label={<Ours k="desk.safe-times" />}
          help={<Ours k="desk.safe-times-help" />}
          {...line('safeTimes')}
        />
        <TextField
          label={<Ours k="desk.may-be-told" />}
          help={<Ours k="desk.may-be-told-help" />}
          {...line('mayBeTold')}
        />
        <div className="field">
          <label htmlFor={`${id}-literacy`}>
            <Ours k="desk.literacy" />
          </label>
          <select
            id={`${id}-literacy`}
            value={draft.literacy}
            onChange={event => set({ literacy: literacies.find(one => one === event.target.value) ?? '' })}
          >
            <option value="">{sayClinic('desk.not-said')}</option>
            {literacies.map(literacy => (
              <option key={literacy} value={literacy}>
                {sayClinic(`desk.literacy-${literacy}`)}
              </option>
            ))}
          </select>
        </div>
        <TextField label={<Ours k="desk.transport" />} {...line('transport')} />
        <TextField label={<Ours k="desk.child-care" />} {...line('childCare')} />
      </div>
    </div>
  )
}

/** Who must not interpret stands with the wishes about the interpreter, and is kept with how the patient is reached. */
export const MustNotInterpret = ({
  draft,
  wrongAt,
  onChange,
}: {
  draft: ReachingDraft
  wrongAt: WrongAt
  onChange: (draft: ReachingDraft) => void
}) => (
  <TextField
    label={<Ours k="desk.must-not" />}
    help={<Ours k="desk.must-not-help" />}
    value={draft.mustNotInterpret}
    wrong={wrongAt('mustNotInterpret')}
    onChange={mustNotInterpret => onChange({ ...draft, mustNotInterpret })}
  />
)
