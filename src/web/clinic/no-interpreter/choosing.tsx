import type { Asked } from '#visit/urgent'
import type { PhraseKey } from '#words'
import { Icon } from '../../parts/icons.tsx'
import { Ours, usePair } from '../../parts/languages.tsx'
import { answerTo } from './asking.ts'
import type { Question, Recorded, Statement } from './recorded.ts'
import { SignOf } from './sign-of.tsx'

/** The professional's leaf: what to ask or say next, in the clinic's language. It tells nothing of what was answered. */
export const Choosing = ({
  recorded,
  asked,
  onChoose,
}: {
  recorded: Recorded
  asked: readonly Asked[]
  onChoose: (phrase: Question | Statement) => void
}) => {
  const { clinic } = usePair()
  return (
    <div className="urgent-choosing" lang={clinic.tag} dir={clinic.dir}>
      <Phrases title="no-interpreter.ask" phrases={recorded.questions} asked={asked} onChoose={onChoose} />
      <Phrases title="no-interpreter.say" phrases={recorded.statements} asked={asked} onChoose={onChoose} />
    </div>
  )
}

const Phrases = <P extends Question | Statement>({
  title,
  phrases,
  asked,
  onChoose,
}: {
  title: 'no-interpreter.ask' | 'no-interpreter.say'
  phrases: readonly P[]
  asked: readonly Asked[]
  onChoose: (phrase: P) => void
}) => {
  if (phrases.length === 0) return null
  return (
    <section>
      <h2>
        <Ours k={title} />
      </h2>
      <ul className="urgent-phrases">
        {phrases.map(phrase => (
          <li key={phrase}>
            <button type="button" className="button" data-choose={phrase} onClick={() => onChoose(phrase)}>
              <SignOf phrase={phrase} size={36} />
              <span>
                <Ours k={phrase} />
                {isAloneOnly(phrase) && (
                  <small>
                    <Ours k="no-interpreter.alone" />
                  </small>
                )}
              </span>
              {answerTo(asked, phrase) && <Icon name="said" size={20} />}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Asked where nobody who came along can see or hear it. */
const isAloneOnly = (phrase: PhraseKey): boolean => phrase === 'urgent.safe'
