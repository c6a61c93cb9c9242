import './when-field.css'
import { useEffect, useState, type RefObject } from 'react'
import type { Refusal } from '#record'
import type { Calendar } from '#time'
import type { HeardLanguage } from '#words/heard'
import { useFocusStays } from './focus-stays.ts'
import { Both } from './languages.tsx'
import { wordOfPicture } from './picture.tsx'
import { useSoundFirst } from './sound-first.tsx'
import type { SayingWhen } from './use-when-telling.ts'
import { Chips } from './when-field-choice.tsx'
import { answers, type Way } from './when-field-draft.ts'
import { FieldReason } from './when-field-number.tsx'
import { LanguageChips, PhraseField } from './when-field-phrase.tsx'
import { TapFields } from './when-field-tap.tsx'
import { answerTouched, opened, putAway, wayTouched, withDraft } from './when-field-telling.ts'
import { useHeardInSight, useOpenedInSight } from './when-field-sight.ts'
import { Understood, type NameOf } from './when-field-understood.tsx'
import { WayChoice } from './when-field-ways.tsx'
import { WhenPictures } from './when-pictures.tsx'

export { OtherChoice, type Other } from './when-field-relation.tsx'

/** What people say most; the rest is one touch further. */
const firstWays: readonly Way[] = ['date', 'age', 'stage', 'relation', 'duration', 'season', 'ago']
const otherWays: readonly Way[] = ['feast', 'rhythm', 'as-said']

/**
 * Says when: in the own words, or by touching alone. A date or part of it, an age, how long, how long ago, before or after something
 * else, a season, a feast, again and again; or that it is not known, not for now, or rather not said. Nothing at all is always
 * enough, and several things may be said.
 */
export const WhenField = ({
  saying,
  calendars,
  languages,
  nameOf,
  onLanguage,
}: {
  saying: SayingWhen
  /** The likely calendars, the likeliest first. */
  calendars: readonly Calendar[]
  /** The languages of this table a phrase can be heard in. */
  languages: readonly HeardLanguage[]
  nameOf: NameOf
  onLanguage: (language: HeardLanguage) => void
}) => {
  const { telling, set, form, attempt } = saying
  const fields = useFocusStays<HTMLDivElement>()
  useToRefused(fields, attempt)
  const phrase = useHeardInSight(telling.parts)
  const { open, parts, answer } = telling
  const part = open === undefined ? undefined : parts[open]
  const way = part?.draft.way
  const hasWords = telling.phrase.trim() !== '' || part?.said !== undefined
  const soundFirst = useSoundFirst()
  const [byPictures, setByPictures] = useState(soundFirst && telling.parts.length === 0)
  const named: NameOf = (id, language, say) => {
    const fresh = parts.find(one => one.fresh?.id === id)?.fresh
    return fresh ? say('story.quoted', { words: say(wordOfPicture(fresh.picture)) }) : nameOf(id, language, say)
  }
  // What is said by touching and lies open stands in its fields; it needs no slip beside them until there is more.
  const alone = parts.length === 1 && part !== undefined && part.nth === undefined
  return (
    <div className="when-field stack" ref={fields}>
      {byPictures && <WhenPictures saying={saying} calendars={calendars} />}
      {!answer && (
        <div className="stack when-phrase" ref={phrase}>
          {byPictures ? (
            <details className="fold">
              <summary>
                <Both k="home.write" />
              </summary>
              <PhraseField saying={saying} />
            </details>
          ) : (
            <PhraseField saying={saying} />
          )}
          {parts.length > 0 && !alone && (
            <Understood
              parts={parts}
              open={open}
              form={form}
              nameOf={named}
              onOpen={at => set(before => opened(before, at))}
              onPutAway={at => set(before => putAway(before, at))}
            />
          )}
          {!byPictures && telling.language && languages.length > 1 && (
            <LanguageChips among={languages} chosen={telling.language} onChoose={onLanguage} />
          )}
        </div>
      )}
      {byPictures && (
        <button type="button" className="button button-plain" onClick={() => setByPictures(false)}>
          <Both k="when-field.more-ways" />
        </button>
      )}
      {!byPictures && (
        <WayChoice
          legend={parts.length > 0 && !part ? 'when-field.something-more' : 'when-field.how'}
          among={firstWays}
          more={otherWays.filter(one => one !== 'as-said' || hasWords)}
          chosen={answer ? undefined : way}
          onChoose={one => set(before => wayTouched(before, one))}
          onPictures={() => {
            set(before => ({ ...before, open: undefined }))
            setByPictures(true)
          }}
        />
      )}
      {part && open !== undefined && !answer && <OpenPart saying={saying} calendars={calendars} at={open} />}
      {!byPictures && (
        <Chips
          legend="when-field.or"
          among={answers}
          chosen={answer}
          phrase={one => `when-field.${one}`}
          onChoose={one => set(before => answerTouched(before, one))}
        />
      )}
    </div>
  )
}

/** The fields of the part that lies open, why it cannot be kept, and a way to something more. */
const OpenPart = ({ saying, calendars, at }: { saying: SayingWhen; calendars: readonly Calendar[]; at: number }) => {
  const { telling, set, said, form, others, attempt } = saying
  const { draft } = telling.parts[at]!
  const refusal = attempt > 0 && said.is === 'refused' && said.part === at ? said.refusal : undefined
  const open = useOpenedInSight(draft.way)
  return (
    <div className="stack when-open" ref={open}>
      <TapFields
        draft={draft}
        form={form}
        calendars={calendars}
        others={others}
        at={field => (refusal?.field === field ? refusal : undefined)}
        set={change => set(before => withDraft(before, at, change))}
      />
      <FieldReason refusal={isShown(refusal) ? undefined : refusal} />
      <button type="button" className="button button-plain when-more" onClick={() => set(before => opened(before, at))}>
        <Both k="when-field.done-with-this" />
      </button>
    </div>
  )
}

/** Fields that show for themselves why they cannot be kept. */
const shown = /^(or\.\d+\.)?(year|month|day|years|months|n|gap\.n|season|feast|stage|every|to)$/
const isShown = (refusal: Refusal | undefined): boolean => refusal?.field !== undefined && shown.test(refusal.field)

/** After each try, brings the field that cannot be kept into sight and gives it the focus. */
const useToRefused = (fields: RefObject<HTMLDivElement | null>, attempt: number): void => {
  useEffect(() => {
    if (attempt === 0) return
    const why = fields.current?.querySelector('.when-reason')
    if (!why) return
    for (let fold = why.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
      fold.open = true
    why.scrollIntoView({ block: 'nearest' })
    fields.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus()
  }, [fields, attempt])
}
