import './note.css'
import { useId, useMemo, useState } from 'react'
import { createPortal } from 'react-dom'
import { noteInWords } from '#exchange'
import { noteOf, type Note } from '#plan'
import type { Visit } from '#visit'
import { isoDayInWords } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useAtHand } from '../../parts/table-context.tsx'

/** The notes of the last visits, one touch away each; a second touch copies. */
export const VisitNotes = ({ visits }: { visits: readonly Visit[] }) => {
  const { clinic, sayClinic } = usePair()
  const [shown, setShown] = useState<string>()
  const [drafts, setDrafts] = useState<Readonly<Record<string, string>>>({})
  const last = visits.slice(-3).toReversed()
  return (
    <section className="paper own-part" aria-labelledby="own-note">
      <h2 id="own-note">
        <Ours k="note.title" />
      </h2>
      {last.length === 0 && (
        <p className="quiet">
          <Ours k="note.none" />
        </p>
      )}
      {last.map(visit => (
        <button key={visit.id} type="button" className="button own-keep" onClick={() => setShown(visit.id)}>
          <Icon name="papers" size={20} />
          <Ours k="note.open" values={{ day: isoDayInWords(visit.on, sayClinic, clinic.pack) }} />
        </button>
      ))}
      {shown && (
        <NoteSheet
          visit={shown}
          draft={drafts[shown]}
          onDraft={text => setDrafts({ ...drafts, [shown]: text })}
          onClose={() => setShown(undefined)}
        />
      )}
    </section>
  )
}

/** What was changed by hand; it stays when the sheet is closed, for as long as the page is open. */
interface Draft {
  readonly draft: string | undefined
  readonly onDraft: (text: string) => void
}

const NoteSheet = ({ visit, onClose, ...draft }: Draft & { visit: string; onClose: () => void }) => {
  const { entries } = useAtHand()
  const note = useMemo(() => noteOf(entries, visit), [entries, visit])
  return (
    <Sheet title="note.title" onClose={onClose}>
      {note && <NoteText note={note} {...draft} />}
    </Sheet>
  )
}

/** Minutes between opening and closing as the record stored them; unknown while the visit is open. */
const useMinutes = (visit: string): number | undefined => {
  const { entries } = useAtHand()
  const at = (id: string | undefined) => entries.find(entry => entry.id === id)?.place?.storedAt
  const closing = entries.find(
    ({ kind, body }) => kind === 'visit.closed' && (body as { visit: string }).visit === visit,
  )
  const [from, until] = [at(visit), closing && !('ended' in (closing.body as object)) ? at(closing.id) : undefined]
  if (!from || !until) return undefined
  return Math.round(Temporal.Instant.from(until).since(Temporal.Instant.from(from)).total('minutes'))
}

const NoteText = ({ note, draft, onDraft }: Draft & { note: Note }) => {
  const { tell, nameOf } = useAtHand()
  const { clinic, sayClinic } = usePair()
  const minutes = useMinutes(note.visit.id)
  const anew = useMemo(
    () =>
      noteInWords(note, { language: clinic, say: sayClinic, nameOf: person => nameOf(person, clinic.tag), minutes }),
    [note, clinic, sayClinic, nameOf, minutes],
  )
  const text = draft ?? note.kept?.text ?? anew
  const [said, setSaid] = useState<'note.copied' | 'note.not-copied' | 'note.kept'>()
  const id = useId()
  const copy = () =>
    void navigator.clipboard.writeText(text).then(
      () => setSaid('note.copied'),
      () => setSaid('note.not-copied'),
    )
  const keep = () => {
    tell({ kind: 'visit.note-kept', body: { visit: note.visit.id, text: { language: clinic.tag, text } } })
    setSaid('note.kept')
  }
  return (
    <>
      <p className="quiet">
        {note.kept ? (
          <Ours k="note.kept-on" values={{ day: isoDayInWords(note.kept.on, sayClinic, clinic.pack) }} />
        ) : (
          <Ours k="note.help" />
        )}
      </p>
      <div className="row note-actions">
        <button type="button" className="button button-main" onClick={copy}>
          <Ours k="note.copy" />
        </button>
        <button type="button" className="button" onClick={() => window.print()}>
          <Ours k="note.print" />
        </button>
        <button type="button" className="button" disabled={!text.trim()} onClick={keep}>
          <Ours k="note.keep" />
        </button>
        {text !== anew && (
          <button type="button" className="button button-plain" onClick={() => onDraft(anew)}>
            <Ours k="note.anew" />
          </button>
        )}
      </div>
      <output>{said && <Ours k={said} />}</output>
      <div className="field">
        <label htmlFor={id} className="only-heard">
          <Ours k="note.text" />
        </label>
        <textarea
          id={id}
          className="note-text"
          lang={clinic.tag}
          dir={clinic.dir}
          rows={18}
          maxLength={20_000}
          value={text}
          onChange={event => onDraft(event.target.value)}
        />
      </div>
      {createPortal(
        <pre className="note-paper" lang={clinic.tag} dir={clinic.dir}>
          {text}
        </pre>,
        document.body,
      )}
    </>
  )
}
