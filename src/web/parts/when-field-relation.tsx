import type { EntryId, Said } from '#record'
import { Relation } from '#time'
import { Both } from './languages.tsx'
import { SaidBlock } from './said.tsx'
import { Chips, Fold } from './when-field-choice.tsx'
import { emptyLength, hasGap } from './when-field-draft.ts'
import type { WhenFields } from './when-field-fields.ts'
import { LengthFields } from './when-field-length.tsx'
import { FieldReason } from './when-field-number.tsx'
import { RelationSign } from './when-field-signs.tsx'

/** What a time may be told in relation to: another piece or an anchor. */
export interface Other {
  readonly id: EntryId
  readonly said: Said
}

/** The five that are said most. */
const firstRelations = ['before', 'after', 'during', 'same-time', 'right-after'] as const
const otherRelations = Relation.options.filter(relation => !firstRelations.some(first => first === relation))

/** How this lies to something else; the rarer ways are folded. */
export const RelationChoice = ({
  chosen,
  onChoose,
}: {
  chosen: Relation | undefined
  onChoose: (relation: Relation) => void
}) => (
  <Chips
    legend="when-field.relation"
    among={firstRelations}
    more={otherRelations}
    chosen={chosen}
    phrase={one => `when-field.relation-${one}`}
    renderSign={one => <RelationSign relation={one} />}
    onChoose={onChoose}
  />
)

/** Before, after, during something else; and how long before or after, where that is told. */
export const RelationFields = ({ draft, at, set, others }: WhenFields & { others: readonly Other[] }) => (
  <>
    <RelationChoice chosen={draft.relation} onChoose={relation => set({ relation })} />
    <OtherChoice others={others} chosen={draft.to} onChoose={to => set({ to })} />
    <FieldReason refusal={at('to')} />
    {hasGap(draft.relation) && (
      <Fold k="when-field.gap" open={draft.gap !== undefined}>
        <LengthFields length={draft.gap ?? emptyLength} refusal={at('gap.n')} onChange={gap => set({ gap })} />
      </Fold>
    )}
  </>
)

/** The other pieces and anchors, to touch one of them. */
export const OtherChoice = ({
  others,
  chosen,
  onChoose,
}: {
  others: readonly Other[]
  chosen: EntryId | undefined
  onChoose: (to: EntryId) => void
}) => (
  <fieldset className="chips-set">
    <legend>
      <Both k="when-field.which" />
    </legend>
    {others.length === 0 ? (
      <p className="quiet">
        <Both k="when-field.no-other" />
      </p>
    ) : (
      <ul className="other-choice">
        {others.map(({ id, said }) => (
          <li key={id}>
            <button type="button" className="button other" aria-pressed={chosen === id} onClick={() => onChoose(id)}>
              <SaidBlock said={said} />
            </button>
          </li>
        ))}
      </ul>
    )}
  </fieldset>
)
