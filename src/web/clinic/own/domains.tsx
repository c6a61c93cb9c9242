import './domains.css'
import { useMemo } from 'react'
import { Domain, domainsOf, type ProblemList, type Sorted } from '#visit'
import { directionOf } from '#words'
import { Lang, Ours, usePair } from '../../parts/languages.tsx'
import { useAtHand } from '../../parts/table-context.tsx'
import { Told } from './told.tsx'

/**
 * Problems of the list and of the opened letter, put into domains by staff. It is the working layer's: no table is sent
 * any of it, and no card of the patient shows it.
 */
export const Domains = ({ list }: { list: ProblemList }) => {
  const letters = list.covered ? [] : list.referrals
  const isEmpty = list.problems.length === 0 && letters.length === 0
  return (
    <section className="paper own-part" aria-labelledby="own-domains">
      <h2 id="own-domains">
        <Ours k="domain.title" />
      </h2>
      <p className="quiet">
        <Ours k={isEmpty ? 'domain.none' : 'domain.help'} />
      </p>
      {list.problems.length > 0 && (
        <>
          <h3>
            <Ours k="domain.of-list" />
          </h3>
          <ul className="own-list">
            {list.problems.map(({ id, said }) => (
              <li key={id} className="own-slip voice-patient">
                <Told said={said} />
                <Chips of={{ problem: id }} />
              </li>
            ))}
          </ul>
        </>
      )}
      {letters.length > 0 && (
        <>
          <h3>
            <Ours k="domain.of-letter" />
          </h3>
          <ul className="own-list">
            {letters.flatMap(({ id, problems }) =>
              problems.map(({ language, text }, nth) => (
                <li key={`${id} ${nth}`} className="own-slip voice-papers">
                  <Lang of={{ tag: language, dir: directionOf(language) }}>{text}</Lang>
                  <Chips of={{ referral: id, nth }} />
                </li>
              )),
            )}
          </ul>
        </>
      )}
    </section>
  )
}

const Chips = ({ of }: { of: Sorted }) => {
  const { entries, tell } = useAtHand()
  const { clinic, sayClinic } = usePair()
  const domains = useMemo(() => domainsOf(entries), [entries])
  const chosen = domains(of)
  const choose = (domain: Domain) =>
    tell({
      kind: 'visit.domains-chosen',
      body: {
        of,
        domains: chosen.includes(domain)
          ? chosen.filter(one => one !== domain)
          : Domain.options.filter(one => one === domain || chosen.includes(one)),
      },
    })
  return (
    <details className="own-domains">
      <summary>
        {chosen.length === 0 ? (
          <Ours k="domain.no-domain" />
        ) : (
          <Lang of={clinic}>{chosen.map(domain => sayClinic(`domain.${domain}`)).join(' · ')}</Lang>
        )}
      </summary>
      <div className="own-chips">
        {Domain.options.map(domain => (
          <button
            key={domain}
            type="button"
            className="button own-chip"
            aria-pressed={chosen.includes(domain)}
            onClick={() => choose(domain)}
          >
            <Ours k={`domain.${domain}`} />
          </button>
        ))}
      </div>
    </details>
  )
}
