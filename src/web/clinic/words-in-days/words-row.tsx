import { useId } from 'react'
import { whenInWords } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { asWeStart, putBack, standAsWeStart } from './draft.ts'
import { exampleIn } from './examples.ts'
import type { Field, Row } from './rows.ts'
import type { AtTable } from './at-table.ts'

/** One row: its words with an example, its numbers for each reading, and the way back to where we start. */
export const WordsRow = ({ row, group, at }: { row: Row; group: string; at: AtTable }) => {
  const id = useId()
  const { sayClinic } = usePair()
  const fields = [...row.told, ...row.stretched]
  const paths = fields.map(({ path }) => path)
  return (
    <tr>
      <th scope="row">
        <span id={id}>
          <Ours k={`days.row-${row.name}`} />
        </span>
        <Example row={row} at={at} />
      </th>
      {(['told', 'stretched'] as const).map(reading => (
        <td key={reading}>
          <span className="days-reading quiet" aria-hidden="true">
            <Ours k={`days.${reading}`} />
          </span>
          {row[reading].map(field => (
            <Amount key={field.path} field={field} labels={`${id} ${group}-${reading}`} at={at} />
          ))}
          {row[reading].length === 0 && (
            <span className="quiet">
              <Ours k={reading === 'told' ? 'days.only-stretched' : 'days.both'} />
            </span>
          )}
        </td>
      ))}
      {at.changes && (
        <td className="days-back">
          <button
            type="button"
            className="button button-plain"
            disabled={standAsWeStart(at.draft, paths)}
            aria-label={sayClinic('days.as-we-start-of', { row: sayClinic(`days.row-${row.name}`) })}
            onClick={() => at.set(putBack(at.draft, paths))}
          >
            <Icon name="undo" size={20} />
            <Ours k="days.as-we-start" />
          </button>
        </td>
      )}
    </tr>
  )
}

/** One number: what it bounds, what it counts, where we start; and what is wrong with it, right under it. */
const Amount = ({ field, labels, at }: { field: Field; labels: string; at: AtTable }) => {
  const id = useId()
  const { path, unit, bound } = field
  const wrong = at.refusal?.field === path ? at.refusal : undefined
  const value = at.draft[path] ?? ''
  return (
    <span className="days-amount">
      {bound && (
        <span id={`${id}-bound`}>
          <Ours k={`days.bound-${bound}`} />
        </span>
      )}
      <span className="days-number">
        {at.changes ? (
          <input
            name={path}
            value={value}
            inputMode="decimal"
            dir="ltr"
            size={5}
            maxLength={8}
            autoComplete="off"
            aria-labelledby={`${labels} ${bound ? `${id}-bound ` : ''}${id}-unit`}
            aria-describedby={`${id}-start${wrong ? ` ${id}-wrong` : ''}`}
            aria-invalid={wrong ? true : undefined}
            onChange={event => at.set({ ...at.draft, [path]: event.target.value })}
          />
        ) : (
          <bdi>{value}</bdi>
        )}{' '}
        <span id={`${id}-unit`}>
          <Ours k={`days.unit-${unit}`} />
        </span>
      </span>
      <span id={`${id}-start`} className="quiet">
        <Ours k="days.start-from" values={{ value: asWeStart[path] ?? '' }} />
      </span>
      {wrong && (
        <span id={`${id}-wrong`} className="field-wrong" role="alert">
          <ReasonWords refusal={wrong} />
        </span>
      )}
    </span>
  )
}

/** A phrase people say, and what it means in days by what stands in the fields now. */
const Example = ({ row: { example }, at }: { row: Row; at: AtTable }) => {
  const { clinic, sayClinic } = usePair()
  const read = example && exampleIn(example, at.words, at.today, sayClinic, clinic)
  if (!read) return null
  const phrase = whenInWords(example, 'whole', sayClinic, clinic.pack, () => sayClinic('days.something'))
  return (
    <span className="days-example quiet">
      <Ours k="days.example" values={{ phrase, ...read }} />
    </span>
  )
}
