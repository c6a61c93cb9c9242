import { useMemo, useRef, useState, type FormEvent } from 'react'
import type { Refusal } from '#record'
import { defaultWords, type WordsInDays } from '#time'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { keepWords } from './api.ts'
import type { AtTable } from './at-table.ts'
import { draftOf, readDraft, wordsSoFar, type Draft } from './draft.ts'
import { PapersPart, SeasonsPart } from './other-rows.tsx'
import { groups } from './rows.ts'
import { WordsRow } from './words-row.tsx'

/** What the desk says of `words.aboutDate.year` is said here of `aboutDate.year`. */
const below = (refusal: Refusal | undefined): Refusal | undefined =>
  refusal && { ...refusal, ...(refusal.field && { field: refusal.field.replace(/^words\./, '') }) }

/** Days on papers stand in one field a calendar. */
const fieldAt = (path = ''): string => (path.startsWith('registeredDays') ? path.replace(/\.\d+$/, '') : path)

/** The whole table row by row, and one way to keep it. What stands in the fields is read at once for the examples beneath. */
export const WordsTable = ({
  words: changed,
  today,
  changes,
}: {
  words: Partial<WordsInDays>
  today: string
  changes: boolean
}) => {
  const [draft, setDraft] = useState(() => draftOf({ ...defaultWords, ...changed }))
  const [wrong, setWrong] = useState<Refusal>()
  const [kept, setKept] = useState(false)
  const { busy, refused, run } = useDoing()
  const form = useRef<HTMLFormElement>(null)
  const words = useMemo(() => wordsSoFar(draft), [draft])
  const refusal = wrong ?? below(refused)
  const set = (next: Draft) => {
    setDraft(next)
    setWrong(undefined)
    setKept(false)
  }
  const keep = (event: FormEvent) => {
    event.preventDefault()
    const read = readDraft(draft)
    if ('refusal' in read) {
      setWrong(read.refusal)
      const field = form.current?.querySelector<HTMLElement>(`[name="${fieldAt(read.refusal.field)}"]`)
      field?.closest('details')?.setAttribute('open', '')
      field?.focus()
      return
    }
    void run(async () => {
      const { words: now } = await keepWords({ words: read.words })
      setDraft(draftOf({ ...defaultWords, ...now }))
      setKept(true)
    })
  }
  const atTable: AtTable = { draft, words, today, changes, refusal, set }
  return (
    <form ref={form} className="stack" onSubmit={keep} noValidate>
      {groups.map(({ name, rows }) => (
        <section key={name} className="paper days-group" aria-labelledby={`days-${name}`}>
          <h2 id={`days-${name}`}>
            <Ours k={`days.group-${name}`} />
          </h2>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <Ours k="days.words" />
                </th>
                <th scope="col" id={`${name}-told`}>
                  <Ours k="days.told" />
                </th>
                <th scope="col" id={`${name}-stretched`}>
                  <Ours k="days.stretched" />
                </th>
                {changes && (
                  <th scope="col">
                    <span className="only-heard">
                      <Ours k="days.as-we-start" />
                    </span>
                  </th>
                )}
              </tr>
            </thead>
            <tbody>
              {rows.map(row => (
                <WordsRow key={row.name} row={row} group={name} at={atTable} />
              ))}
            </tbody>
          </table>
        </section>
      ))}
      <SeasonsPart at={atTable} />
      <PapersPart at={atTable} />
      {changes && (
        <div className="days-foot row">
          <button className="button button-main" disabled={busy}>
            <Ours k="do.save" />
          </button>
          <output>
            {kept && <Ours k="days.saved" />}
            {refusal && (
              <span className="field-wrong">
                {refusal.field ? <Ours k="days.not-kept" /> : <ReasonWords refusal={refusal} />}
              </span>
            )}
          </output>
        </div>
      )}
    </form>
  )
}
