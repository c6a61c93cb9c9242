import { useId, useMemo, useState } from 'react'
import { agreementsOf } from '#plan'
import type { Recorded } from '#record'
import { storyOf } from '#story'
import { agendaOf, problemListOf, visitsOf, type Visit } from '#visit'
import { termsAt } from '#visit/interpreting'
import { languageInWords } from '#words'
import { useLanguage } from '../parts/use-language.ts'
import type { Me } from '../parts/api.ts'
import { Icon } from '../parts/icons.tsx'
import { Both, Languages, ShownIn } from '../parts/languages.tsx'
import { SaidBlock } from '../parts/said.tsx'
import { AtHandProvider, useAtHand } from '../parts/table-context.tsx'
import { TermWords } from '../parts/term-words.tsx'
import { ToldWith } from '../parts/told-with.tsx'
import { FilesAt } from '../parts/voice-heard.tsx'
import { SignSeen, SignWays, type HeardSign } from '../parts/signs.tsx'
import { ReasonWords } from '../parts/trouble.tsx'
import { AgreementToRead } from '../patient/reading/agreements.tsx'
import { Name } from '../patient/frame.tsx'
import { letGo } from '../patient/reading/letting-go.ts'
import { Part } from '../patient/reading/part.tsx'
import { ProblemToRead } from '../patient/reading/problems.tsx'
import { useToRead } from '../patient/reading/to-read.ts'
import { useComing } from '../patient/reading/use-coming.ts'

/**
 * One visit, read along while it lasts, in the language the table shows: of the patient's others this page is told nothing. When it is closed the page begins anew, and nothing of it stays here. */
export const OneVisit = ({ me }: { me: Me }) => {
  const { entries, language, trouble, sign } = useComing('/api/interpreter/entries', letGo)
  const visit = useMemo(() => entries && visitsOf(entries).at(-1), [entries])
  const [theirs, ours] = [useLanguage(language, 'phone'), useLanguage(visit?.languages.clinic, 'phone')]
  if (!entries || !visit || !theirs || !ours) return null
  return (
    <Languages patient={theirs} clinic={ours} asked={visit.languages.patient}>
      <Reading me={me} visit={visit} entries={entries} trouble={trouble} sign={sign} />
    </Languages>
  )
}

const Reading = ({
  me,
  visit,
  entries,
  trouble,
  sign,
}: {
  me: Me
  visit: Visit
  entries: readonly Recorded[]
  trouble: string | undefined
  sign: HeardSign | undefined
}) => {
  const atHand = useToRead(entries, me)
  return (
    <AtHandProvider value={atHand}>
      <div className="my">
        <span />
        <main className="my-main stack">
          <h1>
            <Both k="interpret.title" />
          </h1>
          <p className="quiet">
            <Both k="interpret.only-read" />
          </p>
          <ShownIn className="quiet" />
          <div className="my-said" role="status">
            {trouble && <ReasonWords refusal={{ reason: trouble }} />}
          </div>
          <WhoIsHere visit={visit} />
          <Signs />
          <SignSeen sign={sign} />
          <FilesAt value="/api/interpreter/files/">
            <Terms visit={visit} />
            <OnTheTable />
          </FilesAt>
        </main>
      </div>
    </AtHandProvider>
  )
}

/** What whoever interprets may say of the rendering itself, by one touch; it is seen by all and kept nowhere. */
const Signs = () => {
  const [failed, setFailed] = useState(false)
  return (
    <section className="paper stack read-part">
      <h2>
        <Both k="sign.open" />
      </h2>
      <SignWays road="/api/interpreter/entries" onMade={went => setFailed(!went)} />
      <div role="status">{failed && <ReasonWords refusal={{ reason: 'no-connection' }} />}</div>
      <p className="quiet">
        <Both k="sign.not-kept" />
      </p>
    </section>
  )
}

const voices = {
  patient: 'patient',
  professional: 'professional',
  interpreter: 'interpreter',
  relative: 'patient',
  companion: 'patient',
} as const

/** Who is here, and between which languages. */
const WhoIsHere = ({ visit: { here, languages } }: { visit: Visit }) => {
  const id = useId()
  return (
    <section className="paper stack read-part" aria-labelledby={id}>
      <h2 id={id}>
        <Both k="interpret.here" />
      </h2>
      <ul>
        {here.map(({ person, role, name, mode }) => (
          <li key={person} className={`read-fact read-person voice-${voices[role]}`}>
            <Icon name={role} />
            {name && <Name>{name}</Name>}
            <Both k={`voice.${role}`} />
            {mode !== 'in-the-room' && <Both k={`mode.${mode}`} />}
          </li>
        ))}
      </ul>
      <p>
        <Both
          k="interpret.languages"
          values={({ pack }) => ({
            theirs: languageInWords(languages.patient, pack),
            ours: languageInWords(languages.clinic, pack),
          })}
        />
      </p>
    </section>
  )
}

/** The words of this visit in both languages: typed at the table, read here. */
const Terms = ({ visit: { id } }: { visit: Visit }) => {
  const { entries } = useAtHand()
  const terms = useMemo(() => termsAt(entries, id), [entries, id])
  return (
    <Part title="terms.title" among={terms}>
      {term => (
        <li key={term.id} className="paper read-card voice-interpreter">
          <TermWords term={term} />
        </li>
      )}
    </Part>
  )
}

/** What this visit has put on the table so far. */
const OnTheTable = () => {
  const { entries } = useAtHand()
  const { items, takenUp, problems, pieces, agreed, explained } = useMemo(() => {
    const agenda = agendaOf(entries)
    return {
      ...agenda,
      problems: problemListOf(entries).problems,
      pieces: storyOf(entries).pieces,
      agreed: agreementsOf(entries),
      explained: entries.some(({ kind }) => kind === 'visit.confidentiality-explained'),
    }
  }, [entries])
  // The patient's own first, whether it was taken up already or not.
  const today = (['patient', 'professional'] as const).flatMap(side =>
    [...items, ...takenUp].filter(({ whose }) => whose === side),
  )
  const isEmpty = [today, problems, pieces, agreed].every(part => part.length === 0) && !explained
  return (
    <>
      {isEmpty && (
        <p className="paper" role="status">
          <Both k="interpret.empty" />
        </p>
      )}
      {explained && (
        <p className="paper read-card voice-professional">
          <Both k="interpret.explained" />
        </p>
      )}
      <Part title="agenda.title" among={today}>
        {item => (
          <li key={item.id} className={`paper read-card voice-${item.whose}`}>
            <SaidBlock said={item.said} source={item.source} />
            <ToldWith said={item.said} />
          </li>
        )}
      </Part>
      <Part title="table.what-matters" among={problems}>
        {problem => <ProblemToRead key={problem.id} problem={problem} />}
      </Part>
      <Part title="table.my-story" among={pieces}>
        {piece => (
          <li key={piece.id} className="paper read-card voice-patient">
            <SaidBlock said={piece.said} source={piece.source} />
            <ToldWith said={piece.said} />
          </li>
        )}
      </Part>
      <Part title="agreed.title" among={agreed}>
        {agreement => <AgreementToRead key={agreement.id} agreement={agreement} />}
      </Part>
    </>
  )
}
