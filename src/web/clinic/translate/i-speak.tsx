import { useState } from 'react'
import { directionOf, languageNames, spoken } from '#words'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { saySpoken } from './api.ts'

/** Which languages I speak: said by nobody else, and changed at any time. */
export const ISpeak = ({
  speaks,
  onSpeaks,
}: {
  speaks: readonly string[]
  onSpeaks: (speaks: readonly string[]) => void
}) => {
  const [open, setOpen] = useState(speaks.length === 0)
  const { busy, refused, run } = useDoing()
  return (
    <details
      className="paper translate-speaks"
      open={open}
      onToggle={event => setOpen((event.currentTarget as HTMLDetailsElement).open)}
    >
      <summary>
        <Ours k="translate.i-speak" />
      </summary>
      <p className="quiet translate-speaks-what">
        <Ours k="translate.speaks-what" />
      </p>
      <div className="translate-tags">
        {spoken.map(tag => (
          <button
            key={tag}
            type="button"
            className="button"
            lang={tag}
            dir={directionOf(tag)}
            aria-pressed={speaks.includes(tag)}
            disabled={busy}
            onClick={() =>
              void run(async () => {
                const next = speaks.includes(tag) ? speaks.filter(one => one !== tag) : [...speaks, tag]
                onSpeaks((await saySpoken(next)).speaks)
              })
            }
          >
            {languageNames[tag]?.endonym}
          </button>
        ))}
      </div>
      {refused && (
        <p role="alert">
          <ReasonWords refusal={refused} />
        </p>
      )}
    </details>
  )
}
