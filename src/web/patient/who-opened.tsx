import { useMemo } from 'react'
import type { Opening } from '#people/papers'
import { isoDayInWords } from '#words'
import { roleWords } from '../clinic/role.ts'
import { Icon, type IconName } from '../parts/icons.tsx'
import { Both, Ours, usePair } from '../parts/languages.tsx'
import { Name } from './frame.tsx'
import type { AtPapers } from './at-papers.ts'
import { openingsShown, saidOfOpening } from './openings-shown.ts'
import { ownDay } from './own-day.ts'
import { Pages } from './pages.tsx'

const signs: Readonly<Partial<Record<Opening['as'], IconName>>> = {
  interpreter: 'interpreter',
  guest: 'companion',
  export: 'papers',
}

/** Who opened my papers: people, in which role, and on which day. A touch on one leads to what can be done about it. */
export const WhoOpened = ({ at: { papers, go } }: { at: AtPapers }) => {
  const openings = useMemo(() => openingsShown(papers.entries), [papers.entries])
  if (openings.length === 0)
    return (
      <p className="paper">
        <Both k="my.opened-empty" />
      </p>
    )
  return (
    <Pages
      among={openings}
      className="my-answers"
      renderOne={opening => (
        <li key={`${opening.by} ${opening.as} ${opening.on}`}>
          <button
            type="button"
            className="button my-answer"
            data-as={opening.as}
            onClick={() => go({ of: 'person', person: opening.by })}
          >
            <Icon name={signs[opening.as] ?? 'professional'} size={40} />
            <OpeningWords opening={opening} />
          </button>
        </li>
      )}
    />
  )
}

/** One opening in words: the name, the role, the day, and what else must be said. */
export const OpeningWords = ({ opening: { called, role, as, on } }: { opening: Opening }) => {
  const { clinic, sayClinic } = usePair()
  const more = saidOfOpening[as]
  return (
    <span className="my-answer-words">
      <Name>{called}</Name>
      {as !== 'guest' && as !== 'interpreter' && <Ours k={roleWords(role)} />}
      <span className="quiet" lang={clinic.tag} dir={clinic.dir}>
        {isoDayInWords(ownDay(on), sayClinic, clinic.pack)}
      </span>
      {more && (
        <span className={as === 'emergency' ? 'my-plainly' : 'quiet'}>
          <Both k={more} />
        </span>
      )}
    </span>
  )
}
