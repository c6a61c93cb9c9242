import './when-pictures.css'
import { useState, type ReactNode } from 'react'
import type { EntryId } from '#record'
import type { Calendar, Relation } from '#time'
import type { PhraseKey } from '#words'
import { HearAtTable } from '../together/hear-at-table.tsx'
import { useFocusStays } from './focus-stays.ts'
import { newId } from './hand.ts'
import { Both } from './languages.tsx'
import { Picture, wordOfPicture } from './picture.tsx'
import { SaidWords } from './said.tsx'
import { Sign, type SignName } from './sign.tsx'
import type { SayingWhen } from './use-when-telling.ts'
import { answers, type Answer, type WhenDraft } from './when-field-draft.ts'
import { answerTouched, withTold, type FreshPiece } from './when-field-telling.ts'
import {
  answersTo,
  back,
  further,
  mostAnswers,
  next,
  type Answered,
  type Asking,
  type Place,
} from './when-pictures-asked.ts'

const titles: Readonly<Record<Asking, PhraseKey>> = {
  near: 'life.title',
  stage: 'stage.how',
  season: 'when-field.season',
  feast: 'when-field.feast',
}
const sides = [
  ['before', 'before'],
  ['around', 'same-time'],
  ['after', 'after'],
] as const satisfies readonly (readonly [SignName, Relation])[]
const noTime: Readonly<Record<Answer, SignName>> = {
  'does-not-know': 'do-not-know',
  'not-now': 'not-now',
  declined: 'would-rather-not-say',
}

/**
 * Says when by pictures alone: what was near it, how old one was, the season, a feast. One question at a time, at most four answers
 * on a page, each a picture with its word and its sound; and as large, that it is not known, not for now, or rather not said.
 */
export const WhenPictures = ({ saying, calendars }: { saying: SayingWhen; calendars: readonly Calendar[] }) => {
  const { telling, set, others } = saying
  const [place, setPlace] = useState<Place>({ asking: 'near', page: 0 })
  const [chosen, setChosen] = useState<Answered>()
  const pictures = useFocusStays<HTMLFieldSetElement>()
  const { asking, page } = place
  const all = (of: Asking) => answersTo(of, { others, calendars })
  const pagesOf = (of: Asking) => Math.ceil(all(of).length / mostAnswers)
  const before = chosen ? place : back(place, pagesOf)
  const go = (to: Place, near?: Answered) => {
    setChosen(near)
    setPlace(to)
    // A page begins at its question.
    pictures.current?.scrollIntoView({ block: 'start' })
  }
  const tell = (draft: Partial<WhenDraft>, fresh?: FreshPiece) => {
    set(now => withTold(now, draft, fresh))
    go(next(asking))
  }
  const touch = (answer: Answered) => {
    if (answer.is === 'other' || answer.is === 'life') return go(place, answer)
    tell(answer.is === 'stage' ? { way: 'stage', stage: answer.stage } : sayingOf(answer))
  }
  const relate = (relation: Relation) => {
    if (chosen?.is === 'other') return tell({ way: 'relation', relation, to: chosen.other.id })
    if (chosen?.is !== 'life') return
    const { picture } = chosen
    // Told of twice, it is still one piece.
    const fresh = telling.parts.find(part => part.fresh?.picture === picture)?.fresh ?? { id: newId(), picture }
    tell({ way: 'relation', relation, to: fresh.id }, fresh)
  }
  const title = titles[asking]
  return (
    <fieldset className="when-pictures stack" ref={pictures}>
      <legend>
        <Both k={title} />
      </legend>
      <HearAtTable key={title} keys={[title]} />
      {chosen ? (
        <>
          <div className="when-near">{drawn(chosen)}</div>
          <div className="when-tiles when-tiles-few">
            {sides.map(([side, relation]) => (
              <Tile key={side} hear={`life.${side}`} onTouch={() => relate(relation)}>
                <Sign name={side} size={96} />
                <Both k={`life.${side}`} />
              </Tile>
            ))}
          </div>
        </>
      ) : (
        <div className="when-tiles">
          {all(asking)
            .slice(page * mostAnswers, (page + 1) * mostAnswers)
            .map(answer => (
              <Tile key={keyOf(answer)} hear={wordOf(answer)} onTouch={() => touch(answer)}>
                {drawn(answer)}
              </Tile>
            ))}
        </div>
      )}
      <div className="when-tiles when-turns">
        <button type="button" className="picture-choice" disabled={!before} onClick={() => before && go(before)}>
          <Sign name="back" />
          <Both k="do.back" />
        </button>
        <button type="button" className="picture-choice" onClick={() => go(further(place, pagesOf))}>
          <Sign name="something-else" />
          <Both k="picture.other" />
        </button>
      </div>
      <div className="when-tiles when-tiles-few">
        {answers.map(answer => (
          <Tile
            key={answer}
            hear={`when-field.${answer}`}
            pressed={telling.answer === answer}
            onTouch={() => set(now => answerTouched(now, answer))}
          >
            <Sign name={noTime[answer]} size={96} />
            <Both k={`when-field.${answer}`} />
          </Tile>
        ))}
      </div>
    </fieldset>
  )
}

/** An answer: a large picture with its word below, and its sound beside it. */
const Tile = ({
  hear,
  pressed,
  onTouch,
  children,
}: {
  hear: PhraseKey | undefined
  pressed?: boolean
  onTouch: () => void
  children: ReactNode
}) => (
  <div className="when-tile">
    <button type="button" className="picture-choice" aria-pressed={pressed} onClick={onTouch}>
      {children}
    </button>
    {hear && <HearAtTable keys={[hear]} />}
  </div>
)

/** A season or a feast, of no year. */
const sayingOf = (answer: Extract<Answered, { is: 'season' | 'feast' }>): Partial<WhenDraft> =>
  answer.is === 'season' ? { way: 'season', season: answer.season } : { way: 'feast', feast: answer.feast }

/** The phrase of an answer; what was told in own words has none of ours. */
const wordOf = (answer: Answered): PhraseKey | undefined => {
  switch (answer.is) {
    case 'life':
      return wordOfPicture(answer.picture)
    case 'stage':
      return `stage.${answer.stage}`
    case 'season':
      return `when.${answer.season}`
    case 'feast':
      return `feast.${answer.feast}`
    case 'other': {
      const { picture, original, rendered } = answer.other.said
      return picture && !original && !rendered ? wordOfPicture(picture) : undefined
    }
  }
}

const keyOf = (answer: Answered): EntryId => (answer.is === 'other' ? answer.other.id : (wordOf(answer) ?? answer.is))

const drawn = (answer: Answered): ReactNode => {
  const word = wordOf(answer)
  return (
    <>
      {answer.is === 'other' && <Picture name={answer.other.said.picture ?? 'other'} size={96} />}
      {answer.is === 'life' && <Picture name={answer.picture} size={96} />}
      {answer.is === 'stage' && <Sign name={`stage-${answer.stage}`} size={96} />}
      {answer.is === 'season' && <Sign name={`season-${answer.season}`} size={96} />}
      {answer.is === 'feast' && <Sign name={`feast-${answer.feast}`} size={96} />}
      {answer.is === 'other' ? <SaidWords said={answer.other.said} /> : word && <Both k={word} />}
    </>
  )
}
