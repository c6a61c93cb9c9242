import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { hasAny, type Recorded } from './recorded.ts'
import type { TheirWords } from './use-words.ts'

/** What can be shown in the patient's language, or plainly that nothing can yet, and who can change that. */
export const Phrases = ({
  words,
  recorded,
  language,
  onShow,
}: {
  words: TheirWords | undefined
  recorded: Recorded | undefined
  /** The language, as the clinic's calls it. */
  language: string
  onShow: () => void
}) => {
  if (!words)
    return (
      <output>
        <Ours k="fault.loading" />
      </output>
    )
  if ('trouble' in words)
    return (
      <p role="alert" className="field-wrong">
        <ReasonWords refusal={words.trouble} />
      </p>
    )
  if (!recorded || !hasAny(recorded))
    return <Nothing language={language} recorded={recorded} canBeRecorded={!('none' in words)} />
  return (
    <>
      <p>
        <Ours k="no-interpreter.recorded" values={{ language }} />
      </p>
      <button type="button" className="button button-main own-keep" data-do="show" onClick={onShow}>
        <Icon name="table" />
        <Ours k="no-interpreter.show" />
      </button>
    </>
  )
}

const Nothing = ({
  language,
  recorded,
  canBeRecorded,
}: {
  language: string
  recorded: Recorded | undefined
  canBeRecorded: boolean
}) => {
  const lacking = recorded?.lacking ?? []
  return (
    <div className="stack" data-nothing="">
      <p className="no-interpreter-nothing">
        <Ours k="no-interpreter.nothing" values={{ language }} />
      </p>
      {lacking.length > 0 && lacking.length < 4 && (
        <div>
          <p>
            <Ours k="no-interpreter.lacking" />
          </p>
          <ul>
            {lacking.map(key => (
              <li key={key}>
                <Ours k={key} />
              </li>
            ))}
          </ul>
        </div>
      )}
      {canBeRecorded && (
        <>
          <p>
            <Ours k="no-interpreter.who-can" values={{ language }} />
          </p>
          <a className="button own-keep" href="/translate">
            <Icon name="said" size={20} />
            <Ours k="translate.title" />
          </a>
        </>
      )}
    </div>
  )
}
