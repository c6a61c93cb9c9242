import { useState } from 'react'
import type { EntryId } from '#record'
import { layerOf } from '#visit'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'

/** Unsays what one told oneself: asked once more, because nobody can read it again. */
export const UnsayOwn = ({ entry, kind }: { entry: EntryId; kind: string }) => {
  const { tell } = useAtHand()
  const [asked, setAsked] = useState(false)
  if (!asked)
    return (
      <button type="button" className="button button-plain own-unsay" onClick={() => setAsked(true)}>
        <Icon name="torn" size={20} />
        <Ours k="keep.unsay" />
      </button>
    )
  return (
    <div className="stack own-unsay-sure" role="alert">
      <p>
        <Ours k="keep.unsay-what" /> <Ours k="keep.unsay-goes" />
      </p>
      <div className="row">
        <button type="button" className="button" onClick={() => setAsked(false)}>
          <Icon name="papers" size={20} />
          <Ours k="keep.unsay-not" />
        </button>
        <button
          type="button"
          className="button own-unsay-do"
          onClick={() => tell({ kind: 'record.unsaid', body: { entry, why: 'asked' }, layer: layerOf(kind) })}
        >
          <Icon name="torn" size={20} />
          <Ours k="keep.unsay-do" />
        </button>
      </div>
    </div>
  )
}
