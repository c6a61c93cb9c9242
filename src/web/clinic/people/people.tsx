import './people.css'
import { useState } from 'react'
import { isBesideCare, may } from '#people'
import type { Me, Staff } from '../../parts/api.ts'
import { Icon } from '../../parts/icons.tsx'
import { Ours } from '../../parts/languages.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useAsked } from '../asking.ts'
import { InsideScreen } from '../staff-screen.tsx'
import { askStaff, type Colleague, type Invitation } from './api.ts'
import { AwaySheet, AwayWords } from './away.tsx'
import { CodeShown } from './code-shown.tsx'
import { ColleagueRow } from './colleague-row.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import { Leaving } from './leaving.tsx'
import { NewCode } from './new-code.tsx'
import { HowLongKept } from './retention.tsx'

/** Who works here, for everybody to see; a lead invites, helps after a lost passkey, and sees to leaving. */
export default function People() {
  return <InsideScreen>{(me, staff) => <WorkingHere me={me} staff={staff} />}</InsideScreen>
}

type Laid =
  | { readonly of: 'invite' }
  | { readonly of: 'new-code' | 'leave' | 'away'; readonly colleague: Colleague }
  | { readonly of: 'code'; readonly name: string; readonly invitation: Invitation }

const WorkingHere = ({ me, staff }: { me: Me; staff: Staff }) => {
  const { known, trouble, again } = useAsked(askStaff)
  const [laid, setLaid] = useState<Laid>()
  const [aways, setAways] = useState(me.aways)
  const invites = may(staff, 'invite')
  const all = known?.staff ?? []
  const here = all.filter(colleague => !colleague.left)
  const gone = all.filter(colleague => colleague.left)
  const close = () => setLaid(undefined)
  const showCode = (name: string) => (invitation: Invitation) => {
    setLaid({ of: 'code', name, invitation })
    void again()
  }
  return (
    <main className="staff-main stack">
      <div className="row clinic-top">
        <h1>
          <Ours k="people.title" />
        </h1>
        {invites && (
          <button type="button" className="button button-main" onClick={() => setLaid({ of: 'invite' })}>
            <Icon name="plus" />
            <Ours k="people.invite" />
          </button>
        )}
      </div>
      {trouble && (
        <p className="paper" role="alert">
          <ReasonWords refusal={trouble} />
        </p>
      )}
      {known && (
        <ul className="patients">
          {here.map(colleague => (
            <ColleagueRow
              key={colleague.id}
              colleague={colleague}
              own={colleague.id === staff.id}
              onNewCode={invites ? () => setLaid({ of: 'new-code', colleague }) : undefined}
              onLeave={may(staff, 'end-account') ? () => setLaid({ of: 'leave', colleague }) : undefined}
              onAway={
                may(colleague, 'raise-danger') && (colleague.id === staff.id || may(staff, 'set-others-away'))
                  ? () => setLaid({ of: 'away', colleague })
                  : undefined
              }
            >
              <AwayWords person={colleague.id} aways={aways} staff={all} today={me.today} />
            </ColleagueRow>
          ))}
        </ul>
      )}
      {known && !invites && (
        <p className="quiet">
          <Ours k="people.lead-helps" />
        </p>
      )}
      {gone.length > 0 && (
        <details className="fold">
          <summary>
            <Ours k="people.gone" />
          </summary>
          <ul className="people-gone">
            {gone.map(colleague => (
              <li key={colleague.id}>
                <bdi>{colleague.name}</bdi>
              </li>
            ))}
          </ul>
        </details>
      )}
      <HowLongKept retention={me.retention} changes={may(staff, 'set-retention')} />
      <a className="button people-words" href="/words-in-days">
        <Icon name="clock" />
        <Ours k="days.title" />
      </a>
      {laid?.of === 'invite' && <InviteSheet language={me.clinicLanguage} onClose={close} onCode={showCode} />}
      {laid?.of === 'new-code' && (
        <NewCode colleague={laid.colleague} onClose={close} onCode={showCode(laid.colleague.name)} />
      )}
      {laid?.of === 'code' && <CodeShown name={laid.name} invitation={laid.invitation} onClose={close} />}
      {laid?.of === 'away' && (
        <AwaySheet
          colleague={laid.colleague}
          own={laid.colleague.id === staff.id}
          staff={all}
          aways={aways}
          today={me.today}
          onClose={close}
          onChanged={setAways}
        />
      )}
      {laid?.of === 'leave' && (
        <Leaving
          colleague={laid.colleague}
          among={here.filter(({ id, waiting, role }) => id !== laid.colleague.id && !waiting && !isBesideCare(role))}
          onClose={close}
          onDone={() => {
            close()
            void again()
          }}
        />
      )}
    </main>
  )
}
