import { useEffect, useState } from 'react'
import { isWorrying, opening, type Asked } from '#visit/urgent'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { Answers, answers, type Answer } from './answers.tsx'
import { answerTo, byFace, byPart, byPicture, levelIn, partsIn, wasShown } from './asking.ts'
import { BodyBoard } from './body-board.tsx'
import { Faces } from './faces.tsx'
import { FullScreen } from './full-screen.tsx'
import { questions, type Question, type Recorded, type Statement } from './recorded.ts'
import { Choosing } from './choosing.tsx'
import { SignOf } from './sign-of.tsx'
import { Sound, Words } from './spoken.tsx'

/** What lies on the screen: one of the four that come first, the professional's leaf to choose from, or a phrase. */
type Leaf =
  | { readonly is: 'opening'; readonly nth: number }
  | { readonly is: 'choosing' }
  | { readonly is: 'phrase'; readonly phrase: Question | Statement }

const isQuestion = (phrase: Question | Statement): phrase is Question => questions.some(one => one === phrase)
const noAnswer = ['does-not-know', 'not-understood'] as const
const answerIn = (one: Asked | undefined): Answer | undefined => answers.find(answer => answer === one?.answer)

/** While something was answered and is not kept, closing the window asks first. */
const useHold = (isHeld: boolean): void => {
  useEffect(() => {
    if (!isHeld) return
    const hold = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', hold)
    return () => removeEventListener('beforeunload', hold)
  }, [isHeld])
}

/**
 * One phrase at a time, shown and heard, and answered by pointing. The order is the professional's; nothing is asked by itself.
 * An answer that is a worry leaves the screen at once: `worried`.
 */
export const SharedScreen = ({
  recorded,
  onLeave,
}: {
  recorded: Recorded
  onLeave: (asked: readonly Asked[], worried: boolean) => void
}) => {
  const [leaf, setLeaf] = useState<Leaf>({ is: 'opening', nth: 0 })
  const [asked, setAsked] = useState<readonly Asked[]>([])
  useHold(asked.length > 0)
  const take = (next: readonly Asked[]) => {
    setAsked(next)
    if (next.some(isWorrying)) onLeave(next, true)
  }
  const choose = (phrase: Question | Statement) => {
    if (!isQuestion(phrase)) setAsked(wasShown(asked, phrase))
    setLeaf({ is: 'phrase', phrase })
  }
  const goOn = () => {
    if (leaf.is !== 'opening') return
    setAsked(wasShown(asked, opening[leaf.nth]!))
    setLeaf(leaf.nth + 1 < opening.length ? { is: 'opening', nth: leaf.nth + 1 } : { is: 'choosing' })
  }
  const back = () => {
    if (leaf.is === 'opening') return setLeaf({ is: 'opening', nth: Math.max(0, leaf.nth - 1) })
    setLeaf({ is: 'choosing' })
  }
  const leave = () => onLeave(asked, false)
  return (
    <FullScreen
      label="urgent.title"
      onLeave={leave}
      foot={
        <>
          {leaf.is !== 'choosing' && !(leaf.is === 'opening' && leaf.nth === 0) && (
            <button type="button" className="button" onClick={back}>
              <Ours k={leaf.is === 'phrase' ? 'no-interpreter.another' : 'do.back'} />
            </button>
          )}
          {leaf.is === 'opening' && (
            <button type="button" className="button button-main" data-do="next" onClick={goOn}>
              <Ours k="no-interpreter.next" />
            </button>
          )}
          <button type="button" className="button urgent-leave" data-do="leave" onClick={leave}>
            <Icon name="door" size={20} />
            <Ours k="no-interpreter.leave" />
          </button>
        </>
      }
    >
      {leaf.is === 'opening' && <Shown key={leaf.nth} phrase={opening[leaf.nth]!} />}
      {leaf.is === 'choosing' && <Choosing recorded={recorded} asked={asked} onChoose={choose} />}
      {leaf.is === 'phrase' && <Asking key={leaf.phrase} phrase={leaf.phrase} asked={asked} onAsked={take} />}
    </FullScreen>
  )
}

const Shown = ({ phrase }: { phrase: (typeof opening)[number] | Question | Statement }) => (
  <div className="urgent-phrase" data-phrase={phrase}>
    <SignOf phrase={phrase} size={144} />
    <p className="urgent-words">
      <Words k={phrase} />
    </p>
    <Sound k={phrase} size={48} />
  </div>
)

const Asking = ({
  phrase,
  asked,
  onAsked,
}: {
  phrase: Question | Statement
  asked: readonly Asked[]
  onAsked: (asked: readonly Asked[]) => void
}) => {
  if (!isQuestion(phrase)) return <Shown phrase={phrase} />
  const chosen = answerIn(answerTo(asked, phrase))
  const isPointed = phrase === 'urgent.where' || phrase === 'urgent.how-much'
  return (
    <div className={isPointed ? 'urgent-asking urgent-pointing' : 'urgent-asking'}>
      <Shown phrase={phrase} />
      {phrase === 'urgent.where' && <BodyBoard parts={partsIn(asked)} onPart={part => onAsked(byPart(asked, part))} />}
      {phrase === 'urgent.how-much' && (
        <Faces chosen={levelIn(asked)} onFace={level => onAsked(byFace(asked, level))} />
      )}
      <Answers
        among={isPointed ? noAnswer : answers}
        chosen={chosen}
        onAnswer={answer => onAsked(byPicture(asked, phrase, answer))}
      />
    </div>
  )
}
