import { useMemo } from 'react'
import { askedWithoutInterpreter, type Asked, type AskedThen } from '#visit/urgent'
import { isoDayInWords, languageInWords, listed, type PhraseKey } from '#words'
import { Ours, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'

/** What was asked where nobody interpreted, the last first; nothing where there is none. How it was answered always stands with it. */
export const AskedWithout = ({ heading = 'own' }: { heading?: 'own' | 'here' }) => {
  const { entries } = useAtHand()
  const times = useMemo(() => askedWithoutInterpreter(entries), [entries])
  if (times.length === 0) return null
  return (
    <section className="paper own-part asked-without" aria-labelledby={`asked-without-${heading}`}>
      <h2 id={`asked-without-${heading}`}>
        <Ours k="no-interpreter.was-asked" />
      </h2>
      {times.map(time => (
        <Then key={time.id} time={time} />
      ))}
    </section>
  )
}

const Then = ({ time: { on, language, asked } }: { time: AskedThen }) => {
  const { clinic, sayClinic } = usePair()
  const answers = asked.filter(({ answer }) => answer !== 'shown')
  const shown = asked.filter(({ answer }) => answer === 'shown')
  return (
    <div className="own-slip asked-then">
      <h3>{isoDayInWords(on, sayClinic, clinic.pack)}</h3>
      <p className="asked-how">
        <Ours k="no-interpreter.by-pointing" values={{ language: languageInWords(language, clinic.pack) }} />
      </p>
      <dl>
        {answers.map(one => (
          <div key={one.phrase} data-asked={one.phrase}>
            <dt>
              <Ours k={one.phrase} />
            </dt>
            <dd>
              <Answer one={one} />
            </dd>
          </div>
        ))}
      </dl>
      {shown.length > 0 && (
        <p className="quiet">
          <Ours k="no-interpreter.was-shown" /> {shown.map(({ phrase }) => sayClinic(phrase)).join(' ')}
        </p>
      )}
    </div>
  )
}

const answerWords = {
  yes: 'urgent.yes',
  no: 'urgent.no',
  'does-not-know': 'no-interpreter.did-not-know',
  'not-understood': 'no-interpreter.not-understood',
} as const satisfies Record<string, PhraseKey>

const Answer = ({ one }: { one: Asked }) => {
  const { clinic, sayClinic } = usePair()
  if ('parts' in one)
    return (
      <>
        {listed(
          one.parts.map(part => sayClinic(`body.${part}`)),
          clinic.pack,
        )}
      </>
    )
  if ('level' in one) return <Ours k={`burden.${one.level}`} />
  return one.answer === 'shown' ? null : <Ours k={answerWords[one.answer]} />
}
