import { useId, useState } from 'react'
import type { Recorded, Said } from '#record'
import { openVisit, visitsOf } from '#visit'
import { rendersNow } from '#visit/interpreting'
import { directionOf, languageInWords } from '#words'
import { Icon } from './icons.tsx'
import { Both, usePair } from './languages.tsx'
import { useAtHand } from './table-context.tsx'

/** The first thing told with a voice: what is made of it in words is told of that, and goes with it. */
const toldWith = (entries: readonly Recorded[], voice: string): Recorded | undefined =>
  entries.find(({ body }) => (body as { said?: Said }).said?.voice === voice)

/**
 * What was said in a recording is written down in the clinic's language: by the interpreter's words at the table, later by
 * a professional who heard it. It stands beside the voice; a better one is one more. `telling`: where what is told of lies
 * apart, and is not among the entries at hand.
 */
export const WriteDown = ({ said: { voice }, telling: given }: { said: Said; telling?: Recorded }) => {
  const { entries, hand, tell } = useAtHand()
  const [writing, setWriting] = useState(false)
  const [written, setWritten] = useState(false)
  const telling = voice && (given ?? toldWith(entries, voice))
  if (!telling || hand.staff === hand.patient) return null
  // At a page of one's own nobody sits: who renders now sits at the table of the open visit, and hears what was told at tables.
  const isApart = given !== undefined || telling.kind === 'visit.told-from-home'
  const keep = (text: string) => {
    const atTable = rendersNow(hand.here)
    const through = atTable ?? (isApart ? undefined : rendersNow(openVisit(visitsOf(entries))?.here ?? []))
    tell({
      kind: 'record.rendered',
      body: { entry: telling.id, text: { language: hand.clinicLanguage, text } },
      teller: atTable?.person ?? hand.staff,
      through,
      language: hand.clinicLanguage,
      layer: telling.layer,
    })
    setWriting(false)
    setWritten(true)
  }
  if (writing) return <Rendering onKeep={keep} onDone={() => setWriting(false)} />
  return (
    <button type="button" className="button button-plain write-down" onClick={() => setWriting(true)}>
      <Icon name="pen" />
      <Both k={written ? 'voice-in.rendered' : 'voice-in.render'} />
    </button>
  )
}

const Rendering = ({ onKeep, onDone }: { onKeep: (text: string) => void; onDone: () => void }) => {
  const { hand } = useAtHand()
  const { clinic } = usePair()
  const [text, setText] = useState('')
  const id = useId()
  const tag = hand.clinicLanguage || clinic.tag
  return (
    <form
      className="stack write-down"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim()) onKeep(text.trim())
      }}
    >
      <div className="field">
        <label htmlFor={id}>
          <Both k="voice-in.render-in" values={({ pack }) => ({ language: languageInWords(tag, pack) })} />
        </label>
        <textarea
          id={id}
          lang={tag}
          dir={directionOf(tag)}
          value={text}
          maxLength={4000}
          rows={2}
          onChange={event => setText(event.target.value)}
        />
      </div>
      <div className="row">
        <button className="button button-main" disabled={!text.trim()}>
          <Both k="do.save" />
        </button>
        <button type="button" className="button" onClick={onDone}>
          <Both k="do.cancel" />
        </button>
      </div>
    </form>
  )
}
