import { useState } from 'react'
import type { Asked } from '#visit/urgent'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { Answers, answers, type Answer } from './answers.tsx'
import { byFace, byPart, levelIn, partsIn } from './asking.ts'
import { BodyBoard } from './body-board.tsx'
import { Faces } from './faces.tsx'
import { FullScreen } from './full-screen.tsx'

/**
 * Yes, no, how much, where: pictures to point at, without a phrase. It asks nothing by itself, so nothing of it is kept.
 */
export const PointingBoard = ({ onLeave }: { onLeave: () => void }) => {
  const [asked, setAsked] = useState<readonly Asked[]>([])
  const [answer, setAnswer] = useState<Answer>()
  return (
    <FullScreen
      label="no-interpreter.board"
      onLeave={onLeave}
      foot={
        <>
          <button
            type="button"
            className="button"
            onClick={() => {
              setAsked([])
              setAnswer(undefined)
            }}
          >
            <Icon name="undo" size={20} />
            <Ours k="no-interpreter.clear" />
          </button>
          <button type="button" className="button urgent-leave" data-do="leave" onClick={onLeave}>
            <Icon name="door" size={20} />
            <Ours k="no-interpreter.leave" />
          </button>
        </>
      }
    >
      <div className="urgent-asking urgent-pointing urgent-board">
        <BodyBoard parts={partsIn(asked)} onPart={part => setAsked(byPart(asked, part))} />
        <Faces chosen={levelIn(asked)} onFace={level => setAsked(byFace(asked, level))} />
        <Answers among={answers} chosen={answer} onAnswer={next => setAnswer(next === answer ? undefined : next)} />
      </div>
    </FullScreen>
  )
}
