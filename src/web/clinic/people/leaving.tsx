import { useState, type FormEvent } from 'react'
import { Ours } from '../../parts/languages.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { ReasonWords } from '../../parts/trouble.tsx'
import { useDoing } from '../asking.ts'
import { Choice } from '../choice.tsx'
import { roleWords } from '../role.ts'
import { endAccount, type Colleague } from './api.ts'

/** Somebody leaves the clinic: what ends now, what stays, and who is there for their patients from now on. */
export const Leaving = ({
  colleague: { id, name },
  among,
  onClose,
  onDone,
}: {
  colleague: Colleague
  /** Who can take over. */
  among: readonly Colleague[]
  onClose: () => void
  onDone: () => void
}) => {
  const [handTo, setHandTo] = useState('')
  const { busy, refused, run } = useDoing()
  const end = (event: FormEvent) => {
    event.preventDefault()
    void run(async () => {
      await endAccount(id, handTo)
      onDone()
    })
  }
  return (
    <Sheet title="people.leaving" values={{ name }} onClose={onClose}>
      <form className="stack" onSubmit={end}>
        <ul className="people-what">
          <li>
            <Ours k="people.leaving-ends" values={{ name }} />
          </li>
          <li>
            <Ours k="people.leaving-stays" values={{ name }} />
          </li>
          <li>
            <Ours k="leaving.handed" values={{ name }} />
          </li>
          <li>
            <Ours k="leaving.danger" values={{ name }} />
          </li>
        </ul>
        {among.length === 0 ? (
          <p>
            <Ours k="people.leaving-nobody" />
          </p>
        ) : (
          <Choice
            legend={<Ours k="people.hand-to" values={{ name }} />}
            among={among.map(one => one.id)}
            chosen={handTo}
            renderOne={one => <Named colleague={among.find(other => other.id === one)} />}
            onChoose={setHandTo}
          />
        )}
        {refused && (
          <p className="field-wrong" role="alert">
            <ReasonWords refusal={refused} />
          </p>
        )}
        <div className="row">
          <button className="button button-main" disabled={busy || !handTo}>
            <Ours k="people.leaving-do" values={{ name }} />
          </button>
          <button type="button" className="button button-plain" onClick={onClose}>
            <Ours k="do.cancel" />
          </button>
        </div>
      </form>
    </Sheet>
  )
}

const Named = ({ colleague }: { colleague: Colleague | undefined }) =>
  colleague && (
    <>
      <bdi>{colleague.name}</bdi>{' '}
      <span className="quiet">
        <Ours k={roleWords(colleague.role)} />
      </span>
    </>
  )
