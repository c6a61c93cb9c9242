import { useMemo, useState } from 'react'
import { agreementsOf } from '#plan'
import { peopleOf } from '#people'
import { storyOf } from '#story'
import { problemListOf } from '#visit'
import { Icon } from '../parts/icons.tsx'
import { Both } from '../parts/languages.tsx'
import { Picture, type PictureName } from '../parts/picture.tsx'
import { Sheet } from '../parts/sheet.tsx'
import { useAtHand } from '../parts/table-context.tsx'

/** Parts of the table that can have been gone through together. */
export type Through = 'list' | 'story' | 'people' | 'agreed'

const pictures: Readonly<Record<Through, PictureName>> = {
  list: 'pain',
  story: 'village',
  people: 'family',
  agreed: 'friends',
}

/** What lies on the table at all: what is not there was not gone through. */
const usePartsHere = (): readonly Through[] => {
  const { entries } = useAtHand()
  return useMemo(() => {
    const isHere: Readonly<Record<Through, boolean>> = {
      list: problemListOf(entries).problems.length > 0,
      story: storyOf(entries).pieces.length > 0,
      people: [...peopleOf(entries).named.values()].some(({ role }) => role === 'relative' || role === 'friend'),
      agreed: agreementsOf(entries).length > 0,
    }
    return (['list', 'story', 'people', 'agreed'] as const).filter(part => isHere[part])
  }, [entries])
}

/**
 * The visit ends. What was gone through together is chosen by the patient and never beforehand: only that can be seen on the
 * patient's own phone (red line 7).
 */
export const Ending = ({
  onEnd,
  onPaper,
  onClose,
}: {
  onEnd: (through: readonly Through[]) => void
  /** To what can be taken along on paper; the visit does not end by it. */
  onPaper: () => void
  onClose: () => void
}) => {
  const here = usePartsHere()
  const [through, setThrough] = useState<readonly Through[]>([])
  return (
    <Sheet title="table.end" onClose={onClose}>
      {here.length > 0 && (
        <fieldset>
          <legend>
            <Both k="through.title" />
          </legend>
          <p className="quiet">
            <Both k="through.help" />
          </p>
          <div className="pictures">
            {here.map(part => (
              <button
                key={part}
                type="button"
                className="picture-choice"
                aria-pressed={through.includes(part)}
                onClick={() =>
                  setThrough(through.includes(part) ? through.filter(one => one !== part) : [...through, part])
                }
              >
                <Picture name={pictures[part]} size={40} />
                <Both k={`consent.part-${part}`} />
              </button>
            ))}
          </div>
        </fieldset>
      )}
      <div>
        <button type="button" className="button" data-do="paper" onClick={onPaper}>
          <Icon name="papers" />
          <Both k="print.title" />
        </button>
      </div>
      <p>
        <Both k="table.end-sure" />
      </p>
      <div className="row">
        <button type="button" className="button button-main" onClick={() => onEnd(through)}>
          <Both k="table.end" />
        </button>
        <button type="button" className="button" onClick={onClose}>
          <Both k="do.cancel" />
        </button>
      </div>
    </Sheet>
  )
}
