import { useState, type ReactNode } from 'react'
import type { Here, Visit } from '#visit'
import { directionOf, languageInWords, languageNames, listed } from '#words'
import { isReviewed } from '#words/reviews'
import { isFallback } from '#words/shown'
import { wayIcons } from '../parts/how-interpreted.tsx'
import { Icon } from '../parts/icons.tsx'
import { Both, Lang, ShownIn, usePair } from '../parts/languages.tsx'
import { useAtHand, useIsTheirs } from '../parts/table-context.tsx'
import { HereSheet } from './here-sheet.tsx'
import { InterpretingSheet } from './interpreting/interpreting-sheet.tsx'
import { MyLanguage } from './my-language.tsx'

const voiceOf = {
  patient: 'patient',
  professional: 'professional',
  interpreter: 'interpreter',
  relative: 'patient',
  companion: 'patient',
} as const

/** Who sits at the table, the two languages, and the cover. */
export const TableHead = ({ visit, onCover, signs }: { visit: Visit; onCover: () => void; signs: ReactNode }) => {
  const [sheet, setSheet] = useState<'here' | 'interpreting'>()
  const isTheirs = useIsTheirs()
  const interpreting = visit.here.filter(({ role }) => role === 'interpreter')
  const close = () => setSheet(undefined)
  return (
    <header className="table-head">
      <h1 className="only-heard">
        <Both k="table.title" />
      </h1>
      <div className="who-here">
        <button type="button" className="here" disabled={isTheirs} onClick={() => setSheet('here')}>
          <span className="only-heard">
            <Both k="table.here-change" />
          </span>
          {visit.here
            .filter(person => !interpreting.includes(person))
            .map(person => (
              <Person key={person.person} person={person} />
            ))}
        </button>
        {interpreting.length > 0 && (
          <button type="button" className="here-interpreting" onClick={() => setSheet('interpreting')}>
            <span className="only-heard">
              <Both k={isTheirs ? 'terms.title' : 'interpreting.title'} />
            </span>
            {interpreting.map(person => (
              <Person key={person.person} person={person} />
            ))}
          </button>
        )}
      </div>
      <div className="table-head-end">
        <LanguageMark />
        {!isTheirs && <MyLanguage />}
        {signs}
        <button type="button" className="button" onClick={onCover}>
          <Icon name="cover" />
          <Both k="table.cover" />
        </button>
      </div>
      {sheet === 'here' && <HereSheet visit={visit} onTerms={() => setSheet('interpreting')} onClose={close} />}
      {sheet === 'interpreting' && <InterpretingSheet visit={visit} onClose={close} />}
    </header>
  )
}

const Person = ({ person }: { person: Here }) => {
  const { nameOf } = useAtHand()
  const { asked } = usePair()
  // The patient's name as the patient's own language writes it, where it was taken down so.
  const own = person.role === 'patient' ? nameOf(person.person, asked) : ''
  const name = own || person.name || nameOf(person.person, asked)
  return (
    <span className={`person voice-${voiceOf[person.role]} role-${person.role}`}>
      <Icon name={person.role} size={28} />
      <span className="person-lines">
        <bdi className="person-name">{name}</bdi>
        <span className="person-how">
          <Both k={`voice.${person.role}`} />
          {person.mode !== 'in-the-room' && <Both k={`mode.${person.mode}`} />}
          {person.way && <Both k={`way.${person.way}`} />}
        </span>
      </span>
      {person.way && <Icon name={wayIcons[person.way]} />}
    </span>
  )
}

/** The languages of this table, and one quiet mark where nobody has reviewed the words or another language is shown. */
const LanguageMark = () => {
  const { asked, patient, clinic } = usePair()
  const shown = [...new Set([patient, clinic])]
  const drafts = shown.filter(language => !isReviewed(language))
  const fallback = isFallback(asked, patient.tag)
  return (
    <div className="language-mark">
      <span className="row language-names">
        {fallback && <Lang of={{ tag: asked, dir: directionOf(asked) }}>{languageNames[asked]?.endonym ?? asked}</Lang>}
        {shown.map(language => (
          <Lang key={language.tag} of={language}>
            {language.endonym}
          </Lang>
        ))}
      </span>
      {(drafts.length > 0 || fallback) && (
        <details className="draft-mark">
          <summary>
            <Icon name="draft" size={18} />
            <Both k={fallback ? 'app.other-language' : 'app.draft'} />
          </summary>
          <div className="paper stack">
            <ShownIn />
            {drafts.length > 0 && (
              <p>
                <Both
                  k="app.draft-why"
                  values={({ pack }) => ({
                    language: listed(
                      drafts.map(({ tag }) => languageInWords(tag, pack)),
                      pack,
                    ),
                  })}
                />
              </p>
            )}
          </div>
        </details>
      )}
    </div>
  )
}
