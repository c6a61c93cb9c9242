import { useState, type FormEvent } from 'react'
import { standing, type Recorded } from '#record'
import type { PeopleEntry } from '#people'
import type { PhraseKey } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { Told } from '../own/told.tsx'
import { DeskFold, DeskPart, useAtDesk } from './at-desk.tsx'
import { useDeskForm } from './desk-form.ts'
import { MustNotInterpret, ReachingFields } from './reaching-fields.tsx'
import { draftOf, reachingIn, reachingOf } from './reaching.ts'
import { TextField, Why } from './text-field.tsx'

type Reaching = NonNullable<ReturnType<typeof reachingOf>>
const LINES: readonly (readonly [field: keyof Reaching, label: PhraseKey])[] = [
  ['at', 'desk.at'],
  ['safeTimes', 'desk.safe-times'],
  ['mayBeTold', 'desk.may-be-told'],
  ['mustNotInterpret', 'desk.must-not'],
  ['transport', 'desk.transport'],
  ['childCare', 'desk.child-care'],
]

/** How somebody is reached, as it was told: only what there is. */
export const ReachingTold = ({ told }: { told: Reaching }) => (
  <dl className="desk-told">
    {told.channel && (
      <div>
        <dt>
          <Ours k="desk.channel" />
        </dt>
        <dd>
          <Ours k={`desk.channel-${told.channel}`} />
        </dd>
      </div>
    )}
    {told.literacy && (
      <div>
        <dt>
          <Ours k="desk.literacy" />
        </dt>
        <dd>
          <Ours k={`desk.literacy-${told.literacy}`} />
        </dd>
      </div>
    )}
    {LINES.map(([field, label]) =>
      told[field] ? (
        <div key={field}>
          <dt>
            <Ours k={label} />
          </dt>
          <dd>
            <bdi>{told[field]}</bdi>
          </dd>
        </div>
      ) : null,
    )}
  </dl>
)

/** How the patient is reached, what stands in the way of coming, and wishes about the interpreter. */
export const Reach = () => {
  const { entries } = useAtDesk()
  const told = reachingOf(entries)
  const wishes = (standing(entries) as Recorded<PeopleEntry>[]).filter(
    entry => entry.kind === 'people.wish-told' && entry.body.about === 'interpreter',
  ) as Recorded<Extract<PeopleEntry, { kind: 'people.wish-told' }>>[]
  return (
    <DeskPart title="desk.reach">
      {told ? (
        <ReachingTold told={told} />
      ) : (
        <p className="quiet">
          <Ours k="desk.reach-none" />
        </p>
      )}
      <DeskFold title={told ? 'do.change' : 'desk.reach-add'} anew={JSON.stringify(told ?? '')}>
        <TellReaching told={told} />
      </DeskFold>
      <h3>
        <Ours k="desk.interpreter" />
      </h3>
      <ul className="desk-list">
        {wishes.map(({ id, body }) => (
          <li key={id} className="desk-slip">
            <Told said={body.said} />
          </li>
        ))}
      </ul>
      <DeskFold title="desk.wish-add" anew={String(wishes.length)}>
        <TellWish />
      </DeskFold>
    </DeskPart>
  )
}

const TellReaching = ({ told }: { told: Reaching | undefined }) => {
  const { hand } = useAtDesk()
  const [draft, setDraft] = useState(() => draftOf(told))
  const { busy, wrong, wrongAt, keep } = useDeskForm(hand, () => {})
  const save = (event: FormEvent) => {
    event.preventDefault()
    void keep({ kind: 'people.reaching-told', body: reachingIn(draft) ?? {} })
  }
  return (
    <form className="stack" noValidate onSubmit={save}>
      <p className="quiet">
        <Ours k="desk.reach-help" />
      </p>
      <ReachingFields draft={draft} wrongAt={wrongAt} onChange={setDraft} />
      <MustNotInterpret draft={draft} wrongAt={wrongAt} onChange={setDraft} />
      <Why refusal={wrong?.field?.startsWith('body.') ? undefined : wrong} />
      <button className="button desk-keep" disabled={busy}>
        <Ours k="do.save" />
      </button>
    </form>
  )
}

/** What staff were told of the interpreter, in the words of staff. What the patient says at the table is the patient’s. */
const TellWish = () => {
  const { hand } = useAtDesk()
  const [wish, setWish] = useState('')
  const { busy, wrong, keep } = useDeskForm(hand, () => setWish(''))
  const save = (event: FormEvent) => {
    event.preventDefault()
    const said = { original: { language: hand.clinicLanguage, text: wish.trim() } }
    void keep({ kind: 'people.wish-told', body: { about: 'interpreter', said } })
  }
  return (
    <form className="stack" noValidate onSubmit={save}>
      <TextField
        label={<Ours k="desk.wish" />}
        help={<Ours k="desk.wish-help" />}
        value={wish}
        most={4000}
        wrong={wrong}
        onChange={setWish}
      />
      <button className="button desk-keep" disabled={busy}>
        <Ours k="do.save" />
      </button>
    </form>
  )
}
